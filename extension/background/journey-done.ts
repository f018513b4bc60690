import { move } from '../../core/journey/advance.ts';
import { nothingSeen } from '../../core/journey/progress.ts';
import { show } from '../../core/journey/show.ts';
import type { StepView } from '../../core/journey/view.ts';
import type { Moment } from '../../core/reading/day.ts';
import { readFinished } from '../store/progress-store.ts';
import { now } from './clock.ts';
import type { Guides } from './guides.ts';
import { language } from './language.ts';
import { stepMarkedAsYours } from './marked-as-yours.ts';
import { say } from './say.ts';

/** For so many minutes after its last step, a journey's end is news. */
const NEWS = 10;

/** What the card says where a journey came to its end: that it did, and where to look next. Null: none did just now. */
export async function journeyDone(guides: Guides): Promise<StepView | null> {
  const [last] = await readFinished();
  if (last?.state !== 'done' || !isNews(last.progress.movedAt)) return null;
  const known = await guides.ofJourney(last.progress);
  const lastStep = move(known, last.progress, -1, now());
  const view = show(known, lastStep, nothingSeen(null), language());
  if (!view) return null;
  const words = { say: say()('stepAllDone'), why: say()('cardNext') };
  const done = { ...view, ...words, where: 'here', ends: 'done', account: null, go: null } as const;
  return stepMarkedAsYours(done, guides);
}

function isNews(moment: Moment): boolean {
  return Temporal.Instant.from(moment).until(now()).total('minutes') < NEWS;
}
