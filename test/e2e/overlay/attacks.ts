import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** How the card fared: drawn as before or not, and whether a press where it was drawn was taken. */
export type Outcome = 'shown, taken' | 'shown, refused' | 'hidden, refused' | 'hidden, taken';

/** An attack of SECURITY.md A: what the page runs, and what may happen. `hidden, taken` never may. */
export type Attack = {
  name: string;
  run: string;
  expect: Outcome;
  /** It moves the card, and knows where to: the press is made where "Record" is by then. */
  moves?: true;
};

/** Puts what the page can see of us in `host`: the last div that is a child of `html` or of a dialog. */
const HOST = `const host = [...document.querySelectorAll('html > div, dialog > div')].at(-1);`;

const COVER = `const cover = document.createElement('div');
  cover.style.cssText = 'position: fixed; inset: 0; width: 100vw; height: 100vh; margin: 0; padding: 0; border: 0;' +
    'background: #fff; z-index: 2147483647;';
  document.body.append(cover);`;

/** Every name that our own sheet gives: the extension's files are there for anyone to read. */
const NAMES = new Set(
  readFileSync(resolve(import.meta.dirname, '../../../extension/page/card/card.css'), 'utf8').match(
    /--[a-z-]+/g,
  ),
);

const sheet = (css: string): string =>
  `document.head.insertAdjacentHTML('beforeend', ${JSON.stringify(`<style>${css}</style>`)})`;

export const ATTACKS: Attack[] = [
  {
    name: 'A1 body is transparent',
    run: `document.body.style.opacity = '.001'`,
    expect: 'shown, taken',
  },
  {
    name: 'A2 html is transparent',
    run: `document.documentElement.style.opacity = '.001'`,
    expect: 'shown, taken',
  },
  {
    name: 'A2 html is transparent, by a class',
    run: `document.head.insertAdjacentHTML('beforeend', '<style>.dim { opacity: .001 !important }</style>');
      document.documentElement.classList.add('dim')`,
    expect: 'shown, taken',
  },
  {
    name: 'A3 html has a filter',
    run: `document.documentElement.style.filter = 'opacity(0)'`,
    expect: 'shown, taken',
  },
  {
    name: 'A4 html has a mask',
    run: `document.documentElement.style.maskImage = 'linear-gradient(transparent, transparent)'`,
    expect: 'shown, taken',
  },
  {
    name: 'A4 html is clipped',
    run: `document.documentElement.style.clipPath = 'inset(100%)'`,
    expect: 'shown, taken',
  },
  {
    name: 'A4 html is blended',
    run: `document.documentElement.style.mixBlendMode = 'difference'`,
    expect: 'shown, taken',
  },
  {
    name: 'html is not displayed',
    run: `document.documentElement.style.display = 'none'`,
    expect: 'hidden, refused',
  },
  {
    name: 'html skips its content',
    run: `document.documentElement.style.contentVisibility = 'hidden'`,
    expect: 'hidden, refused',
  },
  {
    name: 'A5 our host is transparent',
    run: `${HOST} host.style.setProperty('opacity', '0', 'important')`,
    expect: 'shown, taken',
  },
  {
    name: 'A5 our host is not displayed',
    run: `${HOST} host.style.setProperty('display', 'none', 'important')`,
    expect: 'shown, taken',
  },
  { name: 'A5 our host is inert', run: `${HOST} host.inert = true`, expect: 'shown, taken' },
  {
    name: 'A5 our host is hidden',
    run: `${HOST} host.hidden = true; host.setAttribute('aria-hidden', 'true')`,
    expect: 'shown, taken',
  },
  {
    name: 'A5 our host is animated to nothing',
    run: `${HOST} host.animate([{ opacity: 0, visibility: 'hidden', pointerEvents: 'none' }], { duration: 1e9, fill: 'both' })`,
    expect: 'shown, taken',
  },
  {
    name: 'A5 our host is made transparent without end',
    run: `${HOST} setInterval(() => host.setAttribute('style', 'opacity: 0; display: none'), 1)`,
    expect: 'hidden, refused',
  },
  {
    name: 'A6 a style rule on every div',
    run: `document.head.insertAdjacentHTML('beforeend', '<style>html > div { opacity: 0 !important; display: none !important; transform: scale(0) !important }' +
      'html > div::after { content: ""; position: fixed; inset: 0; background: red; z-index: 2147483647 }</style>')`,
    expect: 'shown, taken',
  },
  {
    name: 'A7 our host is moved into a transparent box',
    run: `${HOST} document.body.insertAdjacentHTML('beforeend', '<div id="box" style="opacity: 0"></div>'); box.append(host)`,
    expect: 'shown, taken',
  },
  { name: 'A7 our host is removed', run: `${HOST} host.remove()`, expect: 'shown, taken' },
  {
    name: 'A7 the page is written anew',
    run: `document.body.innerHTML = '<p>New</p>'`,
    expect: 'shown, taken',
  },
  {
    name: 'A7 our host is removed without end',
    run: `${HOST} setInterval(() => host.remove(), 1)`,
    expect: 'hidden, refused',
  },
  {
    // Slower than we leave the page, and never out of sight for long: no press is meant for what comes and goes.
    name: 'A7 our host is removed without end, with pauses',
    run: `${HOST} setInterval(() => host.remove(), 150)`,
    expect: 'shown, refused',
  },
  {
    name: 'A8 an element over everything',
    run: `${COVER} cover.style.pointerEvents = 'none'`,
    expect: 'shown, taken',
  },
  {
    name: 'A9 a pop-over over us',
    run: `${COVER} cover.popover = 'manual'; cover.style.pointerEvents = 'none'; cover.showPopover()`,
    expect: 'shown, taken',
  },
  {
    name: 'A9 a pop-over over us, in a closed root',
    run: `const keeper = document.createElement('p'); document.body.append(keeper); const root = keeper.attachShadow({ mode: 'closed' });
      ${COVER} root.append(cover); cover.popover = 'manual'; cover.style.pointerEvents = 'none'; cover.showPopover()`,
    expect: 'hidden, refused',
  },
  {
    name: 'A9 a pop-over raised without end',
    run: `${COVER} cover.popover = 'manual'; cover.style.pointerEvents = 'none'; cover.showPopover();
      setInterval(() => { cover.hidePopover(); cover.showPopover(); }, 5)`,
    expect: 'hidden, refused',
  },
  {
    name: 'A16 each of our custom properties is registered as one that is transparent',
    run: sheet(
      [...NAMES]
        .map(
          (name) =>
            `@property ${name} { syntax: "transparent"; inherits: true; initial-value: transparent }`,
        )
        .join(''),
    ),
    expect: 'shown, taken',
  },
  {
    name: 'A17 html is zoomed to a tenth',
    run: `document.documentElement.style.zoom = '.1'`,
    expect: 'hidden, refused',
    moves: true,
  },
  {
    name: 'A18 a view transition without end lies over all, and lets presses through',
    run: `${sheet(
      `::view-transition { background: #fff; pointer-events: none }
      ::view-transition-group(*), ::view-transition-old(*), ::view-transition-new(*) { animation-duration: 1000s; opacity: 0; pointer-events: none }`,
    )}; document.startViewTransition(() => {})`,
    expect: 'hidden, refused',
  },
  {
    name: 'A10 a modal dialog',
    run: `document.body.insertAdjacentHTML('beforeend', '<dialog id="modal">Hello</dialog>'); modal.showModal()`,
    expect: 'shown, taken',
  },
  {
    name: 'A10 a transparent modal dialog',
    run: `document.body.insertAdjacentHTML('beforeend', '<dialog id="modal" style="opacity: .01; filter: opacity(0)">Hello</dialog>'); modal.showModal()`,
    expect: 'shown, taken',
  },
  {
    name: 'A10 a modal dialog in an open root',
    run: `document.body.insertAdjacentHTML('beforeend', '<p id="keeper"></p>'); const root = keeper.attachShadow({ mode: 'open' });
      root.innerHTML = '<dialog>Hello</dialog>'; root.firstChild.showModal()`,
    expect: 'shown, taken',
  },
  {
    name: 'A10 two modal dialogs, one closed again',
    run: `document.body.insertAdjacentHTML('beforeend', '<dialog id="one">One</dialog><dialog id="two">Two</dialog>');
      two.showModal(); one.showModal(); one.close()`,
    expect: 'shown, taken',
  },
  {
    name: 'A10 a modal dialog removed with us in it, at once',
    run: `document.body.insertAdjacentHTML('beforeend', '<dialog id="modal">Hello</dialog>'); modal.showModal();
      setTimeout(() => modal.remove())`,
    expect: 'shown, taken',
  },
  {
    name: 'A10 a modal dialog removed with us in it',
    run: `document.body.insertAdjacentHTML('beforeend', '<dialog id="modal">Hello</dialog>'); modal.showModal();
      setTimeout(() => modal.remove(), 150)`,
    expect: 'shown, taken',
  },
];
