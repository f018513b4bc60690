import { useEffect, useRef, useState } from 'preact/hooks';
import type { GuideEditor, GuideEditorOptions } from './guide-editor.ts';
import { useScreen } from './screen.ts';

export type LoadGuideEditor = () => Promise<
  (options: Omit<GuideEditorOptions, 'schema'>) => GuideEditor
>;

/** A guide's text: a plain field until the editor is there, which comes with its own file. */
export function GuideTextField(props: {
  text: string;
  onText: (text: string) => void;
  load: LoadGuideEditor | undefined;
}) {
  const { say } = useScreen();
  const parent = useRef<HTMLDivElement>(null);
  const editor = useRef<GuideEditor | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const [isRich, setRich] = useState(false);
  useEffect(() => {
    let isGone = false;
    props.load?.().then((start) => {
      if (isGone || !parent.current) return;
      editor.current = start({
        parent: parent.current,
        text: latest.current.text,
        label: say('guideText'),
        onText: (text) => latest.current.onText(text),
      });
      setRich(true);
    });
    return () => {
      isGone = true;
      editor.current?.close();
    };
  }, []);
  useEffect(() => editor.current?.write(props.text), [props.text]);
  return (
    <div class="field">
      <span>{say('guideText')}</span>
      <div ref={parent} />
      {!isRich && (
        <textarea
          class="input code"
          aria-label={say('guideText')}
          spellcheck={false}
          value={props.text}
          onInput={(event) => props.onText(event.currentTarget.value)}
        />
      )}
    </div>
  );
}
