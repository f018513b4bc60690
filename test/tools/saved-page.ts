import { Window } from 'happy-dom';
import { isMhtml, pageOfMhtml } from './mhtml.ts';
import { readTextFile } from './read-text-file.ts';
import { openShadowRoots } from './shadow-roots.ts';
import { Stop } from './stop.ts';

/**
 * happy-dom 21 walks recursively: some 3,000 levels overflow its stack while parsing, some 2,000 while
 * reading text. A browser has no such limit.
 */
const DEEPEST = 1_000;

/** happy-dom keeps some 7 kB an element: 300,000 take minutes, and a few millions all that node may have. */
const MOST = 200_000;

/** A page that was saved to a file, at the address it was saved from. Its scripts are there and never run. */
export function openPage(file: string, url: string, as: 'shown' | 'saved' = 'shown'): Document {
  const text = readTextFile(file);
  const html = isMhtml(text) ? pageOfMhtml(text) : text;
  if (html === null)
    throw new Stop(
      `${file} is a file of parts (MHTML) without a whole page: save it as "Webpage, Complete"`,
    );
  if (!/<[a-z!]/i.test(html) || html.includes('\0')) throw new Stop(`${file} is not HTML`);
  if (elementsIn(html) > MOST)
    throw new Stop(`${file} holds more than 200,000 elements: only a browser can read it`);
  if (!URL.canParse(url)) throw new Stop(`--url ${url} is not an address`);
  if (!/^https?:$/.test(new URL(url).protocol)) throw new Stop(`--url ${url} is not a web address`);
  return inWindow(html, url, file, as);
}

/** The same from text, for tests. `saved`: shadow roots stay the templates that they were written down as. */
export function inWindow(
  html: string,
  url: string,
  file = 'the page',
  as: 'shown' | 'saved' = 'shown',
): Document {
  const window = new Window({
    url,
    width: 1280,
    height: 900,
    settings: {
      disableJavaScriptEvaluation: true,
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      handleDisabledFileLoadingAsSuccess: true,
      disableErrorCapturing: true,
      navigation: {
        disableChildFrameNavigation: false,
        disableChildPageNavigation: true,
        disableFallbackToSetURL: true,
      },
    },
  });
  const deep = () =>
    new Stop(`${file} is nested more than ${DEEPEST} levels deep: only a browser can read it`);
  try {
    window.document.write(html);
  } catch (error) {
    if (error instanceof RangeError) throw deep();
    throw error;
  }
  const document = window.document as unknown as Document;
  if (depthOf(document) > DEEPEST) throw deep();
  if (as === 'shown') openShadowRoots(document);
  beGlobal(window);
  return document;
}

/** How many begin in a page's text, those in scripts among them. */
function elementsIn(html: string): number {
  let count = 0;
  for (const _ of html.matchAll(/<[a-z]/gi)) count += 1;
  return count;
}

/** The deepest element, without recursion. */
function depthOf(document: Document): number {
  let deepest = 0;
  let depth = 0;
  let at: Node | null = document.documentElement;
  while (at) {
    deepest = Math.max(deepest, depth);
    if (at.firstChild) {
      at = at.firstChild;
      depth += 1;
      continue;
    }
    while (at && !at.nextSibling) {
      at = at.parentNode;
      depth -= 1;
    }
    at = at?.nextSibling ?? null;
  }
  return deepest;
}

let current: Window | null = null;

/**
 * The page engine asks for `Node`, `NodeFilter`, `getComputedStyle` … as a content script has them: they are
 * those of the page that was opened last.
 */
function beGlobal(window: Window): void {
  const isFirst = current === null;
  void current?.happyDOM.abort();
  current = window;
  if (!isFirst) return;
  for (const name of Object.getOwnPropertyNames(window)) {
    if (name in globalThis || ['global', 'root', 'GLOBAL'].includes(name)) continue;
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get: () => current && Reflect.get(current, name),
      set: () => undefined,
    });
  }
}
