import type { Guide } from '../guide/guide.ts';
import type { SeenInstitution, Sighting } from '../ledger/sighting.ts';
import type { AccountItem } from './read-account.ts';
import { type ReadConsent, theOneThatCounts } from './read-consent.ts';

/** Gives each account what the files tell of its consent and of its bank. */
export function joinAccounts(
  items: readonly AccountItem[],
  consents: ReadonlyMap<string, ReadConsent>,
  institutions: ReadonlyMap<string, SeenInstitution>,
): Sighting[] {
  const consentOf = new Map<string, ReadConsent>();
  for (const consent of consents.values())
    for (const id of consent.accounts)
      consentOf.set(id, theOneThatCounts(consentOf.get(id) ?? consent, consent));
  return items.map(({ sighting, institutionId, consentId }) => {
    const byId = sighting.id === undefined ? undefined : consentOf.get(sighting.id);
    const consent = consents.get(consentId ?? '') ?? byId;
    const bankId = institutionId ?? consent?.institutionId ?? null;
    const bank = sighting.institution ?? consent?.institution ?? null;
    return withConsent({ ...sighting, institution: fullest(bank, bankId, institutions) }, consent);
  });
}

function withConsent(sighting: Sighting, consent: ReadConsent | undefined): Sighting {
  if (!consent) return sighting;
  const authorisedOn = sighting.authorisedOn ?? consent.authorised;
  return {
    ...sighting,
    expires:
      sighting.expires ??
      (consent.expires === null ? null : { on: consent.expires, source: 'payload' }),
    status: sighting.status ?? (consent.stopped ? 'expired' : consent.status),
    ...(authorisedOn && { authorisedOn }),
  };
}

/** What the list of institutions says of the bank, over what the account itself says. */
function fullest(
  bank: SeenInstitution | null,
  id: string | null,
  institutions: ReadonlyMap<string, SeenInstitution>,
): SeenInstitution | null {
  const listed =
    institutions.get(id ?? '') ?? institutions.get(namedKey(bank?.name ?? '', bank?.country));
  return listed ? { ...bank, ...listed } : bank;
}

/** Institutions of the guide and of the files, by id, and by name and country where there is no id (Enable Banking). */
export function institutionsBy(
  guide: Guide,
  read: readonly SeenInstitution[],
): Map<string, SeenInstitution> {
  const by = new Map<string, SeenInstitution>();
  const known: SeenInstitution[] = (guide.institutions ?? []).map(({ source: _, ...own }) =>
    dropAbsent({ ...own, source: 'payload' }),
  );
  for (const institution of [...known, ...read]) {
    if (institution.id !== undefined)
      by.set(institution.id, { ...by.get(institution.id), ...institution });
    else by.set(namedKey(institution.name, institution.country), institution);
  }
  return by;
}

function namedKey(name: string, country: string | undefined): string {
  return `named ${name.toLowerCase()}/${country ?? ''}`;
}

function dropAbsent({
  name,
  source,
  id,
  bic,
  country,
  brand,
  maturity,
  days,
}: Loose): SeenInstitution {
  return {
    name,
    source,
    ...(id !== undefined && { id }),
    ...(bic !== undefined && { bic }),
    ...(country !== undefined && { country }),
    ...(brand !== undefined && { brand }),
    ...(maturity !== undefined && { maturity }),
    ...(days !== undefined && { days }),
  };
}

type Loose = { [K in keyof SeenInstitution]: SeenInstitution[K] | undefined } & Pick<
  SeenInstitution,
  'name' | 'source'
>;
