import { isElement, isText, parentOf, previousOf, tagOf, textContentOf } from '../dom.ts';
import { isOtherMatterOnly } from './other-matters.ts';
import type { Spot } from './spots.ts';
import { pairedWith } from './table-grid.ts';

/** Verbs, and what follows them, in the interface's six languages: "transfer to", "transfer the amount to". */
const VERBS =
  'transfer|send|pay|wire|deposit|remit|overmaken|maak|overschrijven|schrijf|stort(?:en)?|betaa?l(?:en)?|' +
  '(?:vir|vers|pay|transfér)e[rz]|überweisen?|(?:ein)?zahlen?|senden?|bonifico|versa(?:re)?|' +
  'trasferi(?:re|sci)|invia(?:re)?|transferir|transfiere|enviar|envía|ingresar?|pagar?';
const OURS = 'our|on[sz]e?|notre|unsere?|nostro|nuestr[ao]';
const NUMBERS =
  'account(?: number)?|iban(?:-nummer)?|rekening(?:nummer)?|rib|verbindung|konto(?:nummer)?|conto(?: corrente)?|' +
  '(?:compte|conto|cuenta)(?: banca(?:ire|rio|ria))?';
const TO = 'to|into|naar|op|aan|vers|sur|à|an|auf|a|sul?|en';

/**
 * What stands right before a number that one is asked to pay to, or that is an example: its last words. Read from the
 * end: a text that ends otherwise costs next to nothing.
 */
const PAYEE = new RegExp(
  `$(?<=(?<!\\p{L})(?:${[
    `(?:${OURS}) (?:bank ?)?(?:${NUMBERS})`,
    `(?:${VERBS})(?:\\s+\\p{L}+){0,3}\\s+(?:${TO})`,
    '(?:e\\.\\s?g|z\\.\\s?b|p\\.\\s?e[xj]|bijv|ad es)\\.',
  ].join('|')}))`,
  'iu',
);

/** A label has no more characters. */
const LONGEST = 60;
const ENDS = /[\s:：]+$/;
/** How far around the number its label may stand. */
const DEEPEST = 4;
/** What is before one of these is said of a whole list, or of another row. */
const ITEM = /^(li|tr|body|option)$/;

/** Whether a number is one to pay to, the site's own, which nobody chose; or another's by its label: "Beneficiary:". */
export function isPaidTo(spot: Spot): boolean {
  // In a longer row the cell before is another column's.
  if (tagOf(spot.element) === 'td' && !pairedWith(spot.element)) return false;
  const said = textBefore(spot);
  if (said === null || said.length > LONGEST) return false;
  const isLabel = /[:：]\s*$/.test(said) || tagOf(spot.element) === 'dd';
  return PAYEE.test(said.replace(ENDS, '')) || (isLabel && isOtherMatterOnly(said));
}

function textBefore({ node, element, start }: Spot): string | null {
  const own = node ? node.data.slice(0, start) : '';
  if (/\S/.test(own)) return own;
  let inner: Node = node ?? element;
  for (let depth = 0; depth < DEEPEST; depth++) {
    for (let at = previousOf(inner); at; at = previousOf(at)) {
      if (!isText(at) && !isElement(at)) continue;
      const said = textContentOf(at) ?? '';
      if (/\S/.test(said)) return said;
    }
    const outer = parentOf(inner);
    if (!isElement(outer) || ITEM.test(tagOf(outer))) return null;
    inner = outer;
  }
  return null;
}
