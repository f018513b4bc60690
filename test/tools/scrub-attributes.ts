import { scrubTokens, type Tokens } from './scrub-text.ts';
import type { Names } from './scrub-words.ts';

/** What takes out of a text what is of somebody, all of one page by the same replacements. */
export type Scrubbing = {
  text: (text: string) => string;
  /** IBANs that are a part of a word. */
  ibans: (text: string) => string;
  names: Names;
  tokens: Tokens;
};

const OUT = /^(on.*|nonce|integrity|src|srcset|poster|background|ping|cite|longdesc)$/;
const ADDRESS = /^(href|xlink:href|action|formaction)$/;
/** What a page calls its elements by: no sentence, and what points at it must still find it. */
const NAMES =
  /^(id|name|for|form|headers|list|slot|part|usemap|aria-(labelledby|describedby|controls|owns|details|activedescendant|flowto|errormessage))$/;
/** Drawing: numbers of nobody. */
const DRAWN =
  /^(d|points|viewbox|transform|width|height|[xyr][12]?|c[xy]|r[xy]|xmlns.*|stroke.*|fill.*)$/;
const SECRET = /^(hidden|password)$/;

export function scrubAttributes(element: Element, scrub: Scrubbing): void {
  for (const { name, value } of [...element.attributes]) {
    const lower = name.toLowerCase();
    if (OUT.test(lower)) element.removeAttribute(name);
    else if (lower !== 'srcdoc' && !DRAWN.test(lower)) {
      const scrubbed = scrubbedValue(lower, value, scrub);
      if (scrubbed !== value) element.setAttribute(name, scrubbed);
    }
  }
  const isSecret =
    element.tagName === 'INPUT' && SECRET.test(element.getAttribute('type')?.toLowerCase() ?? '');
  if (isSecret) element.removeAttribute('value');
}

function scrubbedValue(name: string, value: string, { text, ibans, names, tokens }: Scrubbing) {
  if (name === 'download') return '';
  if (name === 'style') return withoutPictures(value);
  if (ADDRESS.test(name)) return names.replaceInAddress(scrubAddress(ibans(value), tokens));
  if (NAMES.test(name))
    return scrubNumbers(names.replaceInAddress(scrubTokens(ibans(value), tokens)), tokens);
  return ibans(text(value));
}

/** A style's addresses lead to somebody's pictures. */
export function withoutPictures(style: string): string {
  return style.replace(/url\((?!\s*["']?#)[^)]*\)/gi, 'url(x)').replace(/@import[^;]*;?/gi, '');
}

/** Paths are what locators use; long ids, addresses to write to and the values of a query may be somebody's. */
function scrubAddress(address: string, tokens: Tokens): string {
  return scrubTokens(address.replace(/=[^&#]*/g, '=x'), tokens)
    .replace(/[\w.+-]+(?:@|%40)[\w-]+(?:\.[\w-]+)+/g, 'someone@example.com')
    .replace(/\/\d{4,}(?=\/|$|[?#])/g, '/1000')
    .replace(/^(mailto|tel|sms):.*/i, '$1:x');
}

/** `user-48213377`: nobody names a style by six digits. */
function scrubNumbers(names: string, tokens: Tokens): string {
  return names.replace(/(?<!\d)\d{6,}(?!\d)/g, tokens);
}
