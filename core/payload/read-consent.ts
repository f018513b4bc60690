import type { Payload } from '../guide/guide.ts';
import type { SeenInstitution, Status } from '../ledger/sighting.ts';
import type { Day } from '../reading/day.ts';
import type { Note } from './items.ts';
import { follow, followText, type Place, pathTo } from './pointer.ts';
import { readBank } from './read-institution.ts';
import { type ComputedRule, type MomentRule, readDay } from './read-moment.ts';
import { readStatus } from './read-status.ts';

type ConsentRule = Extract<Payload, { of: 'consent' }>;

/** What a file says of a consent beside its accounts. */
export type ReadConsent = {
  id: string;
  /** Ids of the accounts it is for, where they are listed here. */
  accounts: string[];
  expires: Day | null;
  authorised: Day | null;
  status: Status | null;
  institutionId: string | null;
  institution: SeenInstitution | null;
};

export function readConsent(
  place: Place,
  rule: ConsentRule,
  note: Note,
  zone: string | undefined,
): ReadConsent | null {
  const id = followText(place, rule.id);
  if (id === null) {
    note(pathTo(place, rule.id), 'expected the id of a consent');
    return null;
  }
  const { id: institutionId, bank } = readBank(place, rule);
  return {
    id,
    accounts: idsAt(place, rule.accounts),
    expires: noteDay(place, rule.expires, note, zone),
    authorised: noteDay(place, rule.authorised, note, zone),
    status: readStatus(place, rule.status),
    institutionId,
    institution: bank,
  };
}

/** The day, or null with the problem noted. */
export function noteDay(
  place: Place,
  rule: MomentRule | ComputedRule | undefined,
  note: Note,
  zone: string | undefined,
): Day | null {
  if (!rule) return null;
  const read = readDay(place, rule, zone);
  if (read.ok) return read.day;
  note(read.path, read.message);
  return null;
}

/**
 * Two items of one consent, such as a requisition and its agreement: what one lacks the other fills. Of two
 * consents given one after the other the one that ends later is the one that counts.
 */
export function joinConsents(a: ReadConsent, b: ReadConsent): ReadConsent {
  const [newer, older] = (b.expires ?? '') > (a.expires ?? '') ? [b, a] : [a, b];
  return {
    id: a.id,
    accounts: [...new Set([...a.accounts, ...b.accounts])],
    expires: newer.expires ?? older.expires,
    authorised: newer.authorised ?? older.authorised,
    status: newer.status ?? older.status,
    institutionId: newer.institutionId ?? older.institutionId,
    institution: newer.institution ?? older.institution,
  };
}

function idsAt(place: Place, pointer: string | undefined): string[] {
  const list = pointer === undefined ? undefined : follow(place, pointer);
  if (!Array.isArray(list)) return [];
  return list.flatMap(
    (item) => followText({ ...place, item }, '') ?? followText({ ...place, item }, '/id') ?? [],
  );
}
