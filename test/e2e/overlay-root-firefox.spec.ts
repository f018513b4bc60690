import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { findBrowser } from '../tools/find-browser.ts';
import { FirefoxCard, RECORD } from './overlay/firefox-card.ts';

// Firefox opens a closed root to the page: what `find()` selects there is had from the selection, and events name what they met
// (`originalTarget`). What the page then changes, it can do unseen by the person who presses.
test.skip(findBrowser('firefox') === null, 'no Firefox is installed: apt-get install firefox-esr');

const [TAB, ENTER] = ['\uE004', '\uE007'];

let card: FirefoxCard;

test.beforeAll(async () => {
  card = await FirefoxCard.open();
});
test.afterAll(() => card?.close());

/** Puts our root, the card, its button and the ring into the page's hands. */
const REACH = `
  find('Record 5');
  const button = getSelection().anchorNode.parentElement.closest('button');
  const root = button.getRootNode();
  const [inCard, ring] = [root.querySelector('.card'), root.querySelector('.ring')];
  getSelection().removeAllRanges();
  document.title = root === document ? 'not reached' : 'reached';`;

/** What a page does with it. Each makes the card say or show something else than it does, where it lies as before. */
const ATTACKS: Record<string, string> = {
  'other words': `button.textContent = 'Close this, all of it'`,
  'words drawn by an attribute': `root.querySelector('.body').setAttribute('style', 'visibility: hidden')`,
  'a sheet of its own': `const own = document.createElement('style'); own.textContent = '.card { opacity: .01 }'; root.append(own)`,
  'an adopted sheet': `const own = new CSSStyleSheet(); own.replaceSync('.card { opacity: .01 }'); root.adoptedStyleSheets = [own]`,
  'a rule in our sheet': `root.styleSheets[0].insertRule('.card { opacity: .01 }', root.styleSheets[0].cssRules.length)`,
  'a rule of ours changed': `[...root.styleSheets[0].cssRules].find((rule) => rule.selectorText === '.card').style.opacity = '.01'`,
  'our sheet put off': `root.styleSheets[0].disabled = true`,
  'our sheet for print alone': `root.styleSheets[0].media.mediaText = 'print'`,
  'an animation': `inCard.animate({ opacity: [.01, .01] }, 1e8)`,
  'an animation of what is before it': `inCard.animate({ opacity: [.01, .01], content: ['"x"', '"x"'] }, { duration: 1e8, pseudoElement: '::before' })`,
  'the ring over it': `ring.animate({ display: ['block', 'block'], zIndex: [9, 9], backgroundColor: ['#fff', '#fff'], inset: ['0', '0'] }, 1e8)`,
  'a shadow root in it': `root.querySelector('.body p').attachShadow({ mode: 'closed' }).textContent = 'Close this?'`,
  'undone again': `const words = button.textContent; button.textContent = 'Close'; setTimeout(() => (button.textContent = words), 200)`,
};

test('A11 no press is taken after the page changed anything in our root', async () => {
  test.setTimeout(240_000);
  const outcomes: Record<string, string> = {};
  for (const [name, run] of Object.entries(ATTACKS)) outcomes[name] = await suffer(run);
  console.log(outcomes);
  expect(Object.entries(outcomes).filter(([, outcome]) => outcome !== 'refused')).toEqual([]);
});

async function suffer(attack: string): Promise<string> {
  await card.begin();
  const record = await card.page.placeOf(RECORD);
  await card.inPage(`${REACH} ${attack}`);
  expect(await card.page.run('return document.title')).toBe('reached');
  await wait(500);
  await card.page.pressAt(record);
  return (await card.isTaken()) ? 'taken' : 'refused';
}

/** Where the page itself has a heading. */
async function heading(): Promise<{ x: number; y: number }> {
  const { x, y } = await card.page.boxOf('h1');
  return { x: x + 5, y: y + 5 };
}

test('A11 a press on the page is none on our button, though the page hands the pointer over', async () => {
  await card.begin();
  await card.inPage(
    `${REACH} for (const type of ['pointerdown', 'pointermove', 'pointerup'])
      addEventListener(type, ({ pointerId }) => button.setPointerCapture(pointerId), true)`,
  );
  await card.page.pressAt(await heading());
  expect(await card.isTaken()).toBe(false);
});

test('A11 a key is no press on a button that the page gave the focus to', async () => {
  await card.begin();
  await card.inPage(`${REACH} button.focus()`);
  await card.page.pressKey(ENTER);
  expect(await card.isTaken()).toBe(false);
});

test('a key on a button that Tab led to is a press', async () => {
  await card.begin();
  for (let tabs = 0; tabs < 60 && !(await focused()).includes(RECORD); tabs++)
    await card.page.pressKey(TAB);
  await card.page.pressKey(ENTER);
  expect(await card.isTaken()).toBe(true);
});

/** The words of what has the focus in our root. */
async function focused(): Promise<string> {
  const active = 'document.activeElement?.openOrClosedShadowRoot?.activeElement';
  return String(await card.page.run(`return ${active}?.textContent`));
}
