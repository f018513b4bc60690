import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { ensureSyntaxTree } from '@codemirror/language';
import { keyOf, valuesIn } from './json-place.ts';
import type { SyntaxNode } from './json-tree.ts';
import { allowedAt } from './schema-at.ts';

/** A tree that is not parsed as far as the caret says nothing of the place: on a busy machine CodeMirror's own 20 ms may not do. */
const PARSE_MS = 500;

/** Keys and values that the guide's schema allows where the caret is. */
export function completeGuide(schema: unknown) {
  return (context: CompletionContext): CompletionResult | null => {
    const text = context.state.doc.toString();
    const tree = ensureSyntaxTree(context.state, context.pos, PARSE_MS);
    if (!tree) return null;
    const node = tree.resolveInner(context.pos, -1);
    const typed = context.matchBefore(/"?[\w-]*/);
    if (!typed || (typed.from === typed.to && !context.explicit)) return null;
    const isValue = /[:[]\s*$|\[[^\]{}]*,\s*$/.test(
      text.slice(Math.max(0, typed.from - 200), typed.from),
    );
    const allowed = allowedAt(schema, pathOf(node, text, isValue));
    const options: Completion[] = isValue
      ? allowed.values.map((value) => ({ label: JSON.stringify(value), type: 'enum' }))
      : allowed.keys.map((key) => ({ label: `"${key}"`, type: 'property' }));
    const to =
      text[context.pos] === '"' && typed.text.startsWith('"') ? context.pos + 1 : context.pos;
    return options.length > 0 ? { from: typed.from, to, options } : null;
  };
}

/** The keys that lead to a place; for a key that is being typed, those that lead to the object it is in. */
function pathOf(node: SyntaxNode, text: string, isValue: boolean): (string | number)[] {
  const path: (string | number)[] = [];
  for (let at: SyntaxNode | null = node; at; at = at.parent) {
    const above: SyntaxNode | null = at.parent;
    if (above?.name === 'Array' && at !== node) path.unshift(indexIn(above, at));
    if (at.name !== 'Property') continue;
    const name = at.getChild('PropertyName');
    const isTyped = !isValue && name !== null && name.to >= node.to && name.from <= node.from;
    if (name && !isTyped) path.unshift(keyOf(name, text));
  }
  if (isValue && (node.name === 'Array' || node.parent?.name === 'Array')) path.push(0);
  return path;
}

function indexIn(list: SyntaxNode, item: SyntaxNode): number {
  return Math.max(
    0,
    valuesIn(list).findIndex(({ from }) => from === item.from),
  );
}
