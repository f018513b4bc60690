import { useRef, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { upload } from './option-icons.ts';

/** A file picked or dropped, read as text. Nothing is uploaded anywhere: the page reads it itself. */
export function FilePick(props: {
  label: string;
  accept: string;
  onText: (text: string, name: string) => void;
  multiple?: boolean;
}) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const read = async (files: FileList | null | undefined) => {
    for (const file of files ?? []) props.onText(await file.text(), file.name);
    if (input.current) input.current.value = '';
  };
  return (
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
  );
}
