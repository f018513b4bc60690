import type { Guide, Payload } from '../guide/guide.ts';
import type { Sighting } from '../ledger/sighting.ts';
import type { Moment } from '../reading/day.ts';
import { formatIban, ibanProblem } from '../reading/iban.ts';
import { holds, type Note } from './items.ts';
import { followText, type Place, pathTo } from './pointer.ts';
import { noteDay } from './read-consent.ts';
import { readBank } from './read-institution.ts';
import { readStatus } from './read-status.ts';

type AccountRule = Extract<Payload, { of: 'account' }>;

const WRONG = {
  country: 'begins with no country that has IBANs',
  length: 'has not the length of its country’s',
  characters: 'holds characters that no IBAN of its country has there',
  digits: 'has wrong check digits',
} as const;

/** When the file was handed over, and where in the world its days are counted. */
export type About = { seenAt: Moment; today: Temporal.PlainDate; zone?: string };

/** An account as the file tells it, with the ids by which it is joined to what the file tells elsewhere. */
export type AccountItem = {
  sighting: Sighting;
  institutionId: string | null;
  consentId: string | null;
};

export function readAccount(
  place: Place,
  rule: AccountRule,
  guide: Guide,
  about: About,
  note: Note,
): AccountItem | null {
  const iban = ibanAt(place, rule, note);
  const id = followText(place, rule.id);
  const hash = followText(place, rule.hash);
  const masked =
    iban === null && !isMeantAsIban(place, rule) ? followText(place, rule.masked) : null;
  if (iban === null && id === null && hash === null && masked === null) {
    note(
      place.path,
      `expected an IBAN or an id (${[...new Set([rule.iban, rule.id, rule.hash, rule.masked])].filter(Boolean).join(', ')})`,
    );
    return null;
  }
  const { id: institutionId, bank } = readBank(place, rule);
  const expires = noteDay(place, rule.expires, note, about.zone);
  const authorisedOn = noteDay(place, rule.authorised, note, about.zone);
  const synchronisedOn = noteDay(place, rule.synchronised, note, about.zone);
  const holder = followText(place, rule.holder);
  const organisation = followText(place, rule.organisation);
  const sighting: Sighting = {
    provider: guide.id,
    means: 'authorised',
    from: 'payload',
    site: null,
    seenAt: about.seenAt,
    iban,
    currency: currencyAt(place, rule, note),
    name: nameAt(place, rule),
    institution: bank,
    expires: expires === null ? null : { on: expires, source: 'payload' },
    status: readStatus(place, rule.status),
    selected: null,
    ...(id !== null && { id }),
    ...(hash !== null && { hash }),
    ...(masked !== null && { masked }),
    ...(holder !== null && { holder }),
    ...(organisation !== null && { organisation }),
    ...(authorisedOn !== null && { authorisedOn }),
    ...(synchronisedOn !== null && { synchronisedOn }),
  };
  return { sighting, institutionId, consentId: followText(place, rule.consent) };
}

/** An account whose IBAN is wrong is kept by its id: what else is told of it may be right. */
function ibanAt(place: Place, rule: AccountRule, note: Note): string | null {
  const text = followText(place, rule.iban);
  if (rule.iban === undefined || text === null || !isMeantAsIban(place, rule)) return null;
  const problem = ibanProblem(text);
  if (problem === null) return formatIban(text).replaceAll(' ', '');
  note(pathTo(place, rule.iban), `expected an IBAN: ${text.slice(0, 40)} ${WRONG[problem]}`);
  return null;
}

function isMeantAsIban(place: Place, rule: AccountRule): boolean {
  return (
    rule.iban !== undefined && followText(place, rule.iban) !== null && holds(place, rule.ibanWhen)
  );
}

function currencyAt(place: Place, rule: AccountRule, note: Note): string | null {
  const text = followText(place, rule.currency);
  if (text === null || rule.currency === undefined) return null;
  if (/^[A-Z]{3}$/i.test(text)) return text.toUpperCase();
  note(pathTo(place, rule.currency), 'expected a currency such as EUR');
  return null;
}

function nameAt(place: Place, rule: AccountRule): string | null {
  const pointers = rule.name === undefined ? [] : [rule.name].flat();
  for (const pointer of pointers) {
    const name = followText(place, pointer);
    if (name !== null) return name;
  }
  return null;
}
