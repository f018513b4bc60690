import type { Say } from '../../../core/words.ts';

/** All that CodeMirror says by itself in our editor, by its English words, in the user's language. */
export function editorPhrases(say: Say): Record<string, string> {
  return {
    Completions: say('editorCompletions'),
    Diagnostics: say('editorProblems'),
    'No diagnostics': say('editorNoProblems'),
    close: say('editorClose'),
    'Control character': say('editorControl'),
    'Selection deleted': say('editorDeleted'),
  };
}
