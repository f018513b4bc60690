import { useEffect, useRef, useState } from 'preact/hooks';
import { problemWords } from '../problem-words.ts';
import { useScreen } from '../screen.ts';
import { editorPhrases } from './editor-phrases.ts';
import type { GuideEditor, GuideEditorOptions } from './guide-editor.ts';

export type LoadGuideEditor = () => Promise<
  (options: Omit<GuideEditorOptions, 'schema'>) => GuideEditor
>;

/** A guide's text: a plain field until the editor is there, which comes with its own file. */
export function GuideTextField(props: {
  text: string;
  onText: (text: string) => void;
  load: LoadGuideEditor | undefined;
  /** Is given what puts text where the caret is. */
  insert: { current: (text: string) => void };
}) {
  const { say } = useScreen();
  const parent = useRef<HTMLDivElement>(null);
  const editor = useRef<GuideEditor | null>(null);
  const plain = useRef<HTMLTextAreaElement>(null);
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
        phrases: editorPhrases(say),
        sayProblem: (message) => problemWords(message, say),
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
  props.insert.current = (text) => {
    if (editor.current) return editor.current.insert(text);
    const field = plain.current;
    field?.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
    if (field) props.onText(field.value);
  };
  return (
    <div class="field">
      <span>{say('guideText')}</span>
      <div ref={parent} />
      {!isRich && (
        <textarea
          ref={plain}
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
