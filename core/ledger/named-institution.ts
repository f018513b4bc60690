import type { Noted } from './account.ts';
import { newest } from './noted.ts';
import type { SeenInstitution } from './sighting.ts';

type Told = Noted<SeenInstitution>;

/** Who is believed first: the user, then the aggregator's data, its pages, and last the bank code in an IBAN. */
const TRUST: SeenInstitution['source'][] = ['user', 'payload', 'page', 'iban'];

/** The last word of each source, most trusted first. */
export function joinInstitutions(a: readonly Told[], b: readonly Told[]): Told[] {
  if (b.length < 2 && (a === b || a.length === 0)) return [...b];
  return TRUST.flatMap((source) => newestOf([...a, ...b], source) ?? []);
}

/** The most trusted name, with what only the others know of the bank: its BIC, country, brand, maturity, lifetime. */
export function institutionOf(told: readonly Told[]): Told | null {
  const [first, ...others] = told;
  if (!first) return null;
  let value = first.value;
  for (const other of others) value = { ...other.value, ...value };
  return { ...first, value };
}

function newestOf(told: readonly Told[], source: SeenInstitution['source']): Told | null {
  return told
    .filter((one) => one.value.source === source)
    .reduce<Told | null>((a, b) => newest(a, b), null);
}
