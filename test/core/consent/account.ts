import type { Account } from '../../../core/ledger/account.ts';
import type { ExpirySource, SeenInstitution } from '../../../core/ledger/sighting.ts';

const SEEN = '2026-06-01T09:00:00Z';

type Given = Partial<Omit<Account, 'expires' | 'institution' | 'status'>> & {
  /** A day, said by a page at `at`. */
  ends?: string | null;
  source?: ExpirySource;
  at?: string;
  bank?: string | SeenInstitution | null;
  status?: Account['status'];
};

/** An account of the ledger for tests: what is not given is as after one sighting. */
export function anAccount(given: Given = {}): Account {
  const { ends = null, source = 'page', at = SEEN, bank = 'KBC', status = null, ...rest } = given;
  const institution = typeof bank === 'string' ? { name: bank, source: 'page' as const } : bank;
  return {
    key: 'ponto|iban:BE71096123456769/EUR',
    provider: 'ponto',
    iban: 'BE71096123456769',
    currency: 'EUR',
    ids: [],
    name: null,
    holder: null,
    organisation: null,
    institution: institution ? { value: institution, at } : null,
    expires: ends ? { value: { on: ends, source }, at } : null,
    status,
    gone: null,
    muted: null,
    firstSeenAt: at,
    lastSeenAt: at,
    history: [],
    ...rest,
  };
}

export const day = (text: string) => Temporal.PlainDate.from(text);
