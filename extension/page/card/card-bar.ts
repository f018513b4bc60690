import type { Say } from '../../../core/words.ts';
import type { CardPresses, CardView } from './card.ts';
import { h, icon } from './card-h.ts';
import { headline } from './card-headline.ts';
import { GRIP, LESS, MENU, MORE } from './card-icons.ts';
import { type StepLine, stepOf } from './card-state.ts';

/** The top of the card: what it is about, how far, and how to move it or make it small. */
export function bar(view: CardView, say: Say, on: CardPresses): HTMLElement {
  const { small, menu } = view;
  const expanded = { 'aria-expanded': String(menu) };
  return h(
    'header',
    { class: 'bar' },
    iconButton('move', say('cardMove'), GRIP, () => {}),
    title(view, say),
    small ? null : iconButton('menu', say('cardMenu'), MENU, on.menu, expanded, 'menu-button'),
    iconButton('small', say(small ? 'cardOpen' : 'cardSmall'), small ? MORE : LESS, on.small),
  );
}

function title({ state, small }: CardView, say: Say): HTMLElement {
  const step = stepOf(state)?.view;
  const steps = step && say('cardStepOf', { number: step.number, of: step.of });
  // What is about to be lost is said also by a small card.
  const news = small ? headline(state, say) : null;
  const words = [steps, news].filter((each) => each !== undefined && each !== null);
  return h(
    'h2',
    { class: 'title' },
    ...(words.length > 0 ? words : [say('cardName')]).map((each) =>
      h('span', { class: each === news ? 'news-in-bar' : 'steps' }, each),
    ),
    step && !small ? h('span', { class: 'journey', dir: 'auto' }, step.journey.title) : null,
    step && !small ? h('span', { class: 'brief', dir: 'auto' }, step.say) : null,
  );
}

/** How far the journey is, as a line; the words beside it say the same. */
export function progressLine(step: StepLine | null): HTMLElement | null {
  if (!step) return null;
  const done = h('div');
  done.style.width = `${(100 * step.view.number) / Math.max(1, step.view.of)}%`;
  return h('div', { class: 'line', 'aria-hidden': 'true' }, done);
}

function iconButton(
  key: string,
  label: string,
  d: string,
  onclick: (event: Event) => void,
  more: Record<string, string> = {},
  look = key,
): HTMLElement {
  const properties = {
    type: 'button',
    class: `icon ${look}`,
    'data-key': key,
    title: label,
    'aria-label': label,
  };
  return h('button', { ...properties, ...more, onclick }, icon(d));
}
