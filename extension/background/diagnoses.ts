import { concerned } from '../../core/diagnosis/concerned.ts';
import { diagnose } from '../../core/diagnosis/diagnose.ts';
import type { DiagnosisFacts } from '../../core/diagnosis/facts.ts';
import { leftBehind } from '../../core/diagnosis/left-behind.ts';
import { listChanges } from '../../core/diagnosis/list-change.ts';
import { isOnlyOver } from '../../core/diagnosis/only-over.ts';
import { previewFact } from '../../core/diagnosis/preview-fact.ts';
import { bySeverity } from '../../core/diagnosis/severity.ts';
import type { GuideAbouts } from '../../core/guide/about.ts';
import { translate } from '../../core/guide/translate.ts';
import type { Ledger } from '../../core/ledger/account.ts';
import { preview } from '../../core/ledger/preview.ts';
import type { DiagnosisView } from '../messages/answers.ts';
import { readFinished, readProgress } from '../store/progress-store.ts';
import { readSettings } from '../store/settings-store.ts';
import { now, today } from './clock.ts';
import type { Guides } from './guides.ts';
import { language } from './language.ts';
import { policiesOf } from './policies.ts';
import { say } from './say.ts';
import { sharesOpen, type TabMemory } from './tab-memory.ts';

/** What the user picks in the app's own dialog: the bank, and the aggregator that it shows beside it. */
export type Picked = { institution: string | null; provider: string | null };

/** What holds right now, of the ledger and of the tab at hand, with the next thing to do. */
export async function diagnosesAt(
  tab: TabMemory | null,
  ledger: Ledger,
  guides: Guides,
  picked?: Picked,
): Promise<DiagnosisView[]> {
  const [facts, { dismissed }] = await Promise.all([factsOf(tab, ledger, guides), readSettings()]);
  const chosen = tab && picked ? pickedIn(tab, ledger, guides, picked) : null;
  const asked = { ...facts, preview: chosen };
  const concerning = await guides.someAndOwn(concerned(ledger, asked));
  const byId = new Map(concerning.map((guide) => [guide.id, guide]));
  const found = diagnose(concerning, ledger, asked, today());
  const fromGuides = found.map(({ guide: id, id: key, entry, severity, institutions, next }) => {
    const guide = byId.get(id);
    const inWords = (text: string) => (guide ? translate(guide, text, language()) : text);
    return {
      id: key,
      provider: guide?.name ?? id,
      severity,
      title: entry.title === undefined ? null : inWords(entry.title),
      say: inWords(entry.say),
      institutions,
      go: next.go,
      ask: next.ask,
      ...(isOnlyOver(entry) && { over: true as const }),
    };
  });
  return [...withoutGuide(ledger, guides, dismissed), ...fromGuides].sort(bySeverity);
}

/** What nobody's guide says: accounts that a renewal left behind, and that a list no longer has. */
function withoutGuide(
  { accounts }: Ledger,
  guides: GuideAbouts,
  dismissed: readonly string[],
): DiagnosisView[] {
  const words = {
    say: say(),
    language: language(),
    today: today(),
    nameOf: (provider: string) => guides.get(provider)?.name ?? provider,
    renewOf: (provider: string) => guides.get(provider)?.consent?.renew,
    renewingOf: (provider: string) => guides.get(provider)?.consent?.renewing,
    connectOf: (provider: string) =>
      Object.entries(guides.get(provider)?.journeys ?? {}).find(
        ([, { goal }]) => goal === 'connect',
      )?.[0],
  };
  return [...leftBehind(accounts, dismissed, words), ...listChanges(accounts, dismissed, words)];
}

async function factsOf(
  tab: TabMemory | null,
  ledger: Ledger,
  guides: GuideAbouts,
): Promise<DiagnosisFacts> {
  const [[last], waiting, sharing] = await Promise.all([
    readFinished(),
    onboarding(ledger, guides),
    sharesOpen(),
  ]);
  return {
    page: tab && { ...tab.facts, guide: tab.guide, origin: tab.origin },
    after: last ? { guide: last.progress.guide, journey: last.progress.journey } : null,
    preview: null,
    onboarding: waiting,
    sharing,
  };
}

/** What the app will come to for the institution that the user picks in it. */
function pickedIn(
  { guide, origin }: TabMemory,
  ledger: Ledger,
  guides: GuideAbouts,
  { institution, provider }: Picked,
): DiagnosisFacts['preview'] {
  const app = guides.get(guide);
  if (!app?.preview || institution === null) return null;
  const policies = policiesOf(guides);
  const shown = preview(ledger, { app, origin, institution, today: today(), policies });
  const aggregator = provider ?? onlyAggregator(ledger, guide);
  return previewFact(shown, { app: guide, aggregator, institution, shownProvider: provider });
}

/** The one that all accounts of this app come from; null: there are several, or none. */
function onlyAggregator({ accounts, connections }: Ledger, app: string): string | null {
  const linked = connections.filter((one) => one.app === app).map(({ aggregator }) => aggregator);
  const [only = null, ...others] = new Set(
    linked.length > 0 ? linked : accounts.map(({ provider }) => provider),
  );
  return others.length === 0 ? only : null;
}

/** An aggregator that the user began to connect to and of which no account was ever recorded. */
async function onboarding(
  ledger: Ledger,
  guides: GuideAbouts,
): Promise<DiagnosisFacts['onboarding']> {
  const progress = await readProgress();
  const guide = progress && guides.get(progress.guide);
  if (!progress || guide?.journeys[progress.journey]?.goal !== 'connect') return [];
  if (ledger.accounts.some(({ provider }) => provider === guide.id)) return [];
  const since = Temporal.Instant.from(progress.startedAt).until(now(), {
    largestUnit: 'hours',
  });
  return [{ guide: guide.id, hours: since.hours }];
}
