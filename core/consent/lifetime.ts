import type { ConsentPolicy } from '../guide/guide.ts';
import type { Account } from '../ledger/account.ts';
import type { ExpirySource, SeenInstitution } from '../ledger/sighting.ts';

/** How long a consent lives, and who says so. `days: null`: it has no end of its own. */
export type Lifetime = {
  days: number | null;
  source: Extract<ExpirySource, 'institution' | 'policy'>;
};

/** The bank's own word first, then what the guide says of the bank, of its country, of all. Null: nobody says. */
export function lifetimeOf(account: Account, policy: ConsentPolicy | undefined): Lifetime | null {
  const institution = account.institution?.value;
  if (institution?.days !== undefined) return { days: institution.days, source: 'institution' };
  if (!policy) return null;
  const exceptions = policy.except ?? [];
  const ofBank = exceptions.find(
    (e) =>
      e.institution !== undefined &&
      isNamed(institution, e.institution) &&
      isIn(account, e.country),
  );
  if (ofBank) return { days: ofBank.days, source: 'institution' };
  const ofCountry = exceptions.find(
    (e) => e.institution === undefined && e.country !== undefined && isIn(account, e.country),
  );
  return { days: ofCountry?.days ?? policy.days, source: 'policy' };
}

function isIn(account: Account, country: string | undefined): boolean {
  if (country === undefined) return true;
  return country === (account.institution?.value.country ?? account.iban?.slice(0, 2));
}

function isNamed(institution: SeenInstitution | undefined, name: string): boolean {
  if (!institution) return false;
  return [institution.name, institution.brand].some(
    (own) => own !== undefined && (own === name || fold(own) === fold(name)),
  );
}

/** Without case, accents and extra space. */
function fold(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/gu, ' ').trim().toLowerCase();
}
