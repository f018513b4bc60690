import { query } from './dom.ts';
import { rootsOf } from './roots.ts';

/**
 * The modal dialog on top, or null. All outside it is inert, also what is in the top layer above it: what we
 * show has to be inside (measured in Chromium 156).
 */
export function topDialog(document: Document): Element | null {
  const open = modals(document);
  // The last one opened makes the others inert, unless it is inside one of them.
  return open.find((dialog) => isOnTop(dialog)) ?? open.at(-1) ?? null;
}

function modals(document: Document): Element[] {
  const here = [...query(document, 'dialog[open]')];
  const all = here.length > 0 ? here : inRoots(document);
  return all.filter((dialog) => dialog.matches(':modal'));
}

function inRoots(document: Document): Element[] {
  return rootsOf(document)
    .filter((root) => root.nodeType === Node.DOCUMENT_FRAGMENT_NODE)
    .flatMap((root) => [...query(root, 'dialog[open]')]);
}

/** Whether the pointer meets the dialog, or what is in it, near the middle of its top. */
function isOnTop(dialog: Element): boolean {
  const { x, y, width, height } = dialog.getBoundingClientRect();
  const root = dialog.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return false;
  const met = root.elementFromPoint(x + width / 2, y + Math.min(8, height / 2));
  return met !== null && dialog.contains(met);
}
