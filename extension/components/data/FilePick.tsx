import { useRef, useState } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { Notice } from '../Notice.tsx';
import { upload } from '../option-icons.ts';
import { useScreen } from '../screen.ts';
import { fileText } from './file-text.ts';

/** Files picked or dropped together, read as text. Nothing is uploaded anywhere: the page reads them itself. */
export function FilePick(props: {
  label: string;
  accept: string;
  onTexts: (texts: { name: string; text: string }[]) => void;
  multiple?: boolean;
}) {
  const { say } = useScreen();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [unread, setUnread] = useState('');
  const read = async (files: FileList | null | undefined) => {
    // Taken before the wait: what was dropped is only there during the event.
    const taken = [...(files ?? [])];
    const read = await Promise.all(
      taken.map(async (file) => ({ name: file.name, text: await fileText(file) })),
    );
    setUnread(read.find(({ text }) => text === null)?.name ?? '');
    const texts = read.flatMap(({ name, text }) => (text === null ? [] : [{ name, text }]));
    if (texts.length > 0) props.onTexts(texts);
    if (input.current) input.current.value = '';
  };
  return (
    <>
      <label
        class={`button file${over ? ' over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          read(event.dataTransfer?.files);
        }}
      >
        <Icon d={upload} />
        {props.label}
        <input
          ref={input}
          type="file"
          class="sr-only"
          accept={props.accept}
          multiple={props.multiple}
          onChange={(event) => read(event.currentTarget.files)}
        />
      </label>
      {unread && <Notice tone="error" title={say('importNotRead', { file: unread })} />}
    </>
  );
}
