import type { Sighting } from '../ledger/sighting.ts';

/** Each account once: one that several files or items tell of is put together, what the newer says winning. */
export function onceEach(sightings: readonly Sighting[]): Sighting[] {
  const once: Sighting[] = [];
  const at = new Map<string, number>();
  for (const sighting of sightings) {
    const place = keysOf(sighting)
      .map((key) => at.get(key))
      .find((index) => index !== undefined && isSame(once[index], sighting));
    const known = place === undefined ? undefined : once[place];
    const index = place !== undefined && known ? place : once.length;
    once[index] = known ? together(known, sighting) : sighting;
    for (const key of keysOf(once[index])) at.set(key, index);
  }
  return once;
}

function keysOf({ id, hash, iban, currency, masked }: Sighting): string[] {
  const keys = [];
  if (id !== undefined) keys.push(`id ${id}`);
  if (hash !== undefined) keys.push(`hash ${hash}`);
  if (iban !== null)
    keys.push(`iban ${iban} ${currency ?? ''}`, ...(currency === null ? [] : [`iban ${iban} `]));
  else if (id === undefined && hash === undefined) keys.push(`masked ${masked} ${currency ?? ''}`);
  return keys;
}

/** Two ids are two accounts, even with one IBAN: two connections at one bank are kept apart. */
function isSame(a: Sighting | undefined, b: Sighting): boolean {
  if (!a) return false;
  if (a.id !== undefined && b.id !== undefined) return a.id === b.id;
  if (a.iban !== null && b.iban !== null && a.iban !== b.iban) return false;
  return a.currency === null || b.currency === null || a.currency === b.currency;
}

function together(a: Sighting, b: Sighting): Sighting {
  const [newer, older] = ageOf(b) > ageOf(a) ? [b, a] : [a, b];
  return {
    ...older,
    ...newer,
    iban: newer.iban ?? older.iban,
    currency: newer.currency ?? older.currency,
    name: newer.name ?? older.name,
    institution: newer.institution ?? older.institution,
    expires: newer.expires ?? older.expires,
    status: newer.status ?? older.status,
  };
}

function ageOf(sighting: Sighting): string {
  return `${sighting.synchronisedOn ?? ''}|${sighting.authorisedOn ?? ''}|${sighting.expires?.on ?? ''}`;
}
