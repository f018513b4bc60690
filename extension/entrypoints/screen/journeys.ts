import type { Guide } from '../../../core/guide/guide.ts';
import { translate } from '../../../core/guide/translate.ts';
import type { Progress } from '../../../core/journey/progress.ts';
import { isFor } from '../../../core/journey/step-at.ts';
import { readGuides } from '../../background/guides.ts';
import type { JourneyView } from '../../components/JourneysSection.tsx';
import { leftOf, readFinished, readProgress } from '../../store/progress-store.ts';
import { readSites } from '../../store/sites-store.ts';

/** The journeys of every guide that is on or was begun with, in the user's language; the one under way leads. */
export async function readJourneys(language: string): Promise<JourneyView[]> {
  const [guides, sites, progress, finished] = await Promise.all([
    readGuides(),
    readSites(),
    readProgress(),
    readFinished(),
  ]);
  // A journey that was begun, by a reminder or a link, is there to go on with though its site is not on.
  const begun = finished.flatMap((one) => (one.state === 'left' ? [one.progress.guide] : []));
  const offered = new Set([...sites.map((site) => site.guide), ...begun, progress?.guide]);
  const whole = await guides.some([...offered].filter((id) => id !== undefined));
  return [...whole.values()]
    .flatMap((guide) =>
      Object.keys(guide.journeys).map((id) => {
        const isUnderWay = progress?.guide === guide.id && progress.journey === id;
        const walked = isUnderWay ? progress : leftOf(finished, { guide: guide.id, journey: id });
        const { at, ...view } = toView(guide, id, walked, language);
        // Left at its first step: there is nothing to go on with.
        const how = isUnderWay ? { at, left: null } : { at: null, left: at || null };
        return { ...view, ...how, yours: guides.isOwn(guide.id) };
      }),
    )
    .sort((a, b) => Number(b.at !== null) - Number(a.at !== null));
}

/** `at`: how far it was walked, counted as on the card: by the steps of the app's version, once a page told it. */
function toView(
  guide: Guide,
  id: string,
  walked: Progress | null,
  language: string,
): Omit<JourneyView, 'yours' | 'left'> {
  const journey = guide.journeys[id];
  const steps = (journey?.steps ?? []).filter((step) => isFor(step, walked?.version ?? null));
  const step = walked && journey?.steps[walked.step];
  const say = (sentence: string) => translate(guide, sentence, language);
  return {
    guide: guide.id,
    guideName: guide.name,
    id,
    title: say(journey?.title ?? id),
    why: journey?.why === undefined ? null : say(journey.why),
    goal: journey?.goal ?? null,
    steps: steps.map((each) => say(each.say)),
    at: step ? Math.max(0, steps.indexOf(step)) : null,
    draft: !guide.reviewed,
  };
}
