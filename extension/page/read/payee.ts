import { isElement, isText, parentOf, previousOf, tagOf, textContentOf } from '../dom.ts';
import type { Spot } from './spots.ts';
import { pairedWith } from './table-grid.ts';

/**
 * What stands right before a number that one is asked to pay to, in the interface's six languages: its last words.
 * Read from the end: a text that ends otherwise costs next to nothing.
 */
const PAYEE = new RegExp(
  `$(?<=(?:^|[^\\p{L}])(?:${[
    'our (?:bank )?(?:account(?: number)?|iban)',
    asked('transfer|send|pay|wire|deposit|remit', 'to|into'),
    'ons rekeningnummer|onze (?:bank)?rekening|ons iban(?:-nummer)?',
    asked('overmaken|maak|overschrijven|schrijf|storten|stort|betalen|betaal', 'naar|op|aan'),
    'notre (?:compte(?: bancaire)?|iban|rib)',
    asked('virer|virez|verser|versez|payer|payez|transférer|transférez', 'vers|sur|à'),
    'unsere (?:bankverbindung|kontonummer|iban)|unser (?:bank)?konto',
    asked('überweisen|überweise|zahlen|zahle|einzahlen|senden|sende', 'an|auf'),
    'nostro (?:conto(?: corrente| bancario)?|iban)',
    asked('bonifico|versare|versa|trasferire|trasferisci|inviare|invia', 'a|su|sul'),
    'nuestra cuenta(?: bancaria)?|nuestro iban',
    asked('transferir|transfiere|enviar|envía|ingresar|ingresa|pagar|paga', 'a|en'),
  ].join('|')}))`,
  'iu',
);

/** "Transfer to", "transfer the amount to". */
function asked(verbs: string, to: string): string {
  return `(?:${verbs})(?:\\s+\\p{L}+){0,3}\\s+(?:${to})`;
}

/** A label has no more characters. */
const LONGEST = 60;
const ENDS = /[\s:：]+$/;
/** How far around the number its label may stand. */
const DEEPEST = 4;
/** What is before one of these is said of a whole list, or of another row. */
const ITEM = /^(li|tr|body|option)$/;

/** Whether a number is one to pay to: the site's own, which nobody chose. */
export function isPaidTo(spot: Spot): boolean {
  // In a longer row the cell before is another column's.
  if (tagOf(spot.element) === 'td' && !pairedWith(spot.element)) return false;
  const said = textBefore(spot);
  return said !== null && said.length <= LONGEST && PAYEE.test(said.replace(ENDS, ''));
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
