import type { StepView } from '../../core/journey/view.ts';
import type { Guides } from './guides.ts';
import { say } from './say.ts';

/** A name that a guide gave, marked where the guide is the user's own: an own guide can call itself what it likes. */
export function markedAsYours(name: string, id: string, guides: Guides): string {
  return guides.isOwn(id) ? `${name} (${say()('yours')})` : name;
}

/** The step at hand, whose journey's title stands on the card and in the popup. */
export function stepMarkedAsYours(view: StepView | null, guides: Guides): StepView | null {
  if (!view) return null;
  const { journey } = view;
  return {
    ...view,
    journey: { ...journey, title: markedAsYours(journey.title, journey.guide, guides) },
  };
}
