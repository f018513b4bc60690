import type { Say } from '../../../core/words.ts';
import { h } from './card-h.ts';
import type { CardAction } from './card-state.ts';

/** What every part of the card is given: the words, and where presses go. */
export type Ui = {
  say: Say;
  press(action: CardAction, event: Event): void;
};

/** A button of the card. `key` keeps the focus on it when the card is drawn again. */
export function button(
  ui: Ui,
  key: string,
  words: string,
  action: CardAction,
  kind = '',
): HTMLElement {
  const onclick = (event: Event) => ui.press(action, event);
  return h('button', { type: 'button', class: kind || undefined, 'data-key': key, onclick }, words);
}

/** What there is to press where there is nothing to do. */
export function closeButton(ui: Ui): HTMLElement {
  return button(ui, 'leave', ui.say('close'), { type: 'leave' }, 'main');
}
