import type { syntaxTree } from '@codemirror/language';

/** A text as the editor understands it. */
export type Tree = ReturnType<typeof syntaxTree>;
export type SyntaxNode = Tree['topNode'];
