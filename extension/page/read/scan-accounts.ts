import { closest, holds, matches, type Place, query, tagOf } from '../dom.ts';
import { rootsOf } from '../roots.ts';
import { createGroups, type Groups, HEADINGS } from './group.ts';
import { createHeaders, type Headers } from './headers.ts';
import { linesOf } from './lines.ts';
import { isOtherMatter, isOtherMatterOnly } from './other-matters.ts';
import { createOwners, type Owners } from './owners.ts';
import { isPaidTo } from './payee.ts';
import { isInProse } from './prose.ts';
import { seenAlike } from './seen-alike.ts';
import { createSettings, type Setting } from './setting.ts';
import { type Spot, spotsInFields, spotsInText } from './spots.ts';
import { spotsAfter } from './spots-after.ts';

/** Where to look, and where not. */
export type ScanAbout = {
  /** The element that holds the list; null: the whole page. */
  inside: Element | null;
  not: ReadonlySet<Element>;
  /** Whether fields that can be typed over count: in an app, not in an aggregator. */
  typed: boolean;
  /** Labels that the number follows, where accounts are not told by IBAN. */
  after?: readonly string[] | null;
};

/** The numbers of a page, and what is around them. */
export type Scan = {
  /** Those that are accounts, in document order by root. */
  listed: Spot[];
  /** How many numbers are shown. */
  numbers: number;
  /** The elements around every shown number, an account's or not. */
  owners: Owners;
  headerOf: Headers;
  groupsOf: Groups;
  /** Whether numbers are there that nobody is shown: they may show later. */
  hidden: boolean;
};

/** Elements that bear a heading of their own. */
const LABELLED = '[aria-label],[aria-labelledby],optgroup';
/** What may head a part of a block: a row does, that has one cell. */
const HEADS = `${HEADINGS},${LABELLED},tr`;

/** Numbers that are looked at before the page gets a turn. */
const SLICE = 200;

/** `known`: what a scan of the whole page knows of what is around. Finds the accounts of a place by their check digits, and leaves out what is none. Yields between chunks. */
export function* scanAccounts(
  place: Place,
  about: ScanAbout,
  known: Pick<Scan, 'headerOf' | 'groupsOf'> | null = null,
): Generator<undefined, Scan> {
  const settingOf = createSettings(about.not);
  const owners = createOwners(place);
  const spots: Spot[] = [];
  const headerOf = known?.headerOf ?? createHeaders();
  let [hidden, numbers] = [false, 0];
  const take = (spot: Spot, seen?: boolean): void => {
    if (about.inside && !holds(about.inside, spot.element)) return;
    const setting: Setting = settingOf(spot.element, seen);
    if (setting === 'hidden') hidden = true;
    else {
      owners.add(spot.element, spot.iban);
      numbers++;
    }
    if (setting === 'page') spots.push(spot);
  };
  for (const root of rootsOf(place)) {
    const chunks = about.after ? spotsAfter(root, about.after, headerOf) : spotsInText(root);
    for (const chunk of chunks) {
      const seen = seenAlike(chunk.map(({ element }) => element));
      for (const [index, spot] of chunk.entries()) take(spot, seen[index]);
      yield;
    }
    for (const spot of spotsInFields(root, about.typed)) take(spot);
  }
  const groupsOf = known?.groupsOf ?? createGroups(owners.holdsAny);
  // The same list for a whole table.
  let last: { groups: readonly string[]; is: boolean } | null = null;
  const isUnderOtherHeading = (groups: readonly string[]): boolean => {
    if (last?.groups !== groups) last = { groups, is: groups.slice(0, 2).some(isOtherMatter) };
    return last.is;
  };
  // A page that marks its main part has its imprint beside it, in whatever element.
  const [main] = query(place, 'main,[role=main]');
  const isElsewhere = (spot: Spot): boolean => {
    const block = owners.block(spot.element, spot.iban);
    if (
      main &&
      !holds(main, spot.element) &&
      (closest(spot.element, '[class*=ooter]') ||
        isOtherMatter(linesOf([block], headerOf)[0]?.text ?? ''))
    )
      return true;
    const groups = groupsOf(block);
    return (
      (!spot.masked && (isInProse(spot) || isPaidTo(spot))) ||
      headerOf.says(spot.element, isOtherMatter) ||
      isUnderOtherHeading(groups) ||
      isUnderOther(spot, block, groups)
    );
  };
  // A heading inside the block may be the account's name: it has to say nothing but the matter.
  const isUnderOther = (spot: Spot, block: Element, groups: readonly string[]): boolean =>
    tagOf(block) !== 'tr' &&
    (matches(block, LABELLED) || query(block, HEADS).length > 0) &&
    groupsOf(spot.element).some(
      (heading) => !groups.includes(heading) && isOtherMatterOnly(heading),
    );
  const listed: Spot[] = [];
  for (const [index, spot] of spots.entries()) {
    if (!isElsewhere(spot)) listed.push(spot);
    if (index % SLICE === 0) yield;
  }
  return { listed, numbers, owners, headerOf, groupsOf, hidden };
}
