import type { SyntaxNode, Tree } from './json-tree.ts';

/** Where in a text. */
export type Span = { from: number; to: number };

/**
 * Where a problem's path (`journeys.connect.steps[2].point`) is in a JSON text: its key, or the nearest thing above it
 * that is there. A key may hold dots itself (a guide's texts are kept by their English sentence): the longest one wins.
 */
export function placeOf(tree: Tree, text: string, path: string): Span {
  let rest = path;
  let node = tree.topNode.firstChild;
  let place: SyntaxNode | null = null;
  while (node && rest !== '') {
    const next = node.name === 'Array' ? itemAt(node, rest) : propertyAt(node, text, rest);
    if (!next) break;
    place = next.place;
    node = next.value;
    rest = next.rest;
  }
  const from = place?.from ?? node?.from ?? 0;
  return { from, to: place?.to ?? Math.min(from + 1, text.length) };
}

type Step = { place: SyntaxNode; value: SyntaxNode | null; rest: string };

function itemAt(list: SyntaxNode, path: string): Step | null {
  const [whole = '', index] = /^\[(\d+)\]\.?/.exec(path) ?? [];
  const item = index === undefined ? undefined : valuesIn(list)[Number(index)];
  return item ? { place: item, value: item, rest: path.slice(whole.length) } : null;
}

function propertyAt(object: SyntaxNode, text: string, path: string): Step | null {
  let best: Step | null = null;
  let longest = -1;
  for (const property of object.getChildren('Property')) {
    const place = property.getChild('PropertyName');
    if (!place) continue;
    const key = keyOf(place, text);
    const after = path.slice(key.length);
    if (!path.startsWith(key) || key.length <= longest || !/^($|[.[])/.test(after)) continue;
    longest = key.length;
    best = { place, value: property.lastChild, rest: after.replace(/^\./, '') };
  }
  return best;
}

/** A property's name, without quotes and escapes. */
export function keyOf(name: SyntaxNode, text: string): string {
  const raw = text.slice(name.from, name.to);
  try {
    return String(JSON.parse(raw));
  } catch {
    return raw.replaceAll('"', '');
  }
}

/** The items of a list: its children but for brackets, commas and what does not parse. */
export function valuesIn(list: SyntaxNode): SyntaxNode[] {
  const items: SyntaxNode[] = [];
  for (let child = list.firstChild; child; child = child.nextSibling)
    if (/^(Object|Array|String|Number|True|False|Null)$/.test(child.name)) items.push(child);
  return items;
}
