import type { Accounts, Guide } from '../../../core/guide/guide.ts';
import type { SeenInstitution, Status } from '../../../core/ledger/sighting.ts';
import type { Day } from '../../../core/reading/day.ts';
import type { ExpiryRead } from '../../../core/reading/expiry.ts';
import { fold, plain } from '../../../core/reading/text.ts';
import { attributeOf, holds, query, shadowOf, tagOf, textContentOf } from '../dom.ts';
import { rootsOf } from '../roots.ts';
import { currenciesOf } from './currency-of.ts';
import { createExpiries } from './expires-of.ts';
import type { Groups } from './group.ts';
import { createHeads } from './head.ts';
import type { Headers } from './headers.ts';
import { holderOf } from './holder-of.ts';
import { createInstitutions, maybeInstitutions } from './institution-of.ts';
import { labelsOf } from './labels-of.ts';
import type { Line } from './line.ts';
import { linesOf } from './lines.ts';
import { createNamedIn } from './named-in.ts';
import type { PlainRows } from './plain-rows.ts';
import type { ReadingAbout } from './reading-about.ts';
import { isAlone, type Regions } from './region.ts';
import { remember } from './remember.ts';
import type { Spot } from './spots.ts';
import { createStatuses } from './status-of.ts';
import { createSynchronised } from './synchronised-of.ts';
import { createTelling } from './telling.ts';
import { rankOf, selectedOf } from './toggle.ts';

/** What one block says of its account, before it is compared with the others. */
export type PageRecord = {
  iban: string;
  /** The number, and the account's block. */
  spot: Spot;
  block: Element;
  /** The block and the siblings that belong to it. */
  region: Element[];
  /** What says something of other accounts as well: their bank's heading, a cell that spans their rows. */
  elsewhere: readonly Element[];
  /** Several: one account each. */
  currencies: string[];
  lines: Line[];
  expires: ExpiryRead;
  status: Status | null;
  institution: SeenInstitution | null;
  /** What may be its name, where none is certain. */
  maybe: string[];
  selected: boolean | null;
  /** By the guide's own element. */
  name: string | null;
  holder: string | null;
  synchronisedOn: Day | null;
};

/** What is around a block. It is made anew for each reading, as the page changes. */
export type Around = { headerOf: Headers; groupsOf: Groups; regionOf: Regions; rows: PlainRows };

export type Recorder = {
  of: (spot: Spot, block: Element, around: Around) => PageRecord;
  /** Whether a text says the state of an account, or is one of the site's own words: a button's, a title's. */
  isSaidElse: (text: string, pattern: string) => boolean;
};

/** Makes records by one rule of the guide. Lasts for one day and one set of languages. */
export function createRecorder(
  guide: Guide,
  rule: Accounts,
  about: Omit<ReadingAbout, 'page'>,
): Recorder {
  const words = {
    linked: labelsOf(guide, rule.status?.linked),
    due: labelsOf(guide, rule.status?.due),
    expired: labelsOf(guide, rule.status?.expired),
  };
  const states = Object.values(words).flat().map(fold);
  // Whole words ("Clients" holds "lié"), in any form, and their opposites: "Unlinked" names nothing either.
  const state = RegExp(
    `(?<!\\p{L})(?:dis|un|in|de)?(?:${states.map(RegExp.escape).join('|') || '$^'})[eans]{0,2}(?!\\p{L})`,
    'u',
  );
  const isState = (text: string): boolean => state.test(fold(text));
  const until = labelsOf(guide, rule.expires?.after);
  const statuses = createStatuses(words, until);
  const expiries = createExpiries({
    ...about,
    labels: until,
    others: labelsOf(guide, rule.synchronised?.after),
  });
  const synchronised = createSynchronised(labelsOf(guide, rule.synchronised?.after), about);
  const tellingOf = createTelling(statuses, [expiries, synchronised]);
  const nameIn = createNamedIn(guide, rule.name, about);
  const institutionIn = createNamedIn(guide, rule.institution, about);
  const stoppedIn = createNamedIn(guide, rule.stopped, about);
  // The site's own words, "Accounts" over the list for one, are no bank.
  const labels = new Set(
    [
      ...Object.values(guide.labels).flat(),
      ...Object.values(guide.pages).map(({ title }) => title ?? ''),
    ].map(fold),
  );
  const isLabel = remember((text) => labels.has(fold(text)));
  const numbered = [...states, ...labels].some((word) => /\d/.test(word));
  const institutionOf = createInstitutions(guide.institutions ?? [], isLabel);
  const headOf = createHeads(tellingOf, expiries, statuses, (lines) =>
    institutionOf('', { lines, telling: lines }, lines.map(textOf), null),
  );
  const selects = rule.selected ?? rule.means === 'shared';
  // "Not connected" says no state, and names nothing either.
  const isElse = remember((text) => isState(text) || isLabel(text));
  return {
    isSaidElse: (text, pattern) => isElse(numbered ? text : pattern),
    of(spot, block, { headerOf, groupsOf, regionOf, rows }) {
      const region = regionOf(block);
      const own = groupsOf(spot.element);
      let lines = linesOf(region, headerOf, rows, spot.element);
      if (lines.some(({ pattern }) => HISTORY.test(pattern)))
        lines = lines.filter(({ element }) =>
          groupsOf(element).every((heading) => own.includes(heading) || !HISTORY.test(heading)),
        );
      const telling = tellingOf(lines);
      const groups = groupsOf(block);
      const iban = spot.masked ? '' : spot.iban;
      const named = saidIn(institutionIn(region));
      const institution = institutionOf(iban, { lines, telling }, groups, named);
      const head = headOf(groupsOf.headOf(block), headerOf);
      return {
        iban: spot.iban,
        spot,
        block,
        region,
        elsewhere: elsewhereOf(region, headerOf, head?.elements ?? NOTHING),
        currencies: currenciesOf(telling),
        lines,
        expires: expiries.of(telling) ?? head?.expires ?? null,
        status: stoppedIn(region) ? 'expired' : (statuses.of(telling) ?? head?.status ?? null),
        institution,
        maybe: institution
          ? NONE
          : maybeInstitutions(lines, groups).filter((text) => !isLabel(text)),
        name: saidIn(nameIn(region)),
        holder: holderOf(telling),
        synchronisedOn: synchronised.of(isAlone(region) ? linesFrom(block, lines) : telling),
        selected: selects
          ? selectedOf((isAlone(region) ? [block] : region).flatMap(controlsIn), spot.element)
          : null,
      };
    },
  };
}

/** What heads a part of a block that tells what was. */
const HISTORY = /histor|[ckt]tivi[dt]|verlauf|geschied|cronolog|storic/i;

const NONE: string[] = [];
const NOTHING: readonly Element[] = [];

function elsewhereOf(
  region: readonly Element[],
  { reaching }: Headers,
  head: readonly Element[],
): readonly Element[] {
  const cells = region.length === 1 ? reaching(region[0] as Element) : region.flatMap(reaching);
  return cells.length === 0 ? head : [...cells, ...head];
}

const textOf = ({ text }: Line): string => text;

/** What the guide's element says: its text, or what its image stands for. */
function saidIn(element: Element | null): string | null {
  if (!element) return null;
  const image = tagOf(element) === 'img' ? element : query(element, 'img[alt]')[0];
  return (
    plain(textContentOf(element) ?? '') ||
    (image ? plain(attributeOf(image, 'alt') ?? '') : '') ||
    null
  );
}

/** Before the block of the only account stands what is said of the page: "Updated 12 May". */
function linesFrom(block: Element, lines: readonly Line[]): readonly Line[] {
  return lines.slice(lines.findIndex(({ element }) => holds(block, element)));
}

function controlsIn(element: Element): Element[] {
  // A box may be an element of the site's own, with its state in a root.
  const places = [element, shadowOf(element)].flatMap((place) => (place ? rootsOf(place) : []));
  const inside = places.flatMap((place) => [...query(place, '*')]);
  return [element, ...inside].filter((one) => rankOf(one) !== null);
}
