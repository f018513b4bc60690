import { useEffect, useRef, useState } from 'preact/hooks';
import type { Guide } from '../../../core/guide/guide.ts';
import type { Problem } from '../../../core/parsed.ts';
import type { Say } from '../../../core/words.ts';
import { useScreen } from '../screen.ts';
import { editorPhrases } from './editor-phrases.ts';
import type { GuideEditor, GuideEditorOptions } from './guide-editor.ts';

/** What comes in a file of its own, for who writes a guide. */
export type GuideTools = {
  start: (options: Omit<GuideEditorOptions, 'schema'>) => GuideEditor;
  /** A problem of a guide in the user's language. */
  words: (message: string, say: Say) => string;
  /** What is not right in a guide that works. */
  lint: (guide: Guide) => Problem[];
};

export type LoadGuideEditor = () => Promise<GuideTools>;

/** A guide's text: a plain field until the editor is there, which comes with its own file. */
export function GuideTextField(props: {
  text: string;
  onText: (text: string) => void;
  load: LoadGuideEditor | undefined;
  onTools?: (tools: GuideTools) => void;
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
    props.load?.().then((tools) => {
      if (isGone || !parent.current) return;
      props.onTools?.(tools);
      editor.current = tools.start({
        parent: parent.current,
        text: latest.current.text,
        label: say('guideText'),
        phrases: editorPhrases(say),
        sayProblem: (message) => tools.words(message, say),
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
