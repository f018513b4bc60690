import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { Faq } from '../../core/guide/guide.ts';
import { toBackup } from '../../core/ledger/backup.ts';
import { grantedBuild } from '../tools/granted-build.ts';
import { PROVIDERS, shippedGuides } from '../tools/load-guide.ts';
import { readJsonFile, readTextFile } from '../tools/read-text-file.ts';
import { type OpenedChromium, openChromium } from './browser.ts';
import { savedPages } from './saved-page.ts';
import {
  asksOnly,
  BOOKS,
  BUDGET,
  everyReason,
  everySituation,
  heldByApps,
  IMPORTER,
} from './situations.ts';

// Every diagnosis of every shipped guide, and every reason of a preview, seen in the popup of the built extension.
test.describe.configure({ mode: 'serial' });
test.setTimeout(120_000);

const GUIDES = [...shippedGuides().values()];
const ENTRIES = GUIDES.flatMap((guide) => guide.faq.map((faq) => ({ guide, faq })));
const nameOf = (id: string) => GUIDES.find((guide) => guide.id === id)?.name ?? id;
/** As `told` gives it. */
const lineOf = (id: string, { title, go, ask }: Faq) =>
  `${nameOf(id)}: ${title}${go ? ', shows how' : ''}${ask ? ', says where to ask' : ''}`;
const entry = (key: string): Faq => {
  const [guide, id] = key.split(':');
  const found = ENTRIES.find((each) => each.guide.id === guide && each.faq.id === id);
  if (!found) throw new Error(`no entry ${key}`);
  return found.faq;
};
const line = (key: string) => lineOf(key.split(':')[0] ?? '', entry(key));

const seen = new Set<string>();
let dist: string;
let opened: OpenedChromium;
let options: Page;
let shown: { url: string; html: string };
let page: Page;

test.beforeAll(async () => {
  const hosts = GUIDES.flatMap(({ sites }) => (sites === 'asked' ? [] : sites));
  dist = grantedBuild([...hosts, BOOKS, BUDGET, IMPORTER]);
  opened = await openChromium({ dist, locale: 'en-US' });
  options = await opened.options('#data');
  page = await opened.context.newPage();
  await page.route('https://**/*', (route) =>
    route.request().resourceType() === 'document'
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: shown.html })
      : route.abort(),
  );
  for (const { id, sites } of GUIDES) {
    const own = { odoo: BOOKS, 'actual-budget': BUDGET, 'firefly-iii': IMPORTER }[id];
    const on = sites === 'asked' ? (own ? [own] : []) : sites;
    if (on.length > 0) await tell({ type: 'site/on', guide: id, sites: on });
  }
  await bringIn(toBackup(everySituation(GUIDES), Temporal.Now.instant().toString()));
});

test.afterAll(async () => {
  await opened?.close();
  if (dist) rmSync(dist, { recursive: true, force: true });
});

test('what the ledger alone comes to: consents, maturity, sharing', async () => {
  const popup = await opened.popup();
  const lines = await told(popup);
  await look('ledger', popup);
  await popup.close();
  const expected = ENTRIES.filter(({ faq }) => asksOnly(faq, 'consent', 'maturity', 'share'));
  expect(expected.length).toBeGreaterThan(30);
  const kinds = Map.groupBy(expected, ({ guide }) => guide.kind);
  for (const { guide, faq } of kinds.get('aggregator') ?? [])
    expect(lines).toContain(lineOf(guide.id, faq));
  // A short list from here on: all of them are read anew for every page.
  await forgetAll();
  await bringIn(toBackup(heldByApps(), Temporal.Now.instant().toString()));
  const apps = await opened.popup();
  for (const { guide, faq } of kinds.get('app') ?? [])
    await expectTold(apps, `${guide.id}:${faq.id}`);
  await apps.close();
});

const FORM = '<div name="acc_number"><input></div>';
for (const [key, file, change] of [
  ...ENTRIES.filter(({ faq }) => asksOnly(faq, 'page')).flatMap(({ guide, faq }) => {
    const [file] = savedPages(guide, faq.when.page);
    return file ? [[`${guide.id}:${faq.id}`, file, null] as const] : [];
  }),
  ['enable-banking:applicationInactive', 'enable-banking/applications-inactive', null],
  ['ponto:betaOnThisPage', 'ponto/choose-bank', bankInBeta],
  ['odoo:reconnectLosesSiblings', 'odoo/dashboard-19', null],
  ['odoo:manualJournal', 'odoo/select-bank-account', manualForm],
] as const)
  test(`on a page: ${key}`, async () => {
    await show(file, change);
    const popup = await opened.popupOver(page);
    await expectTold(popup, key);
    await look(key.replace(':', '-'), popup);
    await popup.close();
  });

test('of the bank that is picked: nothing to show, linked already, another provider', async () => {
  await show('odoo/dashboard-19');
  const popup = await opened.popupOver(page);
  const bank = popup.getByLabel('The bank you pick in Odoo');
  const provider = popup.getByLabel('The aggregator that Odoo shows beside it');
  await bank.selectOption({ label: 'another bank' });
  await popup.getByLabel('Its name, as Odoo shows it').fill('Nowhere Bank');
  await provider.selectOption('ponto');
  await expectTold(popup, 'odoo:noAccountAppears');
  for (const key of ENTRIES.filter(
    ({ guide, faq }) => faq.when.preview === 'empty' && guide.kind === 'aggregator',
  )) {
    await provider.selectOption(key.guide.id);
    await expectTold(popup, `${key.guide.id}:${key.faq.id}`);
  }
  await provider.selectOption('');
  await bank.selectOption('Linked Bank');
  await expectTold(popup, 'odoo:alreadyLinked');
  await provider.selectOption('tink');
  await expectTold(popup, 'odoo:wrongProvider');
  await look('picked', popup);
  await popup.close();
  for (const [file, app, key] of [
    ['actual-budget/link-accounts', 'Actual Budget', 'actual-budget:nothingToLink'],
    ['firefly-iii/configure-some', 'Firefly III', 'firefly-iii:nothingToTick'],
  ] as const) {
    await show(file);
    const over = await opened.popupOver(page);
    await over.getByLabel(`The bank you pick in ${app}`).selectOption({ label: 'another bank' });
    await over.getByLabel(`Its name, as ${app} shows it`).fill('Nowhere Bank');
    await expectTold(over, key);
    await over.close();
  }
});

test('after linking, where no account appears in Odoo', async () => {
  await show('odoo/select-bank-account', (html) =>
    html.replace(/<div class="o_radio_item">.*?<\/div>/gs, ''),
  );
  for (const { guide, faq } of ENTRIES.filter(({ faq }) => faq.when.after !== undefined)) {
    await tell({ type: 'journey/start', guide: guide.id, journey: faq.when.after });
    await tell({ type: 'journey/move', move: 'leave' });
    const popup = await opened.popupOver(page);
    await expectTold(popup, `${guide.id}:${faq.id}`);
    await popup.close();
  }
});

test('a popup that is open hears what its page shows later', async () => {
  await show('ponto/accounts-table');
  const popup = await opened.popupOver(page);
  const found = popup.getByRole('heading', { name: 'on this page' });
  await expect(found).toHaveText('3 accounts on this page');
  await page.bringToFront();
  await page.evaluate(() => document.querySelector('tbody tr:last-child')?.remove());
  await expect(found).toHaveText('2 accounts on this page');
  await popup.close();
});

const chosenIn = (app: string) => ({
  Shown: `${app} shows only accounts chosen in it, and this one was not.`,
  Elsewhere: `${app} shows only accounts chosen in it, and this one was not.`,
  'Left out': `It is not shared with ${app}: it was left unticked.`,
  Over: 'Its consent has ended',
  'Never asked': 'Not known: no share page with it was authorised yet.',
});

test('each account that an app will not show, with its one reason', async () => {
  await forgetAll();
  await bringIn(toBackup(everyReason(), Temporal.Now.instant().toString()));
  for (const [file, app, shownOnes, reasons] of [
    [
      'odoo/dashboard-19',
      'Odoo',
      ['Shown'],
      {
        'Left out': 'It is not shared with Odoo: it was left unticked.',
        Over: 'Its consent has ended',
        'Fed already': 'Odoo already feeds a journal from it.',
        'Never asked': 'Not known: no share page with it was authorised yet.',
        Elsewhere: 'It is of another bank than KBC.',
      },
    ],
    // These show what was chosen in them, of any bank; what the aggregator must mend is told first.
    ['firefly-iii/configure-some', 'Firefly III', ['Fed already'], chosenIn('Firefly III')],
    ['actual-budget/bank-sync', 'Actual Budget', ['Fed already'], chosenIn('Actual Budget')],
  ] as const) {
    await show(file);
    const popup = await opened.popupOver(page);
    const list = popup.getByLabel(`The bank you pick in ${app}`);
    await list.selectOption('KBC');
    for (const name of shownOnes)
      await expect(popup.locator('.is-fresh .found li')).toHaveText(new RegExp(name));
    for (const [name, reason] of Object.entries(reasons)) {
      const row = popup.locator('details .found li').filter({ hasText: name });
      await expect(row).toContainText(reason);
    }
    await look(`reasons-${app}`, popup);
    await popup.close();
  }
});

test('a registration with Ponto that was begun two days ago', async () => {
  await forgetAll();
  await tell({ type: 'journey/start', guide: 'ponto', journey: 'connect' });
  await options.evaluate(begunEarlier, Temporal.Now.instant().subtract({ hours: 49 }).toString());
  const popup = await opened.popup();
  await expectTold(popup, 'ponto:onboardingUnfinished');
  await look('onboarding', popup);
  await popup.close();
});

test('no entry of any guide was left out', () => {
  const left = ENTRIES.map(({ guide, faq }) => lineOf(guide.id, faq)).filter(
    (one) => !seen.has(one),
  );
  expect(left).toEqual([]);
});

/** Every diagnosis of the popup, also those behind "more". */
async function told(popup: Page): Promise<string[]> {
  await popup.locator('.diagnosis').first().waitFor();
  const more = popup.locator('.diagnoses details:not([open]) > summary');
  for (const each of await more.all()) await each.click();
  const lines = await popup.locator('.diagnosis').evaluateAll((all) =>
    all.map((each) => {
      const whose = each.querySelector('.muted')?.textContent?.split(' · ')[0] ?? '';
      const hows = each.querySelector('button.button:not(.quiet)') ? ', shows how' : '';
      const asks = each.querySelector('a.button') ? ', says where to ask' : '';
      return `${whose}: ${each.querySelector('strong')?.textContent}${hows}${asks}`;
    }),
  );
  for (const one of lines) seen.add(one);
  return lines;
}

async function expectTold(popup: Page, key: string): Promise<void> {
  await expect.poll(() => told(popup)).toContain(line(key));
}

/** Shows a saved page at its address, and waits for its guide to know it. */
async function show(file: string, change: ((html: string) => string) | null = null): Promise<void> {
  const path = join(PROVIDERS, file.replace('/', '/pages/'));
  const { url, page: name } = readJsonFile(`${path}.expect.json`) as { url: string; page: string };
  const html = readTextFile(`${path}.html`);
  const at = file.startsWith('odoo/') ? `${BOOKS}/odoo/accounting` : url;
  shown = { url: at, html: (change?.(html) ?? html).replaceAll('"17.0+e"', '"19.0+e"') };
  await page.goto(at);
  await page.bringToFront();
  const expected = change === manualForm ? 'addBank' : name;
  await expect.poll(() => options.evaluate(pageOfTab, new URL(at).origin)).toBe(expected);
}

function bankInBeta(html: string): string {
  return html.replace('<button>NEXT', '<p>Beobank <span>Beta</span></p><button>NEXT');
}

function manualForm(html: string): string {
  return html
    .replace(/<div class="o_field_radio".*?(?=<footer>)/s, FORM)
    .replace(/<button name="sync_now".*?<\/button>/s, '');
}

async function bringIn(backup: unknown): Promise<void> {
  const buffer = Buffer.from(JSON.stringify(backup));
  const file = { name: 'backup.json', mimeType: 'application/json', buffer };
  await options.locator('.file input').first().setInputFiles(file);
  await options.getByRole('button', { name: /^Take in/ }).click();
  await options.getByText(/taken in/).waitFor();
}

async function forgetAll(): Promise<void> {
  await options.reload();
  await options.getByRole('button', { name: 'Erase everything' }).click();
  await options.getByRole('button', { name: 'Undo' }).waitFor();
}

async function tell(message: object): Promise<void> {
  await options.evaluate(
    (told) => Reflect.get(globalThis, 'chrome').runtime.sendMessage(told),
    message,
  );
}

/** Runs in a page of the extension: the page that the tab at this origin shows, as the background knows it. */
async function pageOfTab(origin: string): Promise<string | null> {
  const { tabs, runtime } = Reflect.get(globalThis, 'chrome');
  const all: { id: number; url?: string }[] = await tabs.query({});
  const tab = all.find(({ url }) => url?.startsWith(origin));
  const state = tab && (await runtime.sendMessage({ type: 'tab/look', tab: tab.id }));
  return state?.page ?? null;
}

/** Runs in a page of the extension: a journey of two days ago cannot be waited for. */
async function begunEarlier(startedAt: string): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('feedkeeper');
    request.onsuccess = () => resolve(request.result);
  });
  const store = db.transaction('progress', 'readwrite').objectStore('progress');
  await new Promise<void>((resolve) => {
    const read = store.get('current');
    read.onsuccess = () => {
      store.put({ ...read.result, progress: { ...read.result.progress, startedAt } });
      resolve();
    };
  });
  db.close();
}

/** For the eye: `FEEDKEEPER_LOOK=folder`. */
async function look(name: string, popup: Page): Promise<void> {
  const folder = process.env.FEEDKEEPER_LOOK;
  if (!folder) return;
  await popup.setViewportSize({ width: 380, height: 600 });
  await popup.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
