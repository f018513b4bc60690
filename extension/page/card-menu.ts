import type { CardPresses, CardView } from './card.ts';
import { h } from './card-h.ts';
import { stepOf } from './card-state.ts';
import { button, type Ui } from './card-ui.ts';

/** What is seldom needed. */
export function cardMenu(view: CardView, ui: Ui, on: CardPresses): HTMLElement {
  const entry = (key: string, words: string, onclick: (event: Event) => void) =>
    h('button', { type: 'button', 'data-key': key, onclick }, words);
  const entries: (HTMLElement | false)[] = [
    view.sight === 'missing' && entry('copyTried', ui.say('cardCopyTried'), on.copyTried),
    entry('resetPlace', ui.say('cardResetPlace'), on.resetPlace),
    stepOf(view.state) !== null && button(ui, 'leave', ui.say('cardLeave'), { type: 'leave' }),
  ];
  return h('div', { class: 'menu', role: 'group', 'aria-label': ui.say('cardMenu') }, ...entries);
}
