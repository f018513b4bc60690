import { h } from './card-h.ts';
import type { Rect } from './place.ts';

/** Room between the target's edge and the ring. */
const ROOM = 5;

/** The ring around the one element to use next. The pointer goes through it. */
export type Ring = {
  element: HTMLElement;
  /** Draws the ring around a place in the window, or takes it away. */
  over(rect: Rect | null): void;
  /** Draws attention once more, as it does when it comes into the page: for a new step. */
  call(): void;
};

export function createRing(): Ring {
  const element = h('div', { class: 'ring', hidden: true });
  return {
    element,
    over(rect) {
      element.hidden = rect === null;
      if (!rect) return;
      element.style.translate = `${rect.x - ROOM}px ${rect.y - ROOM}px`;
      element.style.width = `${rect.width + 2 * ROOM}px`;
      element.style.height = `${rect.height + 2 * ROOM}px`;
    },
    // What is put in anew begins its animation anew.
    call: () => element.parentNode?.prepend(element),
  };
}
