import { h, icon } from './card-h.ts';
import { CHECK, LOSE, RELOAD } from './card-icons.ts';
import type { CardState } from './card-state.ts';
import { shownText } from './card-text.ts';
import { button, closeButton, type Ui } from './card-ui.ts';

type Of<S extends CardState['state']> = Extract<CardState, { state: S }>;

export function recordedPart({ count, provider, step }: Of<'recorded'>, ui: Ui) {
  const recorded = ui.say('cardRecorded', { count, provider: shownText(provider) });
  // In a journey the step at hand says what comes next.
  const next = step ? null : ui.say('cardNext');
  return {
    words: h('section', { class: 'calm' }, icon(CHECK), told(recorded, next)),
    buttons: step ? [] : [closeButton(ui)],
  };
}

export function errorWords({ reason }: Of<'error'>, ui: Ui): HTMLElement {
  const words = told(ui.say('cardError'), reason);
  return h('section', { class: 'trouble', role: 'alert' }, icon(LOSE), words);
}

/** The extension was updated under this page: what still runs here is the old one (SECURITY.md C4). */
export function reloadPart(ui: Ui): { words: HTMLElement; buttons: HTMLElement[] } {
  const words = told(ui.say('cardUpdated'), ui.say('cardUpdatedWhy'));
  return {
    words: h('section', { class: 'calm' }, icon(RELOAD), words),
    buttons: [button(ui, 'reload', ui.say('cardReload'), { type: 'reload' }, 'main')],
  };
}

function told(words: string, why: string | null): HTMLElement {
  return h('div', {}, h('p', { class: 'say' }, words), why && h('p', { class: 'why' }, why));
}
