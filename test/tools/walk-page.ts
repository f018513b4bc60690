import type { Guide } from '../../core/guide/guide.ts';
import { siteMatches } from '../../core/guide/site-match.ts';
import { nothingSeen } from '../../core/journey/progress.ts';
import { show } from '../../core/journey/show.ts';
import { isFor } from '../../core/journey/step-at.ts';
import type { StepView } from '../../core/journey/view.ts';
import type { Tried } from '../../extension/page/find/found.ts';
import { languagesOf } from './languages-of.ts';
import { shortHtml } from './short-html.ts';

/** What one step shows on one page. */
export type Shown = {
  file: string;
  page: string | null;
  where: 'here' | 'elsewhere' | 'away';
  /** A ring around one element, or words alone. */
  shows: 'ring' | 'words';
  by: number | null;
  html: string | null;
  /** What was tried, where an element should have been pointed at and was not found. */
  tried: Tried[] | null;
  /** How many accounts the page lists, where the step reads them. */
  accounts: number | null;
};

export type PageToWalk = {
  document: Document;
  file: string;
  url: string;
  guide: Guide;
  guides: ReadonlyMap<string, Guide>;
  journey: string;
  today: Temporal.PlainDate;
  language: string;
  /** Is given each element that is pointed at, with the step's place in the journey. */
  pointed?: (step: number, element: Element) => void;
};

/** For each step of the journey what it shows here; null where the step is not for the app's version. */
export async function showOnPage(walked: PageToWalk): Promise<(Shown | null)[]> {
  const here = await guideHere(walked);
  const { look } = await import('../../extension/page/look.ts');
  const seen = here ? look(here, walked.document, []) : { page: null, version: null };
  const facts = { ...nothingSeen(here?.id ?? null), page: seen.page, version: seen.version };
  const steps = walked.guide.journeys[walked.journey]?.steps ?? [];
  const shown: (Shown | null)[] = [];
  for (const [index, step] of steps.entries()) {
    const progress = {
      guide: walked.guide.id,
      journey: walked.journey,
      step: index,
      startedAt: '',
      movedAt: '',
    };
    const view = isFor(step, seen.version)
      ? show(walked.guides, progress, facts, walked.language)
      : null;
    shown.push(
      view
        ? await showStep(walked, here, view, {
            page: facts.page,
            step: index,
            reads: step.read !== undefined,
          })
        : null,
    );
  }
  return shown;
}

/** The guide of this page: the own one first, then one the journey refers to. */
async function guideHere(walked: PageToWalk): Promise<Guide | null> {
  const { origin } = new URL(walked.url);
  const { find } = await import('../../extension/page/find/find.ts');
  const isOf = (guide: Guide): boolean => {
    if (guide.sites !== 'asked') return siteMatches(guide, origin);
    return (
      guide.recognised === undefined ||
      find(guide, guide.recognised, { document: walked.document }).ok
    );
  };
  const partner = walked.guide.journeys[walked.journey]?.with;
  const candidates = [walked.guide, partner === undefined ? undefined : walked.guides.get(partner)];
  return candidates.find((guide) => guide !== undefined && isOf(guide)) ?? null;
}

async function showStep(
  walked: PageToWalk,
  here: Guide | null,
  view: StepView,
  at: { page: string | null; step: number; reads: boolean },
): Promise<Shown> {
  const { page, reads } = at;
  const words = {
    file: walked.file,
    page,
    where: view.where,
    shows: 'words',
    by: null,
    html: null,
    tried: null,
    accounts: null,
  } as const;
  if (view.where !== 'here' || !here || page === null) return words;
  const accounts = reads ? await accountsOn(walked, here, page) : null;
  if (view.point === null) return { ...words, accounts: accounts?.length ?? null };
  const { find } = await import('../../extension/page/find/find.ts');
  // Without an account at hand, the first one listed stands for it.
  const account = accounts?.[0] ?? (await accountsOn(walked, here, page))[0] ?? null;
  const { blockOf } = await import('../../extension/page/read/blocks.ts');
  const found = find(here, view.point, {
    document: walked.document,
    block: () => account && blockOf(walked.document, account.iban, account.currency),
  });
  const count = accounts ? accounts.length : null;
  if (!found.ok) return { ...words, tried: found.tried, accounts: count };
  walked.pointed?.(at.step, found.element);
  return { ...words, shows: 'ring', by: found.by, html: shortHtml(found.element), accounts: count };
}

async function accountsOn(walked: PageToWalk, guide: Guide, page: string) {
  const { readPage } = await import('../../extension/page/read/read-page.ts');
  const languages = languagesOf(guide, walked.document);
  const { accounts } = readPage(guide, {
    page,
    document: walked.document,
    today: walked.today,
    languages,
  });
  return accounts.flatMap(({ iban, currency }) => (iban === null ? [] : [{ iban, currency }]));
}
