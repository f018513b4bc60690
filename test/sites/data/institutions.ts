/** A bank of the demo. Names of real banks, since the extension knows banks by IBAN; all else is invented. */
export type DemoInstitution = {
  id: string;
  name: string;
  country: string;
  bic: string;
  status: 'stable' | 'beta' | 'experimental';
  /** Days a consent lasts. */
  days: number;
};

export const INSTITUTIONS: DemoInstitution[] = [
  { id: 'kbc', name: 'KBC', country: 'BE', bic: 'KREDBEBB', status: 'stable', days: 180 },
  { id: 'belfius', name: 'Belfius', country: 'BE', bic: 'GKCCBEBB', status: 'stable', days: 180 },
  { id: 'ing', name: 'ING', country: 'BE', bic: 'BBRUBEBB', status: 'stable', days: 180 },
  {
    id: 'bnp-paribas-fortis',
    name: 'BNP Paribas Fortis',
    country: 'BE',
    bic: 'GEBABEBB',
    status: 'stable',
    days: 90,
  },
  { id: 'argenta', name: 'Argenta', country: 'BE', bic: 'ARSPBE22', status: 'beta', days: 90 },
  { id: 'abn-amro', name: 'ABN AMRO', country: 'NL', bic: 'ABNANL2A', status: 'stable', days: 180 },
  { id: 'rabobank', name: 'Rabobank', country: 'NL', bic: 'RABONL2U', status: 'beta', days: 180 },
  {
    id: 'bnp-paribas',
    name: 'BNP Paribas',
    country: 'FR',
    bic: 'BNPAFRPP',
    status: 'stable',
    days: 180,
  },
  {
    id: 'commerzbank',
    name: 'Commerzbank',
    country: 'DE',
    bic: 'COBADEFF',
    status: 'experimental',
    days: 180,
  },
];

export const COUNTRIES = ['BE', 'NL', 'FR', 'DE'];

/** The institution of this id. An unknown id is a mistake of the demo's data. */
export function institutionOf(id: string): DemoInstitution {
  const found = INSTITUTIONS.find((institution) => institution.id === id);
  if (!found) throw new Error(`no demo institution "${id}"`);
  return found;
}
