import type { KnownInstitution } from '../../core/guide/guide.ts';
import type { SeenInstitution } from '../../core/ledger/sighting.ts';
import { bankOfIban } from '../../core/reading/bank.ts';
import { findWords, fold, plain } from '../../core/reading/text.ts';
import type { Line } from './lines.ts';

/** Labels that an institution follows. */
const LABELS = new Set(
  [
    'bank',
    'institution',
    'financial institution',
    'bank name',
    'banque',
    'établissement',
    'établissement financier',
    'institution financière',
    'instelling',
    'financiële instelling',
    'banknaam',
    'institut',
    'kreditinstitut',
    'finanzinstitut',
    'bankname',
    'banca',
    'istituto',
    'istituto finanziario',
    'banco',
    'entidad',
    'entidad financiera',
    'entidad bancaria',
    'nombre del banco',
    'nome della banca',
    'nom de la banque',
  ].map(fold),
);

/** Words that only banks bear in their names. */
const BANK_WORDS =
  /(^|[^\p{L}])(bank|banque|banca|banco|banka|bankas|pank|pankki|banken|sparkasse|raiffeisen|volksbank|caixa|cassa|caisse|crédit|credit|krediet|credito|kas|kasse)([^\p{L}]|$)|bank([^\p{L}]|$)/iu;

export type Institutions = {
  /** What the block itself, or the headings above it, say; else what the IBAN says. */
  of: (iban: string, lines: readonly Line[], groups: readonly string[]) => SeenInstitution | null;
};

export function createInstitutions(known: readonly KnownInstitution[]): Institutions {
  const byName = new Map<string, KnownInstitution>();
  for (const institution of known)
    for (const name of [institution.name, institution.brand, institution.bic])
      if (name) byName.set(fold(name), institution);

  const named = (text: string): SeenInstitution | null => {
    const entry = [text, ...text.split(/[·|–—/,:()\n]+|\s-\s/)]
      .map((part) => byName.get(fold(bare(part))))
      .find(Boolean);
    return entry ? seen(entry) : null;
  };

  return {
    of(iban, lines, groups) {
      const bank = bankOfIban(iban);
      const said = [
        ...lines.filter((line) => line.type !== 'action').map((line) => line.text),
        ...groups,
      ];
      for (const text of said) {
        const entry = named(text);
        if (entry) return entry;
      }
      const labelled = labelledIn(lines);
      if (labelled) return { name: labelled, source: 'page' };
      for (const text of said) {
        const name = plain(bare(text));
        if (bank && isSameBank(name, bank.name))
          return {
            name,
            source: 'page',
            ...(bank.bic ? { bic: bank.bic } : {}),
            country: bank.country,
          };
      }
      for (const text of [
        ...lines.filter((line) => line.type === 'said').map((line) => line.text),
        ...groups,
      ]) {
        const name = plain(bare(text));
        if (name.length < 60 && BANK_WORDS.test(name) && !LABELS.has(fold(name)))
          return { name, source: 'page' };
      }
      return bank
        ? {
            name: bank.name,
            source: 'iban',
            ...(bank.bic ? { bic: bank.bic } : {}),
            country: bank.country,
          }
        : null;
    },
  };
}

/** "KBC logo", "Logo van KBC" name KBC. */
function bare(text: string): string {
  return text.replace(/(^|\s)logo(\s+(of|van|von|de|du|di|der))?(?=\s|$)/i, ' ').trim();
}

function seen({
  name,
  id,
  bic,
  country,
  brand,
  maturity,
  days,
}: KnownInstitution): SeenInstitution {
  return {
    name,
    source: 'page',
    ...(id ? { id } : {}),
    ...(bic ? { bic } : {}),
    ...(country ? { country } : {}),
    ...(brand ? { brand } : {}),
    ...(maturity ? { maturity } : {}),
    ...(days ? { days } : {}),
  };
}

function labelledIn(lines: readonly Line[]): string | null {
  for (const [index, line] of lines.entries()) {
    if (line.type === 'action') continue;
    if (line.label !== null && LABELS.has(fold(line.label))) return plain(bare(line.text));
    const [label, ...rest] = line.text.split(':');
    if (label === undefined || !LABELS.has(fold(label))) continue;
    const inline = plain(rest.join(':'));
    if (inline) return inline;
    const next = lines[index + 1];
    if (next && next.type !== 'action' && /\p{L}{2}/u.test(next.text))
      return plain(bare(next.text));
  }
  return null;
}

/** "KBC" on the page for "KBC Bank NV" in the table, or the other way round; not "Bank" for any. */
function isSameBank(text: string, name: string): boolean {
  const [short, long] = [fold(text), fold(name)].sort((a, b) => a.length - b.length);
  if (!short || !long || short.length < 2 || LABELS.has(short) || text.length > 80) return false;
  return findWords(long, [short])?.start === 0;
}
