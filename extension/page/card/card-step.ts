import { h, icon } from './card-h.ts';
import { EYE } from './card-icons.ts';
import type { StepLine } from './card-state.ts';
import { button, closeButton, type Ui } from './card-ui.ts';
import type { Sight } from './overlay-target.ts';

/** The step's words: what to do, why, and where its element is if the ring can't say it. */
export function stepWords(
  { view }: StepLine,
  sight: Sight,
  ui: Ui,
  show: (event: Event) => void,
): HTMLElement {
  return h(
    'section',
    { class: 'step' },
    h('p', { class: 'say', dir: 'auto' }, view.say),
    view.why === null ? null : h('p', { class: 'why', dir: 'auto' }, view.why),
    sightWords(sight, ui, show),
    view.where === 'here' ? null : h('p', { class: 'hint' }, ui.say('cardElsewhere')),
  );
}

function sightWords(sight: Sight, ui: Ui, show: (event: Event) => void): HTMLElement | null {
  if (sight === 'missing') return h('p', { class: 'note' }, ui.say('cardNotFound'));
  if (sight !== 'above' && sight !== 'below') return null;
  const words = ui.say(sight === 'above' ? 'cardScrollUp' : 'cardScrollDown');
  const properties = { type: 'button', class: 'link', 'data-key': 'show', onclick: show };
  return h('button', properties, icon(EYE), words);
}

/** The presses of a step: back, and what leads on. Where the user is sent elsewhere, "next" is in the menu. */
export function stepButtons(step: StepLine, ui: Ui): HTMLElement[] {
  const { view } = step;
  if (view.ends === 'done') return [closeButton(ui)];
  const go = placeToGo(step);
  const words = ui.say(view.ends === 'next' ? 'cardDone' : 'cardDoneAlready');
  const kind = view.ends === 'next' ? 'main' : '';
  return [
    ...(view.canGoBack ? [button(ui, 'back', ui.say('cardBack'), { type: 'back' })] : []),
    go
      ? button(
          ui,
          'go',
          ui.say('cardGoTo', { page: go.title }),
          { type: 'go', url: go.url },
          'main',
        )
      : button(ui, 'next', words, { type: 'next' }, kind),
  ];
}

/** Where the step's page is, when it is not this one. */
export function placeToGo({ view }: StepLine): StepLine['view']['go'] {
  return view.where === 'elsewhere' ? view.go : null;
}
