import type { Say } from '../../core/words.ts';
import { h, icon } from './card-h.ts';
import { GRIP, LESS, MENU, MORE } from './card-icons.ts';
import type { StepLine } from './card-state.ts';

export type BarPresses = {
  menu(event: Event): void;
  small(event: Event): void;
};

/** The top of the card: what it is about, how far, and how to move it or make it small. */
export function bar(step: StepLine | null, small: boolean, say: Say, on: BarPresses): HTMLElement {
  return h(
    'header',
    { class: 'bar' },
    iconButton('move', say('cardMove'), GRIP, () => {}),
    title(step, small, say),
    small ? null : iconButton('menu', say('cardMenu'), MENU, on.menu, { 'aria-expanded': 'false' }),
    iconButton('small', say(small ? 'cardOpen' : 'cardSmall'), small ? MORE : LESS, on.small),
  );
}

function title(step: StepLine | null, small: boolean, say: Say): HTMLElement {
  if (!step) return h('h2', { class: 'title' }, say('cardName'));
  const { number, of, journey } = step.view;
  const steps = h('span', { class: 'steps' }, say('cardStepOf', { number, of }));
  if (small) return h('h2', { class: 'title' }, steps);
  return h(
    'h2',
    { class: 'title' },
    steps,
    h('span', { class: 'journey', dir: 'auto' }, journey.title),
  );
}

/** How far the journey is, as a line; the words beside it say the same. */
export function progressLine(step: StepLine | null): HTMLElement | null {
  if (!step) return null;
  const line = h('div', { class: 'line', 'aria-hidden': 'true' }, h('i'));
  line.style.setProperty('--part', `${step.view.number / Math.max(1, step.view.of)}`);
  return line;
}

function iconButton(
  key: string,
  label: string,
  paths: string[],
  onclick: (event: Event) => void,
  more: Record<string, string> = {},
): HTMLElement {
  const properties = {
    type: 'button',
    class: `icon ${key}`,
    'data-key': key,
    title: label,
    'aria-label': label,
  };
  return h('button', { ...properties, ...more, onclick }, icon(...paths));
}
