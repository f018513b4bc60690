import type { Guide, Payload } from '../guide/guide.ts';
import type { SeenInstitution, Sighting } from '../ledger/sighting.ts';
import type { Day } from '../reading/day.ts';
import { expectedItems, foundInstead } from './expected-items.ts';
import {
  isEmptyList,
  itemsOf,
  type Note,
  type PayloadFile,
  type PayloadProblem,
  strayItems,
} from './items.ts';
import { institutionsBy, joinAccounts } from './join.ts';
import { onceEach } from './once.ts';
import { followText, type Place, pathTo } from './pointer.ts';
import { type About, type AccountItem, readAccount } from './read-account.ts';
import { joinConsents, noteDay, type ReadConsent, readConsent } from './read-consent.ts';
import { readInstitution } from './read-institution.ts';

/** An account, by the aggregator's id, that is shared with an app: a connection, as data. */
export type ReadShare = { account: string; institutionId: string | null; since: Day | null };

type PayloadsRead = {
  sightings: Sighting[];
  institutions: SeenInstitution[];
  shares: ReadShare[];
  problems: PayloadProblem[];
};

/** More items than any aggregator gives: a file with more is a mistake or an attack. */
const MOST_ITEMS = 200_000;
/** After this many, more of the same helps nobody. */
const MOST_PROBLEMS = 1000;

/** What is found on the way, before it is joined. */
type Found = {
  accounts: AccountItem[];
  consents: Map<string, ReadConsent>;
  institutions: SeenInstitution[];
  shares: ReadShare[];
};

/**
 * An aggregator's own JSON becomes sightings, by the pointers of its guide alone. Files are read together: an account
 * takes its bank from one and its consent from another. What cannot be used is a problem that names its place.
 */
export function readPayloads(
  guide: Guide,
  files: readonly PayloadFile[],
  about: About,
): PayloadsRead {
  const rules = Object.values(guide.payloads ?? {});
  const problems: PayloadProblem[] = [];
  const found: Found = { accounts: [], consents: new Map(), institutions: [], shares: [] };
  for (const { file, json } of files) {
    const note: Note = (path, message) => {
      if (problems.length < MOST_PROBLEMS) problems.push({ file, path, message });
    };
    readFile(guide, rules, json, about, found, note);
  }
  const institutions = institutionsBy(guide, found.institutions);
  const sightings = onceEach(joinAccounts(found.accounts, found.consents, institutions));
  return { sightings, institutions: found.institutions, shares: found.shares, problems };
}

function readFile(
  guide: Guide,
  rules: Payload[],
  json: unknown,
  about: About,
  found: Found,
  note: Note,
): void {
  if (rules.length === 0) {
    note('', `the guide ${guide.id} says nothing of payloads`);
    return;
  }
  const read = new Set<unknown>();
  for (const rule of rules) {
    const places = itemsOf(rule, json);
    for (const { item } of places) read.add(item);
    if (places.length > MOST_ITEMS)
      note(rule.list ?? '', `${places.length} items: only the first ${MOST_ITEMS} were read`);
    for (const place of places.slice(0, MOST_ITEMS))
      readItem(guide, rule, place, about, found, note);
  }
  for (const { path, item } of strayItems(rules, json, read))
    note(path, `${expectedItems(rules)}; found ${foundInstead(item)}`);
  if (read.size > 0 || rules.some((rule) => isEmptyList(rule, json))) return;
  note('', `${expectedItems(rules)}; found ${foundInstead(json)}`);
}

function readItem(
  guide: Guide,
  rule: Payload,
  place: Place,
  about: About,
  found: Found,
  note: Note,
): void {
  switch (rule.of) {
    case 'account': {
      const account = readAccount(place, rule, guide, about, note);
      if (account) found.accounts.push(account);
      return;
    }
    case 'institution': {
      const institution = readInstitution(place, rule, note);
      if (institution) found.institutions.push(institution);
      return;
    }
    case 'consent': {
      const consent = readConsent(place, rule, note, about.zone);
      if (!consent) return;
      const known = found.consents.get(consent.id);
      found.consents.set(consent.id, known ? joinConsents(known, consent) : consent);
      return;
    }
    case 'connection': {
      const account = followText(place, rule.account);
      if (account === null) {
        note(pathTo(place, rule.account), 'expected the id of an account');
        return;
      }
      const institutionId = followText(place, rule.institutionId);
      found.shares.push({
        account,
        institutionId,
        since: noteDay(place, rule.since, note, about.zone),
      });
    }
  }
}
