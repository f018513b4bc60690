import { readdirSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { DASHBOARD } from '../sites/hosts.ts';
import { DIST, type OpenedChromium } from './browser.ts';
import { Card } from './card.ts';
import { askedByScreen as askedOn } from './security/asked-by-screen.ts';
import { closedRoots } from './security/closed-roots.ts';
import { ACCOUNTS, type HostileSession, hostileSession } from './security/hostile-session.ts';
import { FOREIGN, LOOK_ALIKE } from './security/hostile-sites.ts';
import { inOwnWorld } from './security/own-world.ts';
import { textBomb } from './security/text-bomb.ts';

// One browser for all: each attack meets what the one before it left.
test.describe.configure({ mode: 'serial' });

let session: HostileSession;
let opened: OpenedChromium;
let other: HostileSession['other'];
let ponto: Page;

test.beforeAll(async () => {
  session = await hostileSession();
  ({ opened, other, ponto } = session);
});

test.afterAll(() => session?.end());

const askedByScreen = (message: unknown) => askedOn(opened, message);

async function showsNothing(url: string): Promise<Page> {
  const page = await opened.context.newPage();
  await page.goto(url);
  // What is looked at later than this page shows its card: this one would by now.
  const known = await opened.context.newPage();
  await known.goto(ACCOUNTS);
  await new Card(known).says('Ponto lists 5 accounts here.');
  await known.close();
  await page.bringToFront();
  await page.waitForTimeout(1000);
  expect(await new Card(page).text()).toBe('');
  for (const frame of page.frames().slice(1)) expect(await closedRoots(frame)).toBe(0);
  return page;
}

test('B6 a page that lists accounts: nothing is recorded until the user says yes', async () => {
  await new Card(ponto).says('Ponto lists 5 accounts here.');
  expect(await session.recorded()).toBe(0);
});

test('C6 our script in a page can read nothing of what is kept', async () => {
  for (const area of ['local', 'session']) {
    const kept = await inOwnWorld(
      ponto,
      `chrome.storage.${area}.get(null).then(Object.keys, (error) => error.message)`,
    );
    expect(kept).toMatch(/not allowed/);
  }
});

test('B1 what a page posts to itself is heard by nobody', async () => {
  await ponto.evaluate(() => {
    for (const type of ['page/record', 'page/shared', 'tab/record', 'site/off', 'tab/leave'])
      for (const message of [{ type }, { type, tab: 1 }, JSON.stringify({ type })])
        window.postMessage(message, '*');
  });
  await ponto.waitForTimeout(500);
  expect(await session.recorded()).toBe(0);
  await new Card(ponto).says('Ponto lists 5 accounts here.');
});

test('A14 and B1 a page hears nothing of us, and what it sends to its own document sends nobody away', async () => {
  const page = await opened.context.newPage();
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Reflect.set(window, 'heard', heard);
    window.addEventListener('message', (event) => heard.push(event.data));
  });
  await page.goto(ACCOUNTS);
  await new Card(page).says('Ponto lists 5 accounts here.');
  expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
  // As the framework's own context did before, for a newer copy of a script.
  await page.evaluate((id) => {
    const detail = { contentScriptName: 'guide', messageId: 'another' };
    document.dispatchEvent(new CustomEvent(`${id}:guide:wxt:content-script-started`, { detail }));
  }, opened.extensionId);
  await page.waitForTimeout(300);
  expect(await new Card(page).text()).toContain('Ponto lists 5 accounts here.');
  await page.close();
});

test('C2 a page has no way to the extension', async () => {
  const ways = await ponto.evaluate(() => {
    const chrome = Reflect.get(globalThis, 'chrome');
    return [typeof chrome?.runtime?.sendMessage, typeof chrome?.runtime?.connect];
  });
  expect(ways).toEqual(['undefined', 'undefined']);
});

test('B2 named inputs that stand in for properties change nothing of what is read', async () => {
  await ponto.evaluate(() => {
    const names = ['parentNode', 'children', 'textContent', 'closest', 'matches', 'childNodes'];
    const more = ['firstChild', 'nodeType', 'getAttribute', 'querySelectorAll', 'isConnected'];
    const form = document.createElement('form');
    form.innerHTML = [...names, ...more].map((name) => `<input name="${name}" hidden>`).join('');
    const table = document.querySelector('table');
    table?.before(form);
    if (table) form.append(table);
  });
  await ponto.waitForTimeout(800);
  await new Card(ponto).says('Ponto lists 5 accounts here.');
  await ponto.reload();
});

test('B3 a page that replaces what every script relies on changes nothing of what is read', async () => {
  const page = await opened.context.newPage();
  await page.addInitScript(() => {
    const nothing = () => [] as never[];
    Object.assign(Object.prototype, { iban: 'NL00', ok: false, toJSON: () => 'x', type: 'x' });
    Object.assign(Array.prototype, { map: nothing, filter: nothing, flatMap: nothing });
    Object.assign(String.prototype, { replace: () => '', normalize: () => '', trim: () => '' });
    Object.assign(Element.prototype, { querySelectorAll: nothing, getAttribute: () => null });
    Document.prototype.querySelectorAll = nothing as never;
    for (const name of ['textContent', 'parentNode', 'childNodes'])
      Object.defineProperty(Node.prototype, name, { get: () => null });
    JSON.stringify = () => 'null';
    RegExp.prototype.exec = () => null;
  });
  await page.goto(ACCOUNTS);
  await new Card(page).says('Ponto lists 5 accounts here.');
  await page.close();
});

test('B4 a word of 200 kB, 1,500 levels and nodes without end: the page goes on, and so does the card', async () => {
  const page = await opened.context.newPage();
  // The same page where no script of ours is, in the same minute on the same machine. What reads the card is told of each
  // node, and would slow the page itself: it comes afterwards.
  await page.goto(`${LOOK_ALIKE}/live/accounts`);
  const alone = await page.evaluate(textBomb);
  await page.goto(ACCOUNTS);
  await page.waitForTimeout(1500);
  const guided = await page.evaluate(textBomb);
  expect(guided.turns).toBeGreaterThan(alone.turns / 2);
  expect(guided.gap).toBeLessThan(alone.gap + 1000);
  await new Card(page).says('Ponto lists 5 accounts here.', 20_000);
  await page.close();
});

test('B5 numbers of look-alike digits, or with hidden characters that turn them, are no accounts', async () => {
  await new Card(ponto).says('Ponto lists 5 accounts here.');
  // Each is a number with right check digits, were it not written so.
  const written = [
    'NL91 ABNA ٠٤١٧ ١٦٤٣ ٠٠',
    'ＮＬ９１ ＡＢＮＡ ０４１７ １６４３ ００',
    'NL91 ABNA 𝟎𝟒𝟏𝟕 𝟏𝟔𝟒𝟑 𝟎𝟎',
    'NL91 ABNA \u202E0417 1643 00',
    '\u202ENL91 ABNA 0417 1643 00\u202C',
  ];
  const listed = (rows: string[]) =>
    ponto.evaluate((ibans) => {
      const body = document.querySelector('table tbody') ?? document.querySelector('table');
      for (const iban of ibans)
        body?.insertAdjacentHTML('beforeend', `<tr><td>Invented</td><td>${iban}</td></tr>`);
    }, rows);
  await listed(written);
  await ponto.waitForTimeout(1000);
  expect(await new Card(ponto).text()).toContain('Ponto lists 5 accounts here.');
  // The same number, plainly written, is one more.
  await listed(['NL91 ABNA 0417 1643 00']);
  await new Card(ponto).says('Ponto lists 6 accounts here.');
  await ponto.reload();
});

test('B7 a known page in a frame of another site: nothing shows, in the page or in the frame', async () => {
  const page = await showsNothing(FOREIGN);
  expect(page.frames().some((frame) => frame.url() === ACCOUNTS)).toBe(true);
  await page.close();
});

test('B7 a frame of another site in a known page: the card stays the page’s own', async () => {
  const times = (text: string) => text.split('lists 5 accounts').length;
  const before = times(await new Card(ponto).says('Ponto lists 5 accounts here.'));
  await ponto.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.src = src;
    document.body.append(frame);
  }, FOREIGN);
  await expect
    .poll(() =>
      ponto.frames().some((frame) => frame.url() === ACCOUNTS && frame.parentFrame() !== null),
    )
    .toBe(true);
  await ponto.waitForTimeout(1500);
  const said = await new Card(ponto).says('Ponto lists 5 accounts here.');
  expect(times(said)).toBe(before);
  for (const frame of ponto.frames().slice(1)) expect(await closedRoots(frame)).toBe(0);
  await ponto.reload();
});

test('B8 a host that begins as a known one does: nothing shows', async () => {
  const page = await showsNothing(`${LOOK_ALIKE}/live/accounts`);
  await expect(page.getByRole('table')).toBeVisible();
  await page.close();
});

test('C1 another extension is answered: nobody is there', async () => {
  const page = await opened.context.newPage();
  await page.goto(`chrome-extension://${other.id}/page.html`);
  const answers = await page.evaluate(async (id) => {
    const runtime = Reflect.get(globalThis, 'chrome').runtime;
    const asked = [
      { type: 'tab/look', tab: 1 },
      { type: 'changed', what: 'ledger' },
    ];
    const heard = asked.map((message) =>
      runtime.sendMessage(id, message).catch((error: Error) => error.message),
    );
    return Promise.all(heard);
  }, opened.extensionId);
  for (const answer of answers) expect(answer).toMatch(/Receiving end does not exist/);
  await page.close();
});

test('C3 messages of no shape, or of a page’s shape from a screen, are answered nothing', async () => {
  for (const message of [
    null,
    'tab/look',
    { type: 'page/record' },
    { type: 'tab/look', tab: '1' },
    { type: 'tab/record', tab: 1, more: true },
    { type: '__proto__' },
  ])
    expect(await askedByScreen(message)).toMatch(/nothing|closed before|does not exist/);
  expect(await session.recorded()).toBe(0);
});

test('A14 and C5 a page can neither fetch a file of ours nor frame a screen of ours', async () => {
  const page = await opened.context.newPage();
  await page.goto(`${DASHBOARD}/`);
  const ours = `chrome-extension://${opened.extensionId}`;
  // What another extension shows to pages is had so: the test would see ours.
  const shown = `chrome-extension://${other.id}/page.html`;
  const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).map(
    (file) => `${ours}/${file}`,
  );
  expect(files.length).toBeGreaterThan(20);
  const fetched = await page.evaluate(
    (urls) =>
      Promise.all(
        urls.map((url) =>
          fetch(url).then(
            () => [url],
            () => [],
          ),
        ),
      ),
    [shown, ...files],
  );
  expect(fetched.flat()).toEqual([shown]);
  await page.evaluate(
    (urls) => {
      for (const src of urls) document.body.append(Object.assign(new Image(), { src }));
      for (const src of urls)
        document.body.append(Object.assign(document.createElement('iframe'), { src }));
    },
    [shown, `${ours}/popup.html`, `${ours}/options.html`],
  );
  await expect.poll(() => page.frames().map((frame) => frame.url())).toContain(shown);
  await page.waitForTimeout(300);
  expect(page.frames().filter((frame) => frame.url().startsWith(ours))).toEqual([]);
  await page.close();
});

test('B6 with the user’s yes it is recorded, and its date says where it came from', async () => {
  await new Card(ponto).press('Record 5 accounts');
  await new Card(ponto).says('5 accounts of Ponto are recorded.');
  expect(await session.recorded()).toBe(5);
  const options = await opened.options('#accounts');
  await options.getByRole('button', { name: 'Current account', exact: true }).click();
  await expect(options.getByText(/^expected until .+ \(from the page\)$/).first()).toBeVisible();
  await options.close();
});

test('no part of the extension asked the network for anything in all of this', async () => {
  expect(session.requests.seen()).toBeGreaterThan(20);
  expect(session.requests.asked.filter((line) => !line.includes(other.id))).toEqual([]);
  // From the worker's first turn on, before anybody could listen to it.
  const asked = await session.asked();
  const by = (id: string) =>
    asked.filter((one) => one.by.includes(id) && /^(https?|wss?):/.test(one.address));
  expect(by(other.id).length).toBeGreaterThan(0);
  expect(by(opened.extensionId)).toEqual([]);
});
