import type { Guide } from '../../../core/guide/guide.ts';
import { translate } from '../../../core/guide/translate.ts';
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
        // Left at its first step: there is nothing to go on with.
        const left = leftOf(finished, { guide: guide.id, journey: id })?.step || null;
        const how = { at: isUnderWay ? progress.step : null, left: isUnderWay ? null : left };
        return { ...toView(guide, id, how, language), yours: guides.isOwn(guide.id) };
      }),
    )
    .sort((a, b) => Number(b.at !== null) - Number(a.at !== null));
}

function toView(
  guide: Guide,
  id: string,
  how: Pick<JourneyView, 'at' | 'left'>,
  language: string,
): Omit<JourneyView, 'yours'> {
  const journey = guide.journeys[id];
  const say = (sentence: string) => translate(guide, sentence, language);
  return {
    guide: guide.id,
    guideName: guide.name,
    id,
    title: say(journey?.title ?? id),
    why: journey?.why === undefined ? null : say(journey.why),
    goal: journey?.goal ?? null,
    steps: (journey?.steps ?? []).map((step) => say(step.say)),
    ...how,
    draft: !guide.reviewed,
  };
}
