import { findIbans, isIban } from '../../core/reading/iban.ts';
import { inventIban } from './invented-iban.ts';
import { type Scrubbing, scrubAttributes, withoutPictures } from './scrub-attributes.ts';
import { createTokens, scrubText } from './scrub-text.ts';
import { createNames } from './scrub-words.ts';

/** What is no part of what a reader sees, and may hold anything. */
const OUT =
  'script, noscript, iframe:not([srcdoc]), object, embed, link, meta:not([charset]):not([name=viewport]), base';
/** What the site itself says: its words stay, names noted elsewhere do not. */
const OWN_WORDS =
  'button, a, label, th, dt, nav, legend, summary, option, title, h1, h2, h3, [role=button], [role=link], [role=tab], [role=columnheader], [role=heading], [role=menuitem]';
/** What a user typed. */
const TYPED =
  'input:not([type]), input[type=text], input[type=search], input[type=email], input[type=tel], input[type=url]';
/** An element with more text than this is a part of the page, not an account's number in pieces. */
const LONGEST_SPLIT = 300;

/** A page, or what a template or a frame of it holds. */
type Root = Document | DocumentFragment;

/** The page without what is of somebody, and the texts that were taken for names. */
export type Scrubbed = { html: string; taken: string[] };

/** Takes out of a page whatever is of somebody, and leaves its structure: tags, classes, roles and the site's words. */
export function scrubPage(document: Document, today: Temporal.PlainDate): Scrubbed {
  const ibans = new Map<string, string>();
  const roots = rootsOf(document);
  for (const root of roots) {
    for (const element of root.querySelectorAll(OUT)) element.remove();
    removeComments(document, root);
  }
  // A title often ends in its reader's name, and no guide reads it.
  document.title = document.querySelector('h1')?.textContent?.trim() ?? '';
  const pieces = new Set(roots.flatMap((root) => scrubSplitIbans(root, ibans)));
  const own = roots.flatMap((root) => [...root.querySelectorAll(OWN_WORDS)]);
  const names = createNames(
    own.map((element) => element.textContent ?? ''),
    today,
    classWords(roots),
  );
  const texts = roots
    .flatMap((root) => textsIn(document, root))
    .filter((text) => !pieces.has(text));
  for (const text of texts.filter((one) => !isStyle(one))) {
    const own = text.parentElement?.closest(OWN_WORDS);
    if (!own) names.note(withoutIbans(text.data));
    // A menu often ends in the name of who is signed in, beside what can be pressed.
    else if (own.tagName === 'NAV') names.noteLike(text.data);
    names.noteAddressed(text.data);
  }
  for (const root of roots)
    for (const field of root.querySelectorAll(TYPED)) {
      const typed = field.getAttribute('value') ?? '';
      if (!typed.includes('@')) names.note(withoutIbans(typed));
    }
  const tokens = createTokens();
  const between = (text: string): string => scrubText(names.replace(text), tokens);
  for (const text of texts) {
    text.data = isStyle(text)
      ? withoutPictures(names.replace(text.data))
      : scrubIbans(text.data, ibans, between);
  }
  const scrub: Scrubbing = {
    text: (text) => scrubIbans(text, ibans, between),
    ibans: (text) => withinWords(text, ibans),
    names,
    tokens,
  };
  for (const root of roots)
    for (const element of root.querySelectorAll('*')) scrubAttributes(element, scrub);
  closeFrames(roots);
  return {
    html: `<!doctype html>\n${document.documentElement.outerHTML}\n`,
    taken: names.taken(),
  };
}

/** The page and what its templates and frames hold: a shadow root is written down as a template. */
function rootsOf(root: Root): Root[] {
  const templates = [...root.querySelectorAll('template')].map(({ content }) => content);
  const frames = [...root.querySelectorAll('iframe')].flatMap(
    (frame) => frame.contentDocument ?? [],
  );
  return [root, ...[...templates, ...frames].flatMap(rootsOf)];
}

function classWords(roots: readonly Root[]): Set<string> {
  const classes = roots.flatMap((root) =>
    [...root.querySelectorAll('[class]')].map((element) => element.getAttribute('class') ?? ''),
  );
  return new Set(classes.flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []));
}

/** What a frame holds is written back; a frame that could not be looked into holds nothing any more. */
function closeFrames(roots: readonly Root[]): void {
  for (const frame of roots.toReversed().flatMap((root) => [...root.querySelectorAll('iframe')])) {
    const inside = frame.contentDocument?.body;
    frame.setAttribute('srcdoc', inside ? inside.innerHTML : '');
  }
}

function removeComments(document: Document, root: Root): void {
  const walker = document.createTreeWalker(root, 128);
  const comments: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) comments.push(node);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
}

function textsIn(document: Document, root: Node): Text[] {
  const walker = document.createTreeWalker(root, 4);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  return texts;
}

function isStyle(text: Text): boolean {
  return text.parentElement?.tagName === 'STYLE';
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

/**
 * An IBAN can be split over elements: looked for in each small element's whole text, inside out. Gives the pieces that
 * are nothing but a part of one: alone they look like a name (ABNA) or a number.
 */
function scrubSplitIbans(root: Root, ibans: Map<string, string>): Text[] {
  const pieces: Text[] = [];
  for (const element of [...root.querySelectorAll('*')].reverse()) {
    const whole = element.textContent ?? '';
    if (whole.length > LONGEST_SPLIT || element.children.length === 0) continue;
    const scrubbed = scrubIbans(whole, ibans);
    if (scrubbed === whole || scrubbed.length !== whole.length) continue;
    const found = findIbans(whole);
    let at = 0;
    for (const text of textsIn(element.ownerDocument, element)) {
      const end = at + text.data.length;
      text.data = scrubbed.slice(at, end);
      if (found.some((iban) => iban.start <= at && end <= iban.end)) pieces.push(text);
      at = end;
    }
  }
  return pieces;
}

/** An IBAN that is a part of a word: `acc-BE71096123456769`, `account[BE71…]`. */
function withinWords(text: string, ibans: Map<string, string>): string {
  return text.replace(/[a-z]{2}\d{2}[a-z0-9]{11,30}/gi, (word) =>
    isIban(word) ? other(word.toUpperCase(), ibans) : word,
  );
}
