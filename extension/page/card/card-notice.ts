import { h, icon } from './card-h.ts';
import { CHECK, LOSE, RELOAD } from './card-icons.ts';
import type { CardState } from './card-state.ts';
import { shownText } from './card-text.ts';
import { button, type Ui } from './card-ui.ts';

type Of<S extends CardState['state']> = Extract<CardState, { state: S }>;

export function recordedWords({ count, provider }: Of<'recorded'>, ui: Ui): HTMLElement {
  const words = ui.say('cardRecorded', { count, provider: shownText(provider) });
  return h('section', { class: 'calm' }, icon(CHECK), h('p', { class: 'say' }, words));
}

export function errorWords({ reason }: Of<'error'>, ui: Ui): HTMLElement {
  const words = h(
    'div',
    {},
    h('p', { class: 'say' }, ui.say('cardError')),
    h('p', { class: 'why' }, reason),
  );
  return h('section', { class: 'trouble', role: 'alert' }, icon(LOSE), words);
}

/** The extension was updated under this page: what still runs here is the old one (SECURITY.md C4). */
export function reloadPart(ui: Ui): { words: HTMLElement; buttons: HTMLElement[] } {
  return {
    words: h(
      'section',
      { class: 'calm' },
      icon(RELOAD),
      h(
        'div',
        {},
        h('p', { class: 'say' }, ui.say('cardUpdated')),
        h('p', { class: 'why' }, ui.say('cardUpdatedWhy')),
      ),
    ),
    buttons: [button(ui, 'reload', ui.say('cardReload'), { type: 'reload' }, 'main')],
  };
}
