import { plain } from '../../../core/reading/text.ts';
import { above, closest, holds, tagOf, textContentOf } from '../dom.ts';
import { isHolderLabel } from './holder-of.ts';
import { type Line, patternOf } from './line.ts';
import { isMoney } from './money.ts';
import { isOtherMatterOnly } from './other-matters.ts';
import { kindOf } from './region.ts';
import { remember } from './remember.ts';
import type { Spot } from './spots.ts';

/** What only labels something, or heads a column. */
const LABELS = 'dt,th,label,legend,caption,[role=columnheader],[role=term]';

const NAMES =
  /(?<!\p{L})(account|name|naam|nom|nome|nombre|bezeichnung|kontoname|description|omschrijving|descrizione|descripción|libellé|intitulé|rekening|compte|conto|cuenta|konto)(?!\p{L})/iu;
const isNameLabel = remember(
  (label) =>
    isHolderLabel(label) ||
    (NAMES.test(label) && !/iban|n°|number|nummer|numéro|numero|número/i.test(label)),
);

export type NameAbout = {
  spot: Spot;
  /** Whether other blocks say it too: then it is a label, such as "IBAN" or "Balance". */
  isRepeated: (text: string) => boolean;
  /** Whether it says something else: the state, the bank, a date. */
  isElse: (text: string, pattern: string) => boolean;
};

/** What the account is called: of the texts nearest to its number the one with a label, a heading, or the first. */
export function nameOf(lines: readonly Line[], about: NameAbout): string | null {
  let holder: string | null = null;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    const label = line.label ?? labelOver(lines[at - 1]);
    if (label === null || !isNameLabel(label) || !isText(line)) continue;
    const name = nameIn(line, 0, about);
    if (name === null) continue;
    if (!isHolderLabel(label)) return name;
    holder ??= name;
  }
  const texts = lines.filter(isText);
  const number = lines.findIndex((line) => holds(about.spot.element, line.element));
  const isBefore = (line: Line): boolean => lines.indexOf(line) <= number;
  for (const near of nearest(texts, about.spot.element)) {
    let best: { name: string; rank: number } | null = null;
    for (const line of near) {
      const rank = rankOf(line);
      if (holder !== null && rank > 1) continue;
      // Of headings the last before the number counts: the page's own stands before the account's.
      if (best && (rank > best.rank || (rank === best.rank && !(rank === 1 && isBefore(line)))))
        continue;
      const name = nameIn(line, rank, about);
      if (name !== null) best = { name, rank };
    }
    if (best) return best.name;
  }
  return holder;
}

/** A label on its own, as a field without a `dt` has it: the text before. */
const labelOver = (before: Line | undefined): string | null =>
  before?.type === 'text' && isField(before.pattern) ? before.pattern.replace(/\s*:$/, '') : null;

/** What names a field and no account. */
const FIELDS =
  /^(?:(?:account )?name|balance|(?:rekening)?naam|saldo|(?:nom|intitulé)(?: du compte)?|solde|kontoname|bezeichnung|kontostand|nome(?: del conto)?|nombre(?: de la cuenta)?)\s?:?$/i;
export const isField = remember((text) => FIELDS.test(text) || isHolderLabel(text));

/** Whether a text is the name of a column or a field and nothing else: an account's name, its number, its balance. */
export const isFieldName = (text: string): boolean => NUMBER_LABEL.test(text) || isField(text);

const isText = ({ type, pattern }: Line): boolean => type === 'text' && hasLetters(pattern);
const hasLetters = remember((pattern) => /\p{L}{2}/u.test(pattern));

/** Texts by the smallest element around the number that holds any: one account alone may have a whole page. */
function* nearest(texts: readonly Line[], number: Element): Generator<Line[]> {
  let left = [...texts];
  for (let at: Node | null = number; at && left.length > 0; at = above(at)) {
    const place = at;
    const near = left.filter((line) => holds(place, line.element));
    if (near.length === 0) continue;
    yield near;
    left = left.filter((line) => !near.includes(line));
  }
}

/** What a label names comes first; then what stands out. */
const rankOf = ({ element }: Line): number => (/^(h[1-6]|strong|b)$/.test(tagOf(element)) ? 1 : 2);

function nameIn(line: Line, rank: number, { spot, isRepeated, isElse }: NameAbout): string | null {
  const own = line.node !== null && line.node === spot.node;
  const whole = plain(own ? withoutNumber(line.text, spot) : line.text);
  if (whole.endsWith(':') || whole.endsWith('：')) return null;
  const text = whole.replace(ENDS, '');
  const isPart = (text.length < 5 || /\d/.test(text)) && bare(spot.iban).includes(bare(text));
  const pattern = text === line.text ? line.pattern : patternOf(text);
  if (isPart || !mayBeName(pattern) || !isName(text) || isBic(text, spot)) return null;
  if (rank > 1 && isRepeated(line.pattern)) return null;
  if (isElse(text, pattern)) return null;
  return !own && tagOf(line.element) !== 'td' && isLabelling(line) ? null : text;
}

/** The bank's code, beside its number: eight capitals alone may be a name. */
const isBic = (text: string, { iban }: Spot): boolean =>
  /^[A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?$/.test(text) && text.slice(4, 6) === iban.slice(0, 2);

/** A `label` around a whole row says what the row says; the header of a row of several things names the row. */
function isLabelling({ element, text }: Line): boolean {
  const label = closest(element, LABELS);
  if (!label) return false;
  return tagOf(label) === 'label'
    ? textContentOf(label)?.trim() === text.trim()
    : !/[dl],\w*[dl]\b/.test(kindOf(closest(label, 'tr') ?? label));
}

const bare = (text: string): string => text.replace(/[\s-]/g, '').toUpperCase();

const ENDS = /^[\s·|:,–—-]+|[\s·|:,–—-]+$/g;
const MARKS = /^[\s·|:,()/–—-]+|[\s·|:,()/–—-]+$/g;

/** "Main account – BE71 …" names it too. */
function withoutNumber(text: string, { start, end }: Spot): string {
  const before = text.slice(0, start).replace(MARKS, '');
  return isWording(before) && isName(before) ? before : text.slice(end).replace(MARKS, '');
}

/** Words that stand before a number. */
const NUMBER_LABEL =
  /^(iban|bic|swift|rekening(nummer)?|compte|konto(nummer)?|conto|cuenta|account( number)?|n°|nr)[.:]?$/i;

/** What one can do with an account, where it is written like a text. */
const DEEDS =
  /^(?:details?|view|show(?: more)?|more|edit|manage|open|détails?|voir(?: plus)?|plus|modifier|gérer|bekijk(?:en)?|tonen|toon(?: meer)?|meer|bewerken|beheren|anzeigen|ansehen|mehr|bearbeiten|verwalten|dettagli|mostra|vedi|altro|modifica|gestisci|detalles|ver(?: más)?|mostrar|más|editar|gestionar)$/i;

/** "Statement 12/2026" is a paper about it. */
const isPaper = (text: string): boolean =>
  /\d/.test(text) && isOtherMatterOnly(text.replace(/[\d/.\s–-]+$/, ''));

/** An address, or a number that is none of the account's own. */
const NO_NAME = /\S@\S|[A-Z]{2}\d{2}(?:[\s.-]?[\dA-Z]{4}){2}/;

/** By what no number in it changes: most texts of a list differ in their numbers alone. */
function isWording(text: string): boolean {
  return (
    /\p{L}{2}/u.test(text) &&
    !/^[A-Z]{3}$/.test(text) &&
    !NUMBER_LABEL.test(text) &&
    !isField(text) &&
    !DEEDS.test(text) &&
    !isPaper(text)
  );
}

const mayBeName = remember(isWording);

const isName = (text: string): boolean =>
  text.length > 1 && text.length <= 120 && !NO_NAME.test(text) && !isMoney(text);
