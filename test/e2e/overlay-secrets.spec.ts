import { expect, test } from '@playwright/test';
import type { Browser, BrowserContext } from 'playwright-core';
import { openBrowser } from './overlay/browser.ts';
import { hubPage } from './overlay/hub-page.ts';
import { World } from './overlay/world.ts';

let browser: Browser;
let context: BrowserContext;

test.beforeAll(async () => {
  browser = await openBrowser();
  context = await browser.newContext({ viewport: { width: 900, height: 640 } });
});
test.afterAll(() => browser.close());

const open = (more = '', options = {}) => World.open(context, hubPage({ more }), options);

test('A11 the page reaches neither our root nor our buttons', async () => {
  const world = await open();
  await world.show('record');
  const button = await world.box('record');
  const at: [number, number] = [(button?.x ?? 0) + 20, (button?.y ?? 0) + 10];
  const reached = await world.page.evaluate(([x, y]) => {
    const host = [...document.querySelectorAll('html > div')].at(-1) as HTMLElement;
    const tries: Record<string, () => unknown> = {
      shadowRoot: () => host.shadowRoot,
      attachInternals: () => host.attachInternals(),
      attachShadow: () => host.attachShadow({ mode: 'open' }),
      children: () => host.firstChild,
      getHTML: () => host.getHTML({ serializableShadowRoots: true }) || null,
      fromPoint: () => document.elementFromPoint(x, y) !== host || null,
      setHTMLUnsafe: () => host.setHTMLUnsafe('<template shadowrootmode="open"></template>'),
      name: () => host.localName !== 'div' || null,
    };
    const answers = Object.entries(tries).map(([name, run]) => {
      try {
        return [name, run() ?? null];
      } catch {
        return [name, null];
      }
    });
    return answers
      .filter(([, answer]) => answer !== null && answer !== undefined)
      .map(([name]) => name);
  }, at);
  expect(reached).toEqual([]);
  const host = "[...document.querySelectorAll('html > div')].at(-1)";
  await world.page.evaluate(
    `${host}.click(); ${host}.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX: ${at[0]}, clientY: ${at[1]} }))`,
  );
  expect(await world.pressed()).toEqual([]);
});

test('A11 a press that no person made is not taken, even on the button itself', async () => {
  const world = await open();
  await world.show('record');
  for (const key of ['record', 'decline', 'menu', 'small'])
    await world.run(`driver.fake('${key}')`);
  expect(await world.pressed()).toEqual([]);
});

test('A11 a key that no person pressed does nothing, though the focus is in the card', async () => {
  const world = await open();
  await world.show('words');
  await world.page.evaluate(() => document.querySelector<HTMLElement>('#authorize')?.focus());
  await world.page.keyboard.press('Tab');
  const before = await world.box('card');
  await world.page.evaluate(() => {
    const host = document.activeElement;
    for (const key of ['ArrowLeft', 'Escape'])
      host?.dispatchEvent(new KeyboardEvent('keydown', { key, code: key, bubbles: true }));
  });
  await world.page.waitForTimeout(100);
  expect(await world.box('card')).toEqual(before);
});

test('A12 no key pressed in the card reaches a listener that the page adds later', async () => {
  const world = await open();
  await world.show('words');
  await world.page.evaluate(() => {
    const keys: string[] = [];
    Object.assign(globalThis, { keys });
    for (const type of ['keydown', 'keyup', 'keypress'])
      for (const target of [window, document, document.documentElement])
        for (const capture of [true, false])
          target.addEventListener(type, (event) => keys.push((event as KeyboardEvent).key), {
            capture,
          });
    document.querySelector<HTMLElement>('#authorize')?.focus();
  });
  await world.page.keyboard.press('Tab');
  await world.page.evaluate('keys.length = 0');
  for (const key of ['a', 'Space', 'ArrowLeft', 'Escape']) await world.page.keyboard.press(key);
  expect(await world.page.evaluate('keys')).toEqual([]);
});

test('A12 no press in the card reaches a listener of the page that waits for it to bubble', async () => {
  const world = await open();
  await world.page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'focusin', 'wheel'])
      window.addEventListener(type, (event) => heard.push(event.type));
  });
  await world.show('words');
  await world.press('next');
  expect(await world.page.evaluate('heard')).toEqual([]);
  expect(await world.pressed()).toEqual(['next']);
});

test('A13 what can be found in the page is what the card was given, and no more', async () => {
  const world = await open();
  await world.show('guard');
  const found = (words: string) =>
    world.page.evaluate((text) => {
      getSelection()?.removeAllRanges();
      return Reflect.get(window, 'find').call(window, text) as boolean;
    }, words);
  expect(await found('NL91ABNA0417164300')).toBe(false);
  expect(await found('Ledgerly keeps')).toBe(false);
  const words = (await world.text()).split('\n').filter((line) => line.trim() !== '');
  const given = [
    'Savings',
    'EUR',
    'BE71 0961 2345 6769',
    'NL91 ABNA 0417 1643 00',
    'FR14 2004 1010 0505 0001 3M02 606',
    'Betaalrekening Jansen Holding B.V.',
  ];
  expect(words.filter((line) => /\d{4}/.test(line)).sort()).toEqual(
    given.filter((line) => /\d{4}/.test(line)).sort(),
  );
});

test('A15 a strict page: the card is styled and can be pressed', async () => {
  const csp =
    "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
  const world = await open('', { csp });
  await world.show('record');
  const card = await world.box('card');
  expect(card?.width).toBe(340);
  await world.press('record');
  expect(await world.pressed()).toEqual(['record']);
});

test('B5 names that could deceive are shown plain and short, and no markup of theirs is made', async () => {
  const world = await open();
  await world.show('hostile');
  const text = await world.text();
  expect(text).not.toMatch(/[\u202A-\u202E\u200B]/u);
  expect(text).toContain('<img src=x onerror=alert(1)>');
  expect(text).toContain('BE71 �');
  expect(text.length).toBeLessThan(700);
  expect((await world.box('card'))?.width).toBeLessThanOrEqual(340);
});

test('a press before the card could be seen is not taken, and the card says so', async () => {
  const world = await open();
  await world.show('record');
  const at = await world.box('record');
  await world.run('driver.hide()');
  await world.run('driver.stop()');
  const again = await open();
  // The press waits while the script is busy, and comes before the next frame is drawn.
  const busy = '{ const end = performance.now() + 500; while (performance.now() < end); }';
  const begun = again.page.waitForEvent('console');
  const shown = again.run(`driver.show('record'); console.log('shown'); ${busy}`);
  await begun;
  await again.page.mouse.click((at?.x ?? 0) + 20, (at?.y ?? 0) + 20);
  await shown;
  expect(await again.pressed()).toEqual([]);
  expect(await again.text()).toMatch(/Please press again\./);
  await again.page.waitForTimeout(400);
  await again.press('record');
  expect(await again.pressed()).toEqual(['record']);
});

test('a refused press says why', async () => {
  const world = await open();
  await world.show('record');
  await world.page.evaluate(() => {
    const host = document.body.appendChild(document.createElement('p'));
    const root = host.attachShadow({ mode: 'closed' });
    root.innerHTML =
      '<div popover="manual" style="inset: 0; width: 100vw; height: 100vh; pointer-events: none; opacity: .3; background: red"></div>';
    (root.firstChild as HTMLElement).showPopover();
  });
  await world.page.waitForTimeout(600);
  await world.press('record');
  expect(await world.pressed()).toEqual([]);
  expect(await world.text()).toContain('something on the page covers the card');
});

test('A19 no press is taken on what has just come to lie where the press was meant for something else', async () => {
  const world = await open();
  const again = async (): Promise<void> => {
    await world.page.waitForTimeout(1000);
    await world.page.mouse.click(at.x + at.width / 2, at.y + at.height / 2);
    await world.page.waitForTimeout(100);
  };
  // Another question than before: the second press of a double click would answer it.
  await world.show('question', 1000);
  let at = (await world.box('answer0')) ?? { x: 0, y: 0, width: 0, height: 0 };
  await world.show('record', 1000);
  await world.show('question', 60);
  await world.press('answer0');
  expect(await world.pressed()).toEqual([]);
  expect(await world.text()).toMatch(/Please press again\./);
  await again();
  expect(await world.pressed()).toEqual(['answer']);

  // The page moves the element that the card stands beside, and knows where the card goes.
  const move = (top: string) =>
    world.page.evaluate((to) => {
      document.querySelector<HTMLElement>('#add')?.style.setProperty('margin-top', to);
    }, top);
  await world.run(`driver.overlay.show({ state: 'record', provider: 'Bank hub', found: 4, step: {
    view: { key: 'hub:connect:1', journey: { id: 'connect', title: 'Connect' }, number: 1, of: 2, say: 'Press it.', why: null, where: 'here', ends: 'next', canGoBack: false, point: 'addAccount', go: null },
    target: () => ({ ok: true, element: document.querySelector('#add') }) } })`);
  await move('300px');
  await world.page.waitForTimeout(1000);
  at = (await world.box('record')) ?? at;
  await move('0');
  await world.page.waitForTimeout(1000);
  expect(Math.abs(((await world.box('record'))?.y ?? at.y) - at.y)).toBeGreaterThan(100);
  await move('300px');
  await world.page.waitForFunction(
    ([x, y]) => document.elementFromPoint(x, y) === document.documentElement.lastElementChild,
    [at.x + 5, at.y + 5] as const,
  );
  await world.page.mouse.click(at.x + at.width / 2, at.y + at.height / 2);
  expect(await world.pressed()).toEqual(['answer']);
  await again();
  expect(await world.pressed()).toEqual(['answer', 'record']);
});

test('A19 a key that is held answers one question, and not those that come after it', async () => {
  const world = await open();
  await world.show('question', 1000);
  for (let tabs = 0; tabs < 40 && (await world.run('driver.focused()')) !== 'answer0'; tabs++)
    await world.page.keyboard.press('Tab');
  await world.page.keyboard.down('Enter');
  for (let repeats = 0; repeats < 5; repeats++) {
    await world.page.waitForTimeout(200);
    await world.page.keyboard.down('Enter');
  }
  await world.page.keyboard.up('Enter');
  expect(await world.pressed()).toEqual(['answer']);
  await world.page.keyboard.press('Enter');
  expect(await world.pressed()).toEqual(['answer', 'answer']);
});

test('a double click is one press: its second would be one on the step that comes after', async () => {
  const world = await open();
  await world.show('words', 1000);
  const { x, y } = (await world.box('next')) ?? { x: 0, y: 0 };
  await world.page.mouse.dblclick(x + 8, y + 8);
  expect(await world.pressed()).toEqual(['next']);
});
