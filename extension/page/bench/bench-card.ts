import type { Guide } from '../../../core/guide/guide.ts';
import type { StepHere } from '../../../core/guide/trial.ts';
import { nothingSeen } from '../../../core/journey/progress.ts';
import { show } from '../../../core/journey/show.ts';
import type { Say } from '../../../core/words.ts';
import { createOverlay } from '../card/overlay.ts';
import { find } from '../find/find.ts';
import { look } from '../look.ts';
import { rootsOf } from '../roots.ts';

export type BenchCardAbout = {
  document: Document;
  say: Say;
  language: string;
  signal: AbortSignal;
};

/** A step to draw: of which guide, and where the account stands that it may be about. */
export type Drawn = {
  guide: Guide;
  step: Pick<StepHere, 'journey' | 'step'>;
  block: () => Element | null;
};

/** The card of a step that is tried, as a user would see it. Its buttons lead through the journey, and record nothing. */
export function benchCard({ document, say, language, signal }: BenchCardAbout) {
  let drawn: Drawn | null = null;
  const overlay = createOverlay({
    document,
    say,
    signal,
    roots: () => rootsOf(document),
    onPress({ type }) {
      if (type === 'leave') drawn = null;
      if (drawn && type === 'next') drawn = by(drawn, 1);
      if (drawn && type === 'back') drawn = by(drawn, -1);
      draw();
    },
  });

  function draw(): void {
    const view = drawn && viewOf(drawn, document, language);
    if (!drawn || !view) {
      overlay.hide();
      return;
    }
    const { guide, block } = drawn;
    const { point } = view;
    const target = point === null ? null : () => find(guide, point, { document, block });
    overlay.show({ state: 'step', step: { view, target } });
  }

  return {
    draw(next: Drawn | null): void {
      drawn = next;
      draw();
    },
    hide: overlay.hide,
    again: draw,
  };
}

function by(drawn: Drawn, steps: 1 | -1): Drawn {
  const { journey, step } = drawn.step;
  return { ...drawn, step: { journey, step: Math.max(0, step + steps) } };
}

function viewOf({ guide, step }: Drawn, document: Document, language: string) {
  const { page, version } = look(guide, document, []);
  const progress = { guide: guide.id, ...step, startedAt: '', movedAt: '' };
  const facts = { ...nothingSeen(guide.id), page, version };
  return show(new Map([[guide.id, guide]]), progress, facts, language);
}
