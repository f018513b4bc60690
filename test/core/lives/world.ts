import type { Sighting } from '../../../core/ledger/sighting.ts';
import { sighting } from '../ledger/sighting-maker.ts';

/** The first day of the world; days are counted from it. */
const FIRST = Temporal.PlainDate.from('2026-01-05');
export const plainDay = (day: number) => FIRST.add({ days: day });
export const dayText = (day: number) => plainDay(day).toString();

/** A bank account as it truly is, whatever anyone knows of it. */
export type WorldAccount = {
  name: string;
  provider: 'ponto' | 'salt-edge';
  bank: 'KBC' | 'ING';
  iban: string | null;
  /** What the aggregator calls it; those without an IBAN keep theirs, the others get a new one at each renewal. */
  id: string;
  /** The last day of its consent by its date, and as it truly is. */
  end: number;
  dies: number;
  /** The dates of all its consents. */
  ends: number[];
  /** Counts its consents: what was told of an earlier one is old. */
  consent: number;
  isClosed: boolean;
};

/** Two aggregators, each with two banks; of one of these an account's number is never shown. */
export function makeWorld(): WorldAccount[] {
  const places = [
    ['ponto', 'KBC', 'BE71096123456769'],
    ['ponto', 'ING', null],
    ['salt-edge', 'KBC', 'NL91ABNA0417164300'],
    ['salt-edge', 'ING', null],
  ] as const;
  return places.map(([provider, bank, iban], index) => ({
    name: `account ${index}`,
    provider,
    bank,
    iban,
    id: `id ${index}`,
    end: 60 + 25 * index,
    dies: 60 + 25 * index,
    ends: [60 + 25 * index],
    consent: 0,
    isClosed: false,
  }));
}

export function renew(account: WorldAccount, today: number, days: number): void {
  account.end = today + days;
  // Who prints dates alone and gives the old one again tells of no new consent: nobody can know.
  while (account.ends.some((end) => Math.abs(end - account.end) <= 1)) account.end += 1;
  account.ends.push(account.end);
  account.dies = account.end;
  account.consent += 1;
  if (account.iban) account.id = `${account.id}'`;
}

/** What a page or file says: dates, words, both or neither. */
export type Says = { dates: boolean; words: boolean; currency: boolean; from: 'page' | 'payload' };

export function sightingOf(
  account: WorldAccount,
  { dates, words, currency, from }: Says,
  today: number,
  seenAt: string,
): Sighting {
  const { provider, id, iban, name, bank, end, dies } = account;
  return sighting({
    provider,
    from,
    seenAt,
    id,
    iban,
    name,
    currency: currency ? 'EUR' : null,
    institution: { name: bank, source: from },
    expires: dates ? { on: dayText(end), source: from } : null,
    status: !words ? null : today > dies ? 'expired' : 'linked',
  });
}
