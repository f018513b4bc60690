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
  /** What holds its accounts at the aggregator says that it works no more, whatever the consent itself says. */
  stopped: boolean;
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
  const status = readStatus(place, rule.status);
  return {
    id,
    accounts: idsAt(place, rule.accounts),
    expires: noteDay(place, rule.expires, note, zone),
    authorised: noteDay(place, rule.authorised, note, zone),
    status,
    // A connection, or a requisition: with an end of its own it would be a consent (finAPI has two, one of them unused).
    stopped: rule.expires === undefined && status === 'expired',
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

/** Two items of one consent, such as a requisition and its agreement: what the one that counts lacks the other fills. */
export function joinConsents(a: ReadConsent, b: ReadConsent): ReadConsent {
  const first = theOneThatCounts(a, b);
  const second = first === a ? b : a;
  return {
    id: a.id,
    accounts: [...new Set([...a.accounts, ...b.accounts])],
    expires: first.expires ?? second.expires,
    authorised: first.authorised ?? second.authorised,
    status: first.status ?? second.status,
    stopped: a.stopped || b.stopped,
    institutionId: first.institutionId ?? second.institutionId,
    institution: first.institution ?? second.institution,
  };
}

/** Of parallel consents (Tink), or of those given one after the other, the live one that ends last. */
export function theOneThatCounts(a: ReadConsent, b: ReadConsent): ReadConsent {
  if (isOver(a) !== isOver(b)) return isOver(a) ? b : a;
  return (b.expires ?? '') > (a.expires ?? '') ? b : a;
}

function isOver({ status }: ReadConsent): boolean {
  return status === 'expired';
}

function idsAt(place: Place, pointer: string | undefined): string[] {
  const list = pointer === undefined ? undefined : follow(place, pointer);
  if (!Array.isArray(list)) return [];
  return list.flatMap(
    (item) => followText({ ...place, item }, '') ?? followText({ ...place, item }, '/id') ?? [],
  );
}
