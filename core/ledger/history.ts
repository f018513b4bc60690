import { type Day, daysApart, type Moment } from '../reading/day.ts';
import type { Account, Change, ToldExpiry } from './account.ts';
import { compareMoments, compareTexts, dayOf } from './moment.ts';
import { SAME_END_DAYS } from './same-end.ts';
import { isRead } from './told-expiry.ts';

/** Changes that follow from the dates and words that were told; all others are kept as they were recorded. */
const FOLLOWS = new Set<Change['type']>(['granted', 'renewed', 'expired']);

type Kept = Pick<Account, 'history' | 'lastSeenAt' | 'authorisedOn'>;
type Told = { told: readonly ToldExpiry[]; saidExpired: readonly Moment[] };

/** The changes that a user or a list made, without those that are worked out. */
export function recordedChanges(history: readonly Change[]): Change[] {
  return history.filter((change) => !FOLLOWS.has(change.type) && !isByPage(change));
}

/** Every change of the consent, in order, each once. The same facts give the same history in whatever order they came. */
export function historyOf(kept: Kept, { told, saidExpired }: Told): Change[] {
  const ends = endsInOrder(told);
  const changes = [...recordedChanges(kept.history), ...consentChanges(ends, kept)];
  for (const at of saidExpired) changes.push(endedBy(at, ends));
  return sortChanges(changes);
}

/** In the order of their days, each once. */
export function sortChanges(changes: readonly Change[]): Change[] {
  if (changes.length < 2) return [...changes];
  const unique = new Map(changes.map((change) => [textOf(change), change]));
  return [...unique].sort(([a], [b]) => compareTexts(a, b)).map(([, change]) => change);
}

/** Its day first. */
function textOf(change: Change): string {
  const fields = Object.entries(change).map(([name, value]) => `${name}=${value}`);
  return `${change.on} ${fields.sort().join(' ')}`;
}

/** Ends that were read, in the order in which they were learnt; the same end from two sources counts once. */
function endsInOrder(told: readonly ToldExpiry[]): ToldExpiry[] {
  const read = told.filter((one) => isRead(one.source));
  if (read.length < 2) return read;
  const learnt = read.sort(
    (a, b) =>
      compareMoments(a.first, b.first) ||
      compareTexts(a.on, b.on) ||
      compareTexts(a.source, b.source),
  );
  const seen = new Set<Day>();
  return learnt.filter(({ on }) => !seen.has(on) && seen.add(on));
}

function consentChanges(ends: readonly ToldExpiry[], { authorisedOn, lastSeenAt }: Kept): Change[] {
  const changes: Change[] = [];
  let last: ToldExpiry | null = null;
  for (const end of ends) {
    const on = end.since ?? dayOf(end.first);
    if (!last) {
      if (on <= end.on) changes.push({ type: 'granted', on, until: end.on });
    } else if (isLater(end.on, last.on)) {
      if (on > last.on) changes.push({ type: 'expired', on: last.on });
      // Learnt when it was over already: the day it was given is not known.
      if (on <= end.on) changes.push({ type: 'renewed', on, from: last.on, until: end.on });
    }
    last = end;
  }
  if (last && dayOf(lastSeenAt) > last.on) changes.push({ type: 'expired', on: last.on });
  const given = authorisedOn?.value;
  const isTold = changes.some((change) => change.on === given);
  if (given && !isTold) changes.push({ type: 'granted', on: given, until: null });
  return changes;
}

/** A page said that the consent is over: at its end, or before it. */
function endedBy(at: Moment, ends: readonly ToldExpiry[]): Change {
  const on = dayOf(at);
  const end = ends.findLast((one) => compareMoments(one.first, at) <= 0);
  if (end && end.on > on) return { type: 'endedEarly', on, expected: end.on, by: 'page' };
  return { type: 'expired', on: end?.on ?? on };
}

function isLater(on: Day, than: Day): boolean {
  return on > than && daysApart(than, on) > SAME_END_DAYS;
}

function isByPage(change: Change): boolean {
  return change.type === 'endedEarly' && change.by === 'page';
}
