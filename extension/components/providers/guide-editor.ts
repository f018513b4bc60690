import { autocompletion, closeBrackets, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import {
  bracketMatching,
  ensureSyntaxTree,
  syntaxHighlighting,
  syntaxTree,
} from '@codemirror/language';
import { type Diagnostic, linter, lintGutter, lintKeymap } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { completeGuide } from './guide-completion.ts';
import { readGuideText } from './guide-text.ts';
import { guideColours, guideTheme } from './guide-theme.ts';
import { jsonFault } from './json-fault.ts';
import { placeOf } from './json-place.ts';

export type GuideEditorOptions = {
  parent: HTMLElement;
  text: string;
  label: string;
  schema: unknown;
  /** What the editor says by itself, by its own English words. */
  phrases: Record<string, string>;
  /** A problem in the user's language. */
  sayProblem: (message: string) => string;
  onText: (text: string) => void;
};

/** A guide's text with its problems beside it. Tab leaves it, as it leaves any field. */
export type GuideEditor = {
  write: (text: string) => void;
  /** Puts text where the caret is, in place of what is marked. */
  insert: (text: string) => void;
  close: () => void;
};

export function startGuideEditor(options: GuideEditorOptions): GuideEditor {
  // Within an open root its style comes as an adopted sheet: as an element, which our policy refuses, anywhere else.
  const root = options.parent.shadowRoot ?? options.parent.attachShadow({ mode: 'open' });
  const view = new EditorView({
    parent: root,
    root,
    doc: options.text,
    extensions: [
      lineNumbers(),
      history(),
      json(),
      bracketMatching(),
      closeBrackets(),
      syntaxHighlighting(guideColours),
      guideTheme,
      autocompletion({ override: [completeGuide(options.schema)], icons: false }),
      EditorState.phrases.of(options.phrases),
      linter((here) => problemsIn(here, options.sayProblem), { delay: 300 }),
      lintGutter(),
      keymap.of([...completionKeymap, ...lintKeymap, ...historyKeymap, ...defaultKeymap]),
      // Said in so many words: what only edits is not seen by all as reached with the Tab key.
      EditorView.contentAttributes.of({ 'aria-label': options.label, tabindex: '0' }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) options.onText(update.state.doc.toString());
      }),
    ],
  });
  return {
    write(text) {
      if (text === view.state.doc.toString()) return;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
    },
    insert(text) {
      view.dispatch(view.state.replaceSelection(text), { scrollIntoView: true });
      view.focus();
    },
    close: () => view.destroy(),
  };
}

/** What is wrong, and what will not last, each at its place. */
function problemsIn(view: EditorView, sayProblem: (message: string) => string): Diagnostic[] {
  const text = view.state.doc.toString();
  if (text.trim() === '') return [];
  const read = readGuideText(text);
  if (read.state === 'not-json') {
    const from = jsonFault(text)?.at ?? 0;
    const to = Math.min(from + 1, text.length);
    return read.problems.map(({ message }) => ({
      from,
      to,
      severity: 'error',
      message: sayProblem(message),
    }));
  }
  const tree = ensureSyntaxTree(view.state, text.length, 200) ?? syntaxTree(view.state);
  return read.problems.map(({ path, message }) => ({
    ...placeOf(tree, text, path),
    severity: read.state === 'guide' ? 'warning' : 'error',
    message: sayProblem(message),
  }));
}
