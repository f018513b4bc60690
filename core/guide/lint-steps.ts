import type { Problem } from '../parsed.ts';
import { accountsAt } from './accounts-at.ts';
import type { Accounts, Guide, Step } from './guide.ts';
import type { Beside } from './lint-guide.ts';
import { AWAY, toReference } from './reference.ts';

/** Steps that cannot be reached, or that nothing can end. */
export function lintSteps(guide: Guide, beside: Beside): Problem[] {
  return Object.entries(guide.journeys).flatMap(([name, journey]) =>
    journey.steps.flatMap((step, index) => {
      const path = `journeys.${name}.steps[${index}]`;
      return lintStep(step, { guide, beside, path });
    }),
  );
}

type At = { guide: Guide; beside: Beside; path: string };

function lintStep(step: Step, at: At): Problem[] {
  const { guide: id, name } = toReference(step.at, at.guide.id);
  const owner = at.beside.get(id);
  const page = owner && Object.hasOwn(owner.pages, name) ? owner.pages[name] : undefined;
  const problems: Problem[] = [];
  const add = (key: string, message: string): void => {
    problems.push({ path: `${at.path}.${key}`, message });
  };
  lintFor(step, owner, page?.for, add);
  if (
    step.point !== undefined &&
    (step.at === AWAY || toReference(step.point, at.guide.id).guide !== id)
  ) {
    add('point', 'an element can only be pointed at on a page of its own guide');
  }
  const until = step.until;
  if (until && 'page' in until && until.page === step.at) {
    add('until', 'this step is over as soon as it begins: it ends at the page where it is');
  }
  if (!owner || (step.at !== AWAY && !page)) return problems;
  lintReading(step, accountsAt(owner, name), add);
  return problems;
}

type Add = (key: string, message: string) => void;

function lintFor(
  step: Step,
  owner: Guide | undefined,
  ofPage: string[] | undefined,
  add: Add,
): void {
  if (!step.for || !owner) return;
  const known = (owner.versions ?? []).map((rule) => rule.is);
  const strangers = step.for.filter((version) => !known.includes(version));
  if (strangers.length > 0) {
    add('for', `${owner.id} has no version ${strangers.join(', ')}`);
  } else if (ofPage && !step.for.some((version) => ofPage.includes(version))) {
    add('for', `this step is never reached: its page exists in ${ofPage.join(', ')} only`);
  }
}

function lintReading(step: Step, rules: Accounts[], add: Add): void {
  const until = step.until ?? {};
  if (step.read && rules.length === 0) add('read', 'no accounts are listed on this page');
  if ('accounts' in until && rules.length === 0) {
    add('until', 'this step never ends: no accounts are listed on this page');
  }
  if ('consent' in until && !rules.some((rule) => rule.expires)) {
    add('until', 'this step never ends: this page says no day on which a consent ends');
  }
  if ('connection' in until && !rules.some((rule) => rule.means === 'shared' && rule.authorise)) {
    add('until', 'this step never ends: this page shares no accounts with an app');
  }
}
