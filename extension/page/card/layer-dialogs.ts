import { query, tagOf } from '../dom.ts';
import { rootsOf } from '../roots.ts';

/** Modal for the browser: all outside is inert, also what is in the top layer above it (measured in Chromium 156). */
const MODAL = 'dialog[open], :fullscreen';

/** What shows none of its children: nothing can be put inside. */
const CLOSED = new Set(['iframe', 'video', 'audio', 'canvas', 'img', 'embed', 'object', 'svg']);

/**
 * The modal dialog or full-screen element on top, or null: what we show has to be inside, to be pressed.
 * Shadow roots are looked through only when asked: that is a walk over the whole page.
 */
export function topModal(document: Document, where: 'page' | 'roots'): Element | null {
  const open = modals(document, where).filter((element) => !CLOSED.has(tagOf(element)));
  // The last one opened makes the others inert, unless it is inside one of them.
  return open.findLast(isOnTop) ?? open.at(-1) ?? null;
}

function modals(document: Document, where: 'page' | 'roots'): Element[] {
  const here = [...query(document, MODAL)];
  const all = here.length > 0 || where === 'page' ? here : inRoots(document);
  return all.filter((element) => element.matches(':modal'));
}

function inRoots(document: Document): Element[] {
  return rootsOf(document)
    .filter((root) => root.nodeType === Node.DOCUMENT_FRAGMENT_NODE)
    .flatMap((root) => [...query(root, MODAL)]);
}

/** Whether the pointer meets the element, or what is in it, near the middle of its top. */
function isOnTop(element: Element): boolean {
  const { x, y, width, height } = element.getBoundingClientRect();
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return false;
  const met = root.elementFromPoint(x + width / 2, y + Math.min(8, height / 2));
  return met !== null && element.contains(met);
}
