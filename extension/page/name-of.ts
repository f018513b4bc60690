import { findIbans } from '../../core/reading/iban.ts';
import { plain } from '../../core/reading/text.ts';
import { closest, holds, tagOf, textContentOf } from './dom.ts';
import type { Line } from './lines.ts';
import { remember } from './remember.ts';

/** What only labels something, or heads a column. */
const LABELS = 'dt,th,label,legend,caption,[role=columnheader],[role=term]';

const NAMES =
  /(^|[^\p{L}])(account|name|naam|nom|nome|nombre|bezeichnung|kontoname|description|omschrijving|descrizione|descripción|libellé|intitulé|rekening|compte|conto|cuenta|konto|holder|houder|titulaire|inhaber|intestatario|titular)([^\p{L}]|$)/iu;
const isNameLabel = remember(
  (label) => NAMES.test(label) && !/iban|n°|number|nummer|numéro|numero|número/i.test(label),
);

export type NameAbout = {
  /** The element that holds the account's number. */
  number: Element;
  /** Whether other blocks say it too: then it is a label, such as "IBAN" or "Balance". */
  isRepeated: (text: string) => boolean;
  /** Whether it says something else: the state, the bank, a date. */
  isElse: (text: string) => boolean;
};

/** What the account is called: by its label; else the first heading or text that says nothing else. */
export function nameOf(lines: readonly Line[], about: NameAbout): string | null {
  const candidates = lines.filter((line) => line.type === 'text' && /\p{L}{2}/u.test(line.text));
  const rank = (line: Line): number => {
    if (line.label !== null && isNameLabel(line.label)) return 0;
    return /^(h[1-6]|strong|b)$/.test(tagOf(line.element)) ? 1 : 2;
  };
  const number = lines.findIndex((line) => holds(about.number, line.element));
  for (const wanted of [0, 1, 2]) {
    let name: string | null = null;
    for (const line of candidates) {
      if (rank(line) !== wanted) continue;
      // Of headings the nearest counts: the page's own stands before the account's.
      if (name !== null && (wanted !== 1 || lines.indexOf(line) > number)) break;
      const text = withoutNumber(plain(line.text)).replace(ENDS, '');
      if (!isName(text) || (wanted > 1 && about.isRepeated(line.pattern)) || about.isElse(text))
        continue;
      if (tagOf(line.element) !== 'td' && isLabelling(line)) continue;
      name = text;
    }
    if (name !== null) return name;
  }
  return null;
}

/** A `label` around a whole row says what the row says. */
function isLabelling({ element, text }: Line): boolean {
  const label = closest(element, LABELS);
  return (
    label !== null && (tagOf(label) !== 'label' || textContentOf(label)?.trim() === text.trim())
  );
}

const ENDS = /^[\s·|:,–—-]+|[\s·|:,–—-]+$/g;
const MARKS = /^[\s·|:,()–—-]+|[\s·|:,()–—-]+$/g;

/** "Main account – BE71 …" names it too. */
function withoutNumber(text: string): string {
  const [number] = text.length < 15 ? [] : findIbans(text);
  if (!number) return text;
  const before = text.slice(0, number.start).replace(MARKS, '');
  const after = text.slice(number.end).replace(MARKS, '');
  return isName(before) ? before : after;
}

/** Words that stand before a number. */
const NUMBER_LABEL =
  /^(iban|bic|swift|rekening(nummer)?|compte|konto(nummer)?|conto|cuenta|account( number)?|n°|nr)[.:]?$/i;

function isName(text: string): boolean {
  return (
    text.length > 1 &&
    text.length <= 120 &&
    /\p{L}{2}/u.test(text) &&
    !/[:：]$/.test(text) &&
    !/^[A-Z]{3}$/.test(text) &&
    !NUMBER_LABEL.test(text)
  );
}
