import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { toBackup } from '../../core/ledger/backup.ts';
import { sampleLedger } from '../extension/components/sample-ledger.ts';
import { newProfile, type OpenedChromium, openChromium } from './browser.ts';
import { Reminders } from './reminders-told.ts';

// What the user is told when the machine fails, and that it leads on. One profile goes through all of it.
test.describe.configure({ mode: 'serial' });

const profile = newProfile();
const file = join(profile, 'backup.json');
const ledger = sampleLedger(6);
let opened: OpenedChromium;
let options: Page;
let session: CDPSession | undefined;

test.beforeAll(async () => {
  writeFileSync(file, JSON.stringify(toBackup(ledger, '2026-11-24T08:00:00Z')));
  opened = await openChromium({ profile, locale: 'en-US' });
  options = await opened.options('#data');
});

test.afterAll(() => opened?.close());

test('a full disk: the press says so and what to do, and once there is room it works', async () => {
  await quota(1);
  await options.locator('input[type=file]').first().setInputFiles(file);
  await options.getByRole('button', { name: /^Take in/ }).click();
  await expect(options.getByText('Your change was not kept')).toBeVisible();
  await expect(
    options.getByText('The disk is full: free some space, then try again.'),
  ).toBeVisible();
  expect(await listed()).toBe(0);
  await quota();
  await options.reload();
  await takeIn();
  expect(await listed()).toBe(6);
  expect(await keptBackup()).toBe(6);
});

test('a damaged database: every screen says so, and one press brings back the backup that was kept by itself', async () => {
  await damage();
  // No reminder would come: that is told where one would.
  const reminders = new Reminders(opened);
  await reminders.alarm();
  await expect.poll(() => reminders.standing()).toContain('unreadable');
  expect(await reminders.badge()).toBe('!');
  const popup = await opened.popup();
  await expect(popup.getByText('The data in this browser is damaged.')).toBeVisible();
  await expect(popup.getByRole('link', { name: 'Data', exact: true })).toBeVisible();
  await popup.close();
  for (const section of ['accounts', 'connections', 'data']) {
    await options.goto(`${address()}#${section}`);
    await expect(options.getByText('The data in this browser is damaged.')).toBeVisible();
  }
  await options.getByRole('button', { name: 'Bring back 6 accounts' }).click();
  await expect(options.getByText('The data in this browser is damaged.')).toBeHidden();
  await expect.poll(listed).toBe(6);
  await expect.poll(() => reminders.standing()).not.toContain('unreadable');
  expect(await reminders.badge()).not.toBe('!');
});

test('a damaged database given up for an empty one: the user’s own file comes in', async () => {
  await damage();
  await options.goto(`${address()}#accounts`);
  await options.getByRole('button', { name: 'Begin with an empty list' }).click();
  await takeIn();
  await expect.poll(listed).toBe(6);
});

test('an upgrade held up by an old window: the user is told to close it, and it goes on then', async () => {
  const old = await opened.options('#about');
  // Asked for in one go, so that no page of this version opens it in between.
  await old.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        indexedDB.deleteDatabase('feedkeeper');
        const opening = indexedDB.open('feedkeeper', 1);
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          Object.assign(globalThis, { held: opening.result });
          done();
        };
      }),
  );
  await options.goto(`${address()}#accounts`);
  await options.reload();
  await expect(
    options.getByText('Another Feedkeeper window is still of the older version'),
  ).toBeVisible();
  await old.close();
  await options.reload();
  await expect(options.getByText('Another Feedkeeper window')).toBeHidden();
  await expect(options.getByRole('heading', { level: 1, name: 'Accounts' })).toBeVisible();
});

test('data of a newer version: the user is told to update', async () => {
  await remove();
  await options.evaluate(
    () =>
      new Promise<void>((done) => {
        const opening = indexedDB.open('feedkeeper', 99);
        opening.onsuccess = () => {
          opening.result.close();
          done();
        };
      }),
  );
  await options.reload();
  await expect(
    options.getByText('The data was written by a newer Feedkeeper: update this one.'),
  ).toBeVisible();
});

function address(): string {
  return `chrome-extension://${opened.extensionId}/options.html`;
}

async function takeIn(): Promise<void> {
  await options.locator('input[type=file]').first().setInputFiles(file);
  await options.getByRole('button', { name: /^Take in/ }).click();
  await expect(options.getByText(/were taken in/)).toBeVisible();
}

/** Accounts in the table. */
async function listed(): Promise<number> {
  const page = await opened.options('#accounts');
  await page.locator('main h1, main h2').first().waitFor();
  await page.waitForTimeout(300);
  const count = await page.locator('.open').count();
  await page.close();
  return count;
}

function keptBackup(): Promise<number> {
  return options.evaluate(async () => {
    const { backup } = await Reflect.get(globalThis, 'chrome').storage.local.get('backup');
    return backup?.accounts ?? 0;
  });
}

/** SECURITY.md E4: damaged files can open as an empty database, without any error. */
async function damage(): Promise<void> {
  await remove();
  await options.reload();
}

function remove(): Promise<void> {
  return options.evaluate(
    () =>
      new Promise<void>((done) => {
        indexedDB.deleteDatabase('feedkeeper').onsuccess = () => done();
      }),
  );
}

/** Bytes that the browser gives the extension; without a number, as many as it always does. */
async function quota(quotaSize?: number): Promise<void> {
  // The browser forgets it with the session that said it.
  session ??= await opened.context.newCDPSession(options);
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: `chrome-extension://${opened.extensionId}`,
    ...(quotaSize === undefined ? {} : { quotaSize }),
  });
}
