import * as v from 'valibot';
import { type Parsed, toParsed } from '../parsed.ts';
import { bankOfIban } from '../reading/bank.ts';
import { isDay, type Moment } from '../reading/day.ts';
import { ibanProblem } from '../reading/iban.ts';
import { plain } from '../reading/text.ts';
import type { SeenInstitution, Sighting } from './sighting.ts';

/** What is wrong with an IBAN as one types it, for the screen to say in the user's language. */
export const IBAN_PROBLEMS = {
  country: 'this country has no IBANs',
  length: 'an IBAN of this country has another length',
  characters: 'an IBAN has no such character here',
  digits: 'the check digits do not fit: one character is wrong, or two are swapped',
};

/** Without what cannot be seen: it comes along when a text is pasted, and nobody could take it out. */
const Text = v.pipe(v.string(), v.transform(plain), v.maxLength(200, 'at most 200 characters'));
/** Absent, or an empty cell: not said. */
const Said = v.optional(v.nullable(Text));

const ByHand = v.object({
  provider: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/, 'choose the aggregator')),
  iban: v.optional(
    v.pipe(
      v.string(),
      v.trim(),
      v.rawTransform(({ dataset, addIssue }) => {
        const problem = dataset.value === '' ? null : ibanProblem(dataset.value);
        if (problem) addIssue({ message: IBAN_PROBLEMS[problem] });
        return dataset.value.replace(/[^A-Za-z0-9]/g, '').toUpperCase();
      }),
    ),
  ),
  currency: v.optional(
    v.pipe(
      v.string(),
      v.trim(),
      v.toUpperCase(),
      v.regex(/^([A-Z]{3})?$/, 'expected three letters such as EUR'),
    ),
  ),
  name: Said,
  holder: Said,
  organisation: Said,
  institution: Said,
  id: Said,
  expires: v.optional(
    v.pipe(v.string(), v.trim(), v.check(isDayOrEmpty, 'expected a day as YYYY-MM-DD')),
  ),
});

/** An account as a user types it, or a row of a table names it: an IBAN or the aggregator's id is needed. */
export function accountByHand(input: unknown, seenAt: Moment): Parsed<Sighting> {
  const parsed = toParsed<typeof ByHand>(v.safeParse(ByHand, input));
  if (!parsed.ok) return parsed;
  const { provider, iban, currency, name, holder, organisation, institution, id, expires } =
    parsed.value;
  if (!iban && !id)
    return { ok: false, problems: [{ path: 'iban', message: 'an IBAN or an id is needed' }] };
  return {
    ok: true,
    value: {
      iban: iban || null,
      currency: currency || null,
      name: name || null,
      institution: institution ? { name: institution, source: 'user' } : bankOf(iban),
      expires: expires ? { on: expires, source: 'user' } : null,
      status: null,
      selected: null,
      provider,
      means: 'authorised',
      from: 'user',
      site: null,
      seenAt,
      ...(id && { id }),
      ...(holder && { holder }),
      ...(organisation && { organisation }),
    },
  };
}

function bankOf(iban: string | undefined): SeenInstitution | null {
  const bank = iban ? bankOfIban(iban) : null;
  return (
    bank && {
      name: bank.name,
      source: 'iban',
      country: bank.country,
      ...(bank.bic && { bic: bank.bic }),
    }
  );
}

function isDayOrEmpty(text: string): boolean {
  return text === '' || isDay(text);
}
