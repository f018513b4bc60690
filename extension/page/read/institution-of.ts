import type { KnownInstitution } from '../../../core/guide/guide.ts';
import type { SeenInstitution } from '../../../core/ledger/sighting.ts';
import { type Bank, bankOfIban, isBankName } from '../../../core/reading/bank.ts';
import { fold, plain } from '../../../core/reading/text.ts';
import { findWords } from '../../../core/reading/words-found.ts';
import { isElement, parentOf, tagOf } from '../dom.ts';
import {
  ACCOUNT_WORDS,
  hasBankWord,
  isBankLabel,
  isGeneric,
  isSurelyBank,
  SURE_BANK_WORDS,
} from './institution-words.ts';
import { createLabelled } from './labelled.ts';
import type { Line } from './line.ts';
import { isHeading } from './region.ts';
import { remember } from './remember.ts';

/** What the block itself, or the headings above it, say; else what the IBAN says. */
export type Institutions = (
  iban: string,
  /** All lines, and those of them in which a label may stand. */
  of: { lines: readonly Line[]; telling: readonly Line[] },
  groups: readonly string[],
  named: string | null,
) => SeenInstitution | null;

export function createInstitutions(
  known: readonly KnownInstitution[],
  isLabel: (text: string) => boolean,
): Institutions {
  const byName = new Map<string, KnownInstitution>();
  for (const institution of known)
    for (const name of [institution.name, institution.brand, institution.bic])
      if (name) byName.set(fold(name), institution);

  /** An institution of the guide that a text names, or a part of it between marks. */
  const listed = remember((text): SeenInstitution | null => {
    if (text.length > LONGEST) return null;
    const entry = partsOf(text)
      .map((part) => byName.get(fold(bare(part))))
      .find(Boolean);
    return entry ? seen(entry) : null;
  });
  const named = remember((text): SeenInstitution | null => {
    const name = plain(bare(text));
    return name.length < LONGEST &&
      (isBankName(name) || (hasBankWord(name) && !isGeneric(name))) &&
      !ACCOUNT_WORDS.test(name) &&
      !isBankLabel(name) &&
      !isLabel(name)
      ? { name, source: 'page' }
      : null;
  });

  const exact = remember((text): SeenInstitution | null =>
    text.length < LONGEST && isBankName(text) ? { name: plain(text), source: 'page' } : null,
  );

  const exactPart = remember((text): SeenInstitution | null =>
    MARKS.test(text) ? first(partsOf(text), exact) : null,
  );

  /** Of a group of one account the heading stands inside the block. */
  const headed = (lines: readonly Line[]): SeenInstitution | null => {
    const heading = lines.find(
      (line) => isSurelyBank(line.pattern) && named(line.text) !== null && isHeadingLine(line),
    );
    return heading ? named(heading.text) : null;
  };

  return (iban, { lines, telling }, groups, own) => {
    if (own) return listed(own) ?? { name: bare(own), source: 'page' };
    const bank = bankOfIban(iban);
    const entry = byName.size > 0 ? (firstOf(lines, listed) ?? first(groups, listed)) : null;
    if (entry) return entry;
    const labelled = labelledAs.in(telling);
    if (labelled) return { name: bare(labelled), source: 'page' };
    const beside = bank && besideOf(lines, groups, bank);
    if (beside) return beside;
    const image =
      firstOf(lines, named, 'said') ??
      first(groups, named) ??
      first(groups, exactPart) ??
      headed(lines);
    return (
      image ??
      (bank
        ? ofBank(bank)
        : firstOf(
            lines.filter(({ pattern }) => isSurelyBank(pattern)),
            exact,
          ))
    );
  };
}

function isHeadingLine({ element }: Line): boolean {
  const row = parentOf(element);
  return isHeading(element) || (tagOf(element) === 'th' && isElement(row) && isHeading(row));
}

/** The same, of what lines say: all but what can be pressed, or what is said otherwise than by text. */
function firstOf(
  lines: readonly Line[],
  read: (text: string) => SeenInstitution | null,
  type?: Line['type'],
): SeenInstitution | null {
  for (const line of lines) {
    if (type ? line.type !== type : line.type === 'action') continue;
    const found = read(line.text);
    if (found) return found;
  }
  return null;
}

/** The bank of the IBAN, where a text names it too. Asked by patterns: a number in a bank's name is rare. */
function besideOf(
  lines: readonly Line[],
  groups: readonly string[],
  bank: Bank,
): SeenInstitution | null {
  const known = besides.get(bank) ?? remember((text) => besideIn(text, bank));
  besides.set(bank, known);
  const numbered = /\d/.test(bank.name);
  for (const { type, text, pattern } of lines) {
    const found = type === 'action' ? null : known(numbered ? text : pattern);
    if (found) return found;
  }
  return first(groups, known);
}

const besides = new WeakMap<Bank, (text: string) => SeenInstitution | null>();

function besideIn(text: string, bank: Bank): SeenInstitution | null {
  if (text.length > LONGEST) return null;
  for (const part of partsOf(text)) {
    // A glance before the words are compared: most texts of a row are no bank's name.
    if (!fold(part).includes(fold(bank.name).slice(0, 2))) continue;
    const name = plain(bare(part));
    if (isSameBank(name, bank.name) && !ACCOUNT_WORDS.test(name))
      return { ...ofBank(bank), name, source: 'page' };
  }
  return null;
}

/** A text, and what stands between marks in it: "KBC · Current account". */
function partsOf(text: string): string[] {
  return MARKS.test(text) ? [text, ...text.split(MARKS)] : [text];
}

const MARKS = /[·|–—/,:()\n]+|\s-\s/;

/** No bank's name is longer. */
const LONGEST = 80;

function first(
  texts: readonly string[],
  read: (text: string) => SeenInstitution | null,
): SeenInstitution | null {
  for (const text of texts) {
    const found = read(text);
    if (found) return found;
  }
  return null;
}

/**
 * "KBC Savings", where a row says nothing else that may be its account's name: it is that, and the bank is the IBAN's.
 * Null: what names the bank names nothing else.
 */
export function bankBehind(
  { source, name, country, id }: SeenInstitution,
  { iban, lines }: { iban: string; lines: readonly Line[] },
): SeenInstitution | null {
  const bank = source === 'page' && country && !id && bankOfIban(iban);
  return bank &&
    !SURE_BANK_WORDS.test(name) &&
    fold(name) !== fold(bank.name) &&
    lines.some(({ type, text }) => type === 'text' && plain(text) === name)
    ? ofBank(bank)
    : null;
}

function ofBank({ name, bic, country }: Bank): SeenInstitution {
  return { name, source: 'iban', ...(bic ? { bic } : {}), country };
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

const labelledAs = createLabelled(isBankLabel);

export const mayTellInstitution = labelledAs.isMeant;

/** "KBC" on the page for "KBC Bank NV" in the table, or the other way round; not "Bank" for any. */
function isSameBank(text: string, name: string): boolean {
  const [short, long] = [fold(text), fold(name)].sort((a, b) => a.length - b.length);
  if (!short || !long || (/\d/.test(text) && !/\d/.test(name)) || isBankLabel(short)) return false;
  return findWords(long, [short])?.start === 0;
}

/** What may name the institution and is not certain: an image's alternative text, the nearest heading. */
export function maybeInstitutions(lines: readonly Line[], groups: readonly string[]): string[] {
  const images = lines.filter(({ type, element }) => type === 'said' && tagOf(element) === 'img');
  const texts = [...images.map(({ text }) => text), ...groups.slice(0, 1)].map((text) =>
    plain(bare(text)),
  );
  return [...new Set(texts)].filter(
    (text) =>
      text.length < 40 &&
      // Not "Odoo would like to access:", as Ponto heads its share page.
      /\p{L}{2}(.*[^:?])?$/u.test(text) &&
      !ACCOUNT_WORDS.test(text) &&
      !isGeneric(text) &&
      !isBankLabel(text),
  );
}
