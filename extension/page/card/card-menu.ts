import type { CardPresses, CardView } from './card.ts';
import { h } from './card-h.ts';
import { stepOf } from './card-state.ts';
import { placeToGo } from './card-step.ts';
import { button, type Ui } from './card-ui.ts';

/** What is seldom needed. */
export function cardMenu(view: CardView, ui: Ui, on: CardPresses): HTMLElement {
  const entry = (key: string, words: string, onclick: (event: Event) => void) =>
    h('button', { type: 'button', 'data-key': key, onclick }, words);
  const step = stepOf(view.state);
  const entries: (HTMLElement | false | null)[] = [
    view.sight === 'missing' && entry('copyTried', ui.say('cardCopyTried'), on.copyTried),
    step && placeToGo(step) && button(ui, 'next', ui.say('cardDoneAlready'), { type: 'next' }),
    entry('resetPlace', ui.say('cardResetPlace'), on.resetPlace),
    step &&
      step.view.ends !== 'done' &&
      button(ui, 'leave', ui.say('cardLeave'), { type: 'leave' }),
  ];
  return h('div', { class: 'menu', role: 'group', 'aria-label': ui.say('cardMenu') }, ...entries);
}
