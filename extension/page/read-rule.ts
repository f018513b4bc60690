import type { Accounts, Guide } from '../../core/guide/guide.ts';
import type { PageAccount, Question } from '../../core/reading/reading.ts';
import { holds } from './dom.ts';
import { find } from './find.ts';
import { createGroups } from './group.ts';
import { createHeaders } from './headers.ts';
import { createInstitutions } from './institution-of.ts';
import { elementsNamed } from './named-elements.ts';
import { isOtherMatter } from './other-matters.ts';
import { createOwners } from './owners.ts';
import { isInProse } from './prose.ts';
import type { ReadingAbout } from './read-page.ts';
import { createRecords, type PageRecord } from './record.ts';
import { createRegions } from './region.ts';
import { rootsOf } from './roots.ts';
import { createSettings } from './setting.ts';
import { type Spot, spotsInFields, spotsInText } from './spots.ts';

/** What one of a guide's rules read: accounts, what has to be asked, and the elements they stand in. */
export type RuleRead = { accounts: PageAccount[]; questions: Question[]; blocks: Element[] };

/** Accounts whose records are made before the page gets a turn: some 2 ms on a slow machine. */
const SLICE = 50;

/** Reads what one rule of the guide says is on this page. */
export function* readRule(
  guide: Guide,
  rule: Accounts,
  about: ReadingAbout,
): Generator<undefined, RuleRead> {
  const not = new Set(
    [rule.not ?? []].flat().flatMap((name) => elementsNamed(guide, name, about.document)),
  );
  const inside = rule.in === undefined ? null : find(guide, rule.in, { document: about.document });
  const settingOf = createSettings(not);
  const owners = createOwners();
  const spots: Spot[] = [];
  for (const root of rootsOf(about.document)) {
    for (const chunk of [...spotsInText(root), spotsInFields(root, guide.kind === 'app')]) {
      for (const spot of chunk) {
        if (inside?.ok && !holds(inside.element, spot.element)) continue;
        const setting = settingOf(spot.element);
        if (setting === 'hidden') continue;
        owners.add(spot.element, spot.iban);
        if (setting === 'page') spots.push(spot);
      }
      yield;
    }
  }
  const headerOf = createHeaders();
  const groupsOf = createGroups(owners.holdsAny);
  const records = createRecords({
    guide,
    rule,
    about,
    headerOf,
    groupsOf,
    regionOf: createRegions(owners.holdsAny),
    institutions: createInstitutions(guide.institutions ?? []),
  });
  const listed = spots.filter((spot) => !isElsewhere(spot));
  const made: PageRecord[] = [];
  const done = new Set<Element>();
  for (const spot of listed) {
    const block = owners.block(spot.element, spot.iban);
    if (done.has(block)) continue;
    done.add(block);
    made.push(...records.of(spot, block, listed));
    if (made.length % SLICE === 0) yield;
  }
  return { ...records.finish(made), blocks: [...done] };

  function isElsewhere(spot: Spot): boolean {
    const header = headerOf(spot.element);
    return (
      isInProse(spot) ||
      (header !== null && isOtherMatter(header)) ||
      groupsOf(owners.block(spot.element, spot.iban)).slice(0, 2).some(isOtherMatter)
    );
  }
}
