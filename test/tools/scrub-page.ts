import { findIbans } from '../../core/reading/iban.ts';
import { inventIban } from './invented-iban.ts';
import { scrubText } from './scrub-text.ts';
import { createNames } from './scrub-words.ts';

/** What is no part of what a reader sees, and may hold anything. */
const OUT =
  'script, noscript, iframe:not([srcdoc]), object, embed, link, meta:not([charset]):not([name=viewport]), base';
/** What the site itself says: its words stay, names noted elsewhere do not. */
const OWN_WORDS =
  'button, a, label, th, dt, nav, legend, summary, option, title, h1, h2, h3, [role=button], [role=link], [role=tab], [role=columnheader], [role=heading], [role=menuitem]';
const TEXT_ATTRIBUTES = ['value', 'title', 'aria-label', 'alt', 'placeholder', 'aria-description'];
/** An element with more text than this is a part of the page, not an account's number in pieces. */
const LONGEST_SPLIT = 300;

/** Takes out of a page whatever is of somebody, and leaves its structure: tags, classes, roles and the site's words. */
export function scrubPage(document: Document, today: Temporal.PlainDate): string {
  for (const element of document.querySelectorAll(OUT)) element.remove();
  removeComments(document);
  const ibans = new Map<string, string>();
  const root = document.documentElement;
  // A title often ends in its reader's name, and no guide reads it.
  document.title = document.querySelector('h1')?.textContent?.trim() ?? '';
  scrubSplitIbans(root, ibans);
  const own = [...document.querySelectorAll(OWN_WORDS)];
  const names = createNames(
    own.map((element) => element.textContent ?? ''),
    today,
  );
  const texts = textsIn(document, root);
  for (const text of texts) {
    const own = text.parentElement?.closest(OWN_WORDS);
    if (!own) names.note(withoutIbans(text.data));
    // A menu often ends in the name of who is signed in, beside what can be pressed.
    else if (own.tagName === 'NAV') names.noteLike(text.data);
  }
  const between = (text: string): string => scrubText(names.replace(text));
  for (const text of texts) {
    if (text.parentElement?.tagName !== 'STYLE') text.data = scrubIbans(text.data, ibans, between);
  }
  for (const element of document.querySelectorAll('*')) {
    scrubAttributes(element, (text) => scrubIbans(text, ibans, between));
  }
  return `<!doctype html>\n${root.outerHTML}\n`;
}

function removeComments(document: Document): void {
  const walker = document.createTreeWalker(document, 128);
  const comments: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) comments.push(node);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
}

function textsIn(document: Document, root: Element): Text[] {
  const walker = document.createTreeWalker(root, 4);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  return texts;
}

function other(iban: string, ibans: Map<string, string>): string {
  if ([...ibans.values()].includes(iban)) return iban;
  const known = ibans.get(iban) ?? inventIban(iban, ibans.size + 1);
  ibans.set(iban, known);
  return known;
}

/**
 * The characters of each IBAN are replaced where they stand, so that its groups and spaces stay; what is
 * between them is left to `between`.
 */
function scrubIbans(
  text: string,
  ibans: Map<string, string>,
  between: (text: string) => string = (rest) => rest,
): string {
  let scrubbed = '';
  let from = 0;
  for (const { iban, start, end } of findIbans(text)) {
    const letters = [...other(iban, ibans)];
    const written = text.slice(start, end).replace(/[A-Za-z0-9]/g, () => letters.shift() ?? '');
    scrubbed += between(text.slice(from, start)) + written;
    from = end;
  }
  return scrubbed + between(text.slice(from));
}

function withoutIbans(text: string): string {
  let rest = text;
  for (const { start, end } of findIbans(text))
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return rest;
}

/** An IBAN can be split over elements: looked for in each small element's whole text, inside out. */
function scrubSplitIbans(root: Element, ibans: Map<string, string>): void {
  for (const element of [...root.querySelectorAll('*')].reverse()) {
    const whole = element.textContent ?? '';
    if (whole.length > LONGEST_SPLIT || element.children.length === 0) continue;
    const scrubbed = scrubIbans(whole, ibans);
    if (scrubbed === whole || scrubbed.length !== whole.length) continue;
    let at = 0;
    for (const text of textsIn(element.ownerDocument, element)) {
      const { length } = text.data;
      text.data = scrubbed.slice(at, at + length);
      at += length;
    }
  }
}

function scrubAttributes(element: Element, scrub: (text: string) => string): void {
  for (const { name, value } of [...element.attributes]) {
    if (name.startsWith('on') || name === 'nonce' || name === 'integrity')
      element.removeAttribute(name);
    else if (/^(src|srcset|poster|background)$/.test(name)) element.removeAttribute(name);
    else if (/^(href|action|formaction)$/.test(name))
      element.setAttribute(name, scrubAddress(value));
    else if (TEXT_ATTRIBUTES.includes(name) || name.startsWith('data-'))
      element.setAttribute(name, scrub(value));
  }
  const isSecret =
    element.tagName === 'INPUT' && /^(hidden|password)$/.test(element.getAttribute('type') ?? '');
  if (isSecret) element.removeAttribute('value');
}

/** Paths are what locators use; long ids and the values of a query may be somebody's. */
function scrubAddress(address: string): string {
  return address
    .replace(/=[^&#]*/g, '=x')
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}/gi, '00000000-0000-4000-8000-000000000000')
    .replace(/\/\d{4,}(?=\/|$)/g, '/1000')
    .replace(/^(mailto|tel):.*/i, '$1:x');
}
