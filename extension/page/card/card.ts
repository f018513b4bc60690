import type { Say } from '../../../core/words.ts';
import { bar, progressLine } from './card-bar.ts';
import { guardWords } from './card-guard.ts';
import { h } from './card-h.ts';
import { headline } from './card-headline.ts';
import { cardMenu } from './card-menu.ts';
import { errorWords, recordedPart, reloadPart } from './card-notice.ts';
import { questionPart, recordPart } from './card-record.ts';
import { type CardState, stepOf } from './card-state.ts';
import { stepButtons, stepWords } from './card-step.ts';
import type { Ui } from './card-ui.ts';
import type { Sight } from './overlay-target.ts';

/** All that decides how the card looks. */
export type CardView = {
  state: CardState;
  sight: Sight;
  small: boolean;
  menu: boolean;
  /** What happened to the last press, where it was not taken; or that something was copied. */
  message: { tone: 'good' | 'plain' | 'bad'; words: string } | null;
};

export type CardPresses = {
  menu(event: Event): void;
  small(event: Event): void;
  show(event: Event): void;
  copyTried(event: Event): void;
  resetPlace(event: Event): void;
};

export type Card = { element: HTMLElement; draw(view: CardView): void };

/** The card: words and buttons, drawn anew for each state. It never takes the focus, and keeps it where it is. */
export function createCard(root: ShadowRoot, ui: Ui, on: CardPresses): Card {
  const drawn = h('div', { class: 'drawn' });
  const news = h('p', { class: 'news', role: 'status', 'aria-live': 'polite' });
  const element = h('section', { class: 'card', 'aria-label': ui.say('cardName') }, drawn, news);
  // Made once for nobody, so that what makes it is compiled by then: a fifth of the time of a first step.
  parts(
    { state: { state: 'reload' }, sight: 'none', small: false, menu: true, message: null },
    ui,
    on,
  );
  return {
    element,
    draw(view) {
      const key = root.activeElement?.getAttribute('data-key');
      const scrolled = drawn.querySelector('.body')?.scrollTop ?? 0;
      element.classList.toggle('small', view.small);
      drawn.replaceChildren(...parts(view, ui, on).filter((part) => part !== null));
      // Only where it has to: to scroll asks the browser for layout.
      const body = scrolled > 0 ? drawn.querySelector('.body') : null;
      if (body) body.scrollTop = scrolled;
      if (key) focusOn(drawn, key);
      tellNews(news, newsOf(view, ui.say));
    },
  };
}

function parts(view: CardView, ui: Ui, on: CardPresses): (HTMLElement | null)[] {
  const step = stepOf(view.state);
  const top = [bar(view, ui.say, on), progressLine(step)];
  if (view.small) return top;
  const { words, buttons } = content(view, ui, on);
  const message =
    view.message && h('p', { class: `message ${view.message.tone}` }, view.message.words);
  const body = h('div', { class: 'body' }, ...words, message);
  const menu = view.menu ? cardMenu(view, ui, on) : null;
  const foot = buttons.length > 0 ? h('footer', { class: 'foot' }, ...buttons) : null;
  return [...top, menu, body, foot];
}

/** What concerns the accounts comes first; the step's words follow it. */
function content(
  view: CardView,
  ui: Ui,
  on: CardPresses,
): { words: HTMLElement[]; buttons: HTMLElement[] } {
  const step = stepOf(view.state);
  const stepSays = step ? [stepWords(step, view.sight, ui, on.show)] : [];
  const own = ownPart(view.state, ui);
  return {
    words: [...own.words, ...stepSays],
    buttons: own.buttons.length > 0 ? own.buttons : step ? stepButtons(step, ui) : [],
  };
}

const NOTHING: { words: HTMLElement[]; buttons: HTMLElement[] } = { words: [], buttons: [] };

function ownPart(state: CardState, ui: Ui): { words: HTMLElement[]; buttons: HTMLElement[] } {
  switch (state.state) {
    case 'step':
      return NOTHING;
    case 'record':
      return listed(recordPart(state, ui));
    case 'guard':
      return guardPart(state, ui);
    case 'recorded':
      return listed(recordedPart(state, ui));
    case 'question':
      return listed(questionPart(state, ui));
    case 'reload':
      return listed(reloadPart(ui));
    case 'error': {
      const { words, buttons } = state.beside ? ownPart(state.beside, ui) : NOTHING;
      return { words: [errorWords(state, ui), ...words], buttons };
    }
  }
}

/** A share page met before any list of accounts asks there whether it may be recorded. */
function guardPart(state: Extract<CardState, { state: 'guard' }>, ui: Ui) {
  const { ask, rows, ticked, step } = state;
  const words = guardWords(state, ui);
  if (ask === undefined) return { words: [words], buttons: [] };
  const found = rows.length + ticked;
  const asked = recordPart({ state: 'record', step, provider: ask, found }, ui);
  return { words: [words, asked.words], buttons: asked.buttons };
}

function listed(part: { words: HTMLElement; buttons: HTMLElement[] }) {
  return { words: [part.words], buttons: part.buttons };
}

function focusOn(drawn: HTMLElement, key: string): void {
  for (const button of drawn.querySelectorAll('button')) {
    if (button.getAttribute('data-key') === key) button.focus({ preventScroll: true });
  }
}

/** A screen reader hears a new step once, not each time that the card is drawn. */
function newsOf({ state, message }: CardView, say: Say): string {
  if (message && message.tone !== 'plain') return message.words;
  const step = stepOf(state)?.view;
  const stepNews = step ? [say('cardStepOf', { number: step.number, of: step.of }), step.say] : [];
  return [...stepNews, headline(state, say) ?? []].flat().join(' ');
}

function tellNews(news: HTMLElement, words: string): void {
  if (news.textContent !== words) news.textContent = words;
}
