import { expect, test } from '@playwright/test';
import type { Browser, BrowserContext } from 'playwright-core';
import { openBrowser } from './overlay/browser.ts';
import { hubPage } from './overlay/hub-page.ts';
import { type Box, type PageOptions, World } from './overlay/world.ts';

let browser: Browser;
let context: BrowserContext;

test.beforeAll(async () => {
  browser = await openBrowser();
});
test.afterAll(() => browser.close());
test.beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 900, height: 640 } });
});
test.afterEach(() => context.close());

const openHub = (more = '', options: PageOptions = {}) =>
  World.open(context, hubPage({ more }), options);

const apart = (a: Box, b: Box) =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

/** Whether the ring is drawn around what a selector finds, to a pixel or so. */
async function isRinged(world: World, selector = '#add', frame?: string): Promise<boolean> {
  const ring = await world.box('ring');
  const target = frame
    ? await world.page.frameLocator(frame).locator(selector).boundingBox()
    : await world.page.locator(selector).boundingBox();
  if (!ring || !target) return false;
  const ROOM = 5;
  return (
    Math.abs(ring.x + ROOM - target.x) <= 1.5 &&
    Math.abs(ring.y + ROOM - target.y) <= 1.5 &&
    Math.abs(ring.width - 2 * ROOM - target.width) <= 1.5
  );
}

/** Which part of the list that the window shows is behind the card; no card hides all of it. */
async function hiddenOfList(world: World): Promise<number> {
  const card = await world.box('card');
  const list = (await world.page.evaluate(() => {
    const rects = [...document.querySelectorAll('li')].map((row) => row.getBoundingClientRect());
    const top = Math.max(0, rects[0]?.top ?? 0);
    const bottom = Math.min(innerHeight, rects.at(-1)?.bottom ?? 0);
    return { x: rects[0]?.x ?? 0, y: top, width: rects[0]?.width ?? 0, height: bottom - top };
  })) as { x: number; y: number; width: number; height: number };
  if (!card) return 1;
  const width = Math.min(card.x + card.width, list.x + list.width) - Math.max(card.x, list.x);
  const height = Math.min(card.y + card.height, list.y + list.height) - Math.max(card.y, list.y);
  return (Math.max(0, width) * Math.max(0, height)) / (list.width * list.height);
}

async function isFree(world: World, selector = '#add'): Promise<boolean> {
  const card = await world.box('card');
  const target = await world.page.locator(selector).boundingBox();
  return card !== null && target !== null && apart(card, target);
}

test('the ring is around the target and the card beside it', async () => {
  const world = await openHub();
  await world.show('step');
  expect(await isRinged(world)).toBe(true);
  expect(await isFree(world)).toBe(true);
});

const changes: [string, string][] = [
  ['scrolled', 'scrollTo(0, 60)'],
  [
    'scrolled in a box',
    "document.querySelector('main').style.cssText = 'height: 300px; overflow: auto'; document.querySelector('main').scrollTop = 20",
  ],
  ['moved by a change above it', "document.querySelector('h1').style.paddingTop = '90px'"],
  [
    'animated',
    "document.querySelector('#add').animate([{ translate: '200px 0' }], { duration: 300, fill: 'forwards' })",
  ],
  [
    'drawn anew',
    'document.querySelector(\'#add\').outerHTML = \'<p>x</p><a href="/n" id="add">Add account</a>\'',
  ],
  [
    'drawn anew, the whole page',
    "document.body.innerHTML = '<p>new</p>' + document.body.innerHTML",
  ],
  ['zoomed by a style of its page', "document.documentElement.style.zoom = '1.4'"],
  [
    'moved into a shadow root',
    "const host = document.createElement('p'); document.querySelector('h1').after(host); host.attachShadow({ mode: 'open' }).append(document.querySelector('#add'))",
  ],
];
for (const [name, change] of changes) {
  test(`the ring and the card follow a target that is ${name}`, async () => {
    const world = await openHub();
    await world.show('step');
    await world.page.evaluate(change);
    await expect.poll(() => isRinged(world), { timeout: 3000 }).toBe(true);
    expect(await isFree(world)).toBe(true);
  });
}

test('a window made narrow leaves the target free', async () => {
  const world = await openHub();
  await world.show('german');
  for (const size of [
    { width: 320, height: 568 },
    { width: 450, height: 320 },
    { width: 320, height: 200 },
    { width: 1400, height: 900 },
  ]) {
    await world.page.setViewportSize(size);
    await world.page.waitForTimeout(300);
    expect(await isRinged(world)).toBe(true);
    expect(await isFree(world), `${size.width} × ${size.height}`).toBe(true);
    const card = await world.box('card');
    expect(card && card.x >= 0 && card.x + card.width <= size.width).toBe(true);
    expect(card && card.y >= 0 && card.y + card.height <= size.height).toBe(true);
  }
});

for (const size of [
  { width: 360, height: 640 },
  { width: 320, height: 568 },
  { width: 450, height: 320 },
  { width: 1100, height: 800 },
]) {
  test(`what may be lost is told beside the list that it is about, ${size.width} × ${size.height}`, async () => {
    const world = await openHub();
    await world.page.setViewportSize(size);
    await world.show('guard');
    await expect.poll(() => hiddenOfList(world)).toBeLessThanOrEqual(1 / 3);
    expect((await world.box('card'))?.height).toBeGreaterThanOrEqual(120);
  });
}

const corner = (inside: string) =>
  `<div id="corner" style="position: fixed; top: 16px; right: 16px">${inside}</div>`;
const pressed: [string, string][] = [
  ['a button', corner('<button>Add bank</button>')],
  ['a small link', corner('<a href="/new"><span style="font-size: 12px">Add</span></a>')],
  [
    'a button in a shadow root',
    corner('<template shadowrootmode="open"><button>Add bank</button></template>'),
  ],
];
for (const [what, markup] of pressed) {
  test(`a step that points at nothing leaves ${what} in a corner to be pressed`, async () => {
    const world = await openHub(markup);
    await world.show('words');
    await expect.poll(() => isFree(world, '#corner')).toBe(true);
    expect(await hiddenOfList(world)).toBeLessThanOrEqual(1 / 3);
  });
}

test('a late target is ringed when it comes, and the words stand until then', async () => {
  const world = await openHub();
  await world.page.evaluate("document.querySelector('#add').remove()");
  await world.show('step');
  expect(await world.box('ring')).toBeNull();
  expect(await world.text()).toContain('This was not found on the page.');
  await world.page.evaluate(
    "document.querySelector('h1').insertAdjacentHTML('afterend', '<button id=add>Add account</button>')",
  );
  await expect.poll(() => isRinged(world), { timeout: 3000 }).toBe(true);
  expect(await world.text()).not.toContain('This was not found');
});

test('a page that is written anew has the card in its window again', async () => {
  const world = await openHub();
  await world.show('step');
  await world.page.evaluate("document.open(); document.write('<h1>New'); document.close()");
  const right = async () => Number((await world.box('card'))?.x) + 340;
  await expect.poll(right, { timeout: 3000 }).toBe(892);
});

test('two that match are none: words, no ring', async () => {
  const world = await openHub('<button>Add account</button>');
  await world.show('step');
  expect(await world.box('ring')).toBeNull();
  expect(await world.text()).toContain('This was not found on the page.');
});

test('a target out of sight is named, and scrolled to when the user asks', async () => {
  const world = await openHub();
  await world.show('below');
  expect(await world.box('ring')).toBeNull();
  expect(await world.page.evaluate('scrollY')).toBe(0);
  await world.press('show');
  await expect.poll(() => isRinged(world, '#authorize'), { timeout: 4000 }).toBe(true);
});

test('a target in a same-origin frame is ringed, as far as the frame shows it', async () => {
  const world = await openHub(
    '<iframe style="position:absolute;top:60px;left:500px;border:7px solid" srcdoc="<div style=height:90px></div><button>Connect</button>"></iframe>',
  );
  await world.page.frameLocator('iframe').locator('button').waitFor();
  await world.show('inFrame');
  await expect.poll(() => isRinged(world, 'button', 'iframe'), { timeout: 3000 }).toBe(true);
});

test('a target in a modal dialog is ringed and the card can be pressed', async () => {
  const world = await openHub('<dialog id="modal"><button>Confirm</button></dialog>');
  await world.show('inDialog');
  await world.page.evaluate('modal.showModal()');
  await expect.poll(() => isRinged(world, 'dialog button'), { timeout: 3000 }).toBe(true);
  await world.page.waitForTimeout(400);
  await world.press('next');
  expect(await world.pressed()).toEqual(['next']);
});

test('in full screen the card is on top and can be pressed', async () => {
  const world = await openHub();
  await world.show('record');
  await world.page.evaluate(
    "document.querySelector('#add').onclick = () => document.querySelector('main').requestFullscreen()",
  );
  await world.page.click('#add');
  await world.page.waitForTimeout(900);
  await world.press('record');
  expect(await world.pressed()).toEqual(['record']);
});

test('the card never takes the focus, and a press with the pointer leaves it where it is', async () => {
  const world = await openHub('<input id="field">');
  await world.page.focus('#field');
  for (const state of ['step', 'record', 'guard']) await world.show(state);
  await world.show('step');
  await world.press('next');
  expect(await world.page.evaluate('document.activeElement.id')).toBe('field');
  expect(await world.pressed()).toEqual(['next']);
});

test('by keyboard: reached, moved, pressed, made small by Escape; the page hears no key', async () => {
  const world = await openHub();
  await world.page.evaluate(
    "keys = []; for (const type of ['keydown', 'keyup', 'keypress']) window.addEventListener(type, (e) => keys.push(e.key)); document.querySelector('#authorize').focus()",
  );
  await world.show('words');
  await world.page.keyboard.press('Tab');
  await world.page.evaluate('keys = []');
  expect(await world.run('driver.focused()')).toBe('move');
  const before = await world.box('card');
  await world.page.keyboard.press('ArrowLeft');
  await world.page.keyboard.press('ArrowUp');
  const after = await world.box('card');
  expect([(before?.x ?? 0) - (after?.x ?? 0), (before?.y ?? 0) - (after?.y ?? 0)]).toEqual([
    24, 24,
  ]);
  for (const key of ['menu', 'small', 'back', 'next']) {
    await world.page.keyboard.press('Tab');
    expect(await world.run('driver.focused()')).toBe(key);
  }
  await world.page.keyboard.press('Enter');
  expect(await world.pressed()).toEqual(['next']);
  expect(await world.run('driver.focused()')).toBe('next');
  await world.page.keyboard.press('Escape');
  expect(await world.box('next')).toBeNull();
  expect(await world.page.evaluate('keys')).toEqual([]);
  expect(await world.run('driver.placed.at(-1).small')).toBe(true);
});

test('Escape pressed in the page leaves the card as it is', async () => {
  const world = await openHub();
  await world.show('words');
  await world.page.keyboard.press('Escape');
  expect(await world.box('next')).not.toBeNull();
});

test('the card is dragged by its bar, remembers where, and goes back', async () => {
  const world = await openHub();
  await world.show('words');
  const from = await world.box('move');
  if (!from) throw new Error('no handle');
  await world.page.mouse.move(from.x + 60, from.y + 10);
  await world.page.mouse.down();
  await world.page.mouse.move(300, 200, { steps: 5 });
  await world.page.mouse.up();
  const card = await world.box('card');
  expect(card?.x).toBeLessThan(300);
  const placed = (await world.run('driver.placed.at(-1).at')) as { x: number; y: number };
  expect(placed.x).toBeGreaterThan(0);
  expect(placed.x).toBeLessThan(1);
  await world.press('menu');
  await world.press('resetPlace');
  expect((await world.box('card'))?.x).toBeGreaterThan(500);
});

test('a card dragged over its target goes beside it', async () => {
  const world = await openHub();
  await world.show('step');
  const from = await world.box('move');
  if (!from) throw new Error('no handle');
  await world.page.mouse.move(from.x + 60, from.y + 10);
  await world.page.mouse.down();
  await world.page.mouse.move(120, 150, { steps: 5 });
  await world.page.mouse.up();
  expect(await isFree(world)).toBe(true);
});

test('made small, the card still says that accounts are not ticked', async () => {
  const world = await openHub();
  await world.show('guard');
  await world.press('small');
  expect(await world.text()).toMatch(/Step 4 of 5\s+3 accounts are not ticked\./);
  await world.press('small');
  expect(await world.text()).toContain('Ledgerly shows it today and will lose it.');
});

test('the guard ticks, presses and focuses nothing', async () => {
  const world = await openHub();
  await world.page.evaluate(
    "seen = []; for (const type of ['click', 'input', 'change', 'focus', 'submit']) document.addEventListener(type, (e) => seen.push(type), true)",
  );
  await world.show('guard');
  await world.show('guardAll');
  expect(
    await world.page.evaluate(
      "[seen, document.querySelectorAll(':checked').length, document.activeElement.tagName]",
    ),
  ).toEqual([[], 0, 'BODY']);
});

test('what was tried is copied as locators and counts', async () => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const world = await openHub();
  await world.show('missing');
  await world.press('menu');
  await world.press('copyTried');
  await expect.poll(() => world.text()).toContain('Copied. It holds no text of this page.');
  expect(await world.page.evaluate('navigator.clipboard.readText()')).toBe(
    'nowhere\n1. role=button name=nowhere: 0\n2. css=a[href$="/nowhere"]: 0',
  );
});

test('hidden, nothing of it is left in the page', async () => {
  const world = await openHub();
  const before = await world.page.evaluate('document.documentElement.outerHTML');
  await world.show('step');
  await world.run('driver.hide()');
  expect(await world.page.evaluate('document.documentElement.outerHTML')).toBe(before);
  await world.show('step');
  expect(await isRinged(world)).toBe(true);
  await world.run('driver.stop()');
  expect(await world.page.evaluate('document.documentElement.outerHTML')).toBe(before);
});
