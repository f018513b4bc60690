import { move } from '../../core/journey/advance.ts';
import { nothingSeen } from '../../core/journey/progress.ts';
import { show } from '../../core/journey/show.ts';
import type { StepView } from '../../core/journey/view.ts';
import { readFinished } from '../store/progress-store.ts';
import { now } from './clock.ts';
import type { Guides } from './guides.ts';
import { language } from './language.ts';
import { stepMarkedAsYours } from './marked-as-yours.ts';
import { say } from './say.ts';

/** What the card says where a journey came to its end: that it did, and where to look next. Null: the last was left. */
export async function journeyDone(guides: Guides): Promise<StepView | null> {
  const [last] = await readFinished();
  if (last?.state !== 'done') return null;
  const known = await guides.ofJourney(last.progress);
  const lastStep = move(known, last.progress, -1, now());
  const view = show(known, lastStep, nothingSeen(null), language());
  const speak = say();
  const done = { say: speak('stepAllDone'), why: speak('cardNext'), ends: 'done' } as const;
  return stepMarkedAsYours(view && { ...view, ...done, where: 'here', account: null }, guides);
}
