import type { Payload } from '../guide/guide.ts';
import type { SeenInstitution } from '../ledger/sighting.ts';
import type { Note } from './items.ts';
import { follow, followText, type Place, pathTo } from './pointer.ts';

type InstitutionRule = Extract<Payload, { of: 'institution' }>;
type BankRule = Pick<
  Extract<Payload, { of: 'account' }>,
  'institution' | 'institutionId' | 'bic' | 'country'
>;

const BIC = /^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/;
const SECONDS_A_DAY = 86_400;
const LONGEST_LIFETIME = 3650;

/** What a provider's JSON says of one bank; null: not even its name. */
export function readInstitution(
  place: Place,
  rule: InstitutionRule,
  note: Note,
): SeenInstitution | null {
  const name = followText(place, rule.name);
  if (name === null) {
    note(pathTo(place, rule.name), 'expected the name of an institution');
    return null;
  }
  const id = followText(place, rule.id);
  const brand = followText(place, rule.brand);
  const maturity = toMaturity(place, rule);
  const days = toDays(place, rule, note);
  return {
    name,
    source: 'payload',
    ...(id !== null && { id }),
    ...bankMarks(place, rule),
    ...(brand !== null && { brand }),
    ...(maturity !== null && { maturity }),
    ...(days !== null && { days }),
  };
}

/** What an account or a consent itself says of its bank; the id alone is not a name. */
export function readBank(
  place: Place,
  rule: BankRule,
): { id: string | null; bank: SeenInstitution | null } {
  const id = followText(place, rule.institutionId);
  const name = followText(place, rule.institution);
  if (name === null) return { id, bank: null };
  return {
    id,
    bank: { name, source: 'payload', ...(id !== null && { id }), ...bankMarks(place, rule) },
  };
}

function bankMarks(place: Place, rule: { bic?: string | undefined; country?: string | undefined }) {
  const bic = followText(place, rule.bic)?.toUpperCase() ?? '';
  const country = followText(place, rule.country)?.toUpperCase() ?? '';
  return { ...(BIC.test(bic) && { bic }), ...(/^[A-Z]{2}$/.test(country) && { country }) };
}

function toMaturity(
  place: Place,
  rule: InstitutionRule,
): NonNullable<SeenInstitution['maturity']> | null {
  if (rule.deprecated !== undefined && follow(place, rule.deprecated) === true) return 'deprecated';
  const word = followText(place, rule.maturity)?.toLowerCase();
  if (word === 'stable' || word === 'beta' || word === 'experimental' || word === 'deprecated')
    return word;
  return null;
}

function toDays(place: Place, rule: InstitutionRule, note: Note): number | null {
  if (!rule.lifetime) return null;
  const text = followText(place, rule.lifetime.at);
  if (text === null) return null;
  const count = Number(text);
  const days = Math.floor(rule.lifetime.unit === 'seconds' ? count / SECONDS_A_DAY : count);
  if (days >= 1 && days <= LONGEST_LIFETIME) return days;
  note(pathTo(place, rule.lifetime.at), `expected a lifetime in ${rule.lifetime.unit}`);
  return null;
}
