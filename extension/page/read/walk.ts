import { above, firstOf, isElement, isText, nextOf, parentOf, shadowOf } from '../dom.ts';
import { isOut } from '../shown.ts';

/**
 * Visits text and elements in document order, open shadow roots before the content they are put around.
 * `enter` says whether to go into an element. No recursion: pages of 3,000 levels exist (SECURITY.md B4).
 */
export function walk(
  top: Element,
  enter: (element: Element) => boolean,
  text: (node: Text) => void,
): void {
  let at: Node | null = top;
  while (at) {
    if (isText(at)) text(at);
    let next: Node | null = null;
    if (isElement(at) && !isOut(at) && enter(at)) next = insideOf(at);
    while (!next && at && at !== top) {
      next = after(at);
      if (!next) at = above(at);
    }
    at = next;
  }
}

function insideOf(element: Element): Node | null {
  const shadow = shadowOf(element);
  return (shadow && firstOf(shadow)) ?? firstOf(element);
}

/** After a shadow root's last node comes the first of its host. */
function after(at: Node): Node | null {
  const sibling = nextOf(at);
  if (sibling) return sibling;
  const up = above(at);
  return isElement(up) && parentOf(at) !== up ? firstOf(up) : null;
}
