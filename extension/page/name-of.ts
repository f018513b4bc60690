import { fold, plain } from '../../core/reading/text.ts';
import { closest, tagOf } from './dom.ts';
import type { Line } from './lines.ts';

const LABELS = 'dt,th,label:not(:has(input,[role])),legend,caption,[role=columnheader],[role=term]';

/** The texts of every block, so that what each of them says ("IBAN", "Balance") is known for a label. */
export type Repeated = (text: string) => number;

/**
 * What the account is called: the first text of its block that names nothing else. What is said is taken out
 * first: numbers, amounts, dates, states, the bank.
 */
export function nameOf(
  lines: readonly Line[],
  about: { iban: string; accounts: number; repeated: Repeated; isElse: (text: string) => boolean },
): string | null {
  const candidates: { text: string; rank: number }[] = [];
  for (const line of lines) {
    if (line.type !== 'text') continue;
    const text = withoutNumber(plain(line.text), about.iban);
    if (!isName(text) || about.isElse(text)) continue;
    if (closest(line.element, LABELS)) continue;
    const labelled =
      line.label !== null &&
      /^(?:.*\b)?(name|naam|nom|nome|nombre|bezeichnung|description|omschrijving|descrizione|account|rekening|compte|conto|cuenta|konto)\b/i.test(
        line.label,
      );
    if (about.accounts > 2 && about.repeated(fold(text)) * 2 > about.accounts && !labelled)
      continue;
    const strong = /^(h[1-6]|strong|b)$/.test(tagOf(line.element));
    candidates.push({ text, rank: labelled ? 0 : strong ? 1 : 2 });
  }
  candidates.sort((a, b) => a.rank - b.rank);
  return candidates[0]?.text ?? null;
}

/** "Main account – BE71 …" names it too. */
function withoutNumber(text: string, iban: string): string {
  const at = text.search(new RegExp([...iban].join('[\\s-]*'), 'i'));
  if (at < 0) return text.replace(/\s*:$/, (end) => end);
  const before = text.slice(0, at).replace(/[\s·|:,(–—-]+$/, '');
  const after = text
    .slice(at)
    .replace(new RegExp(`^${[...iban].join('[\\s-]*')}`, 'i'), '')
    .replace(/^[\s·|:,)–—-]+/, '');
  return /^(iban|rekening|rekeningnummer|compte|konto|conto|cuenta|account|account number|n°|nr)\.?$/i.test(
    before,
  ) || !before
    ? after
    : before;
}

function isName(text: string): boolean {
  return (
    text.length > 1 &&
    text.length <= 120 &&
    /\p{L}{2}/u.test(text) &&
    !/:$/.test(text) &&
    !/^[A-Z]{3}$/.test(text) &&
    !/^(iban|bic|swift)\b/i.test(text)
  );
}
