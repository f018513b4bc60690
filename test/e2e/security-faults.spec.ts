import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { toBackup } from '../../core/ledger/backup.ts';
import { sampleLedger } from '../extension/components/sample-ledger.ts';
import { newProfile, type OpenedChromium, openChromium } from './browser.ts';

// Faults of the machine, in one profile that goes on through all of them.
test.describe.configure({ mode: 'serial' });
test.setTimeout(120_000);

const profile = newProfile();
const file = join(profile, 'backup.json');
const ledger = sampleLedger(2000);
const MANY = ledger.accounts.length;
let opened: OpenedChromium;

test.beforeAll(async () => {
  writeFileSync(file, JSON.stringify(toBackup(ledger, '2026-11-24T08:00:00Z')));
  opened = await openChromium({ profile, locale: 'en-US' });
});

test.afterAll(() => opened?.close());

test('E1 the browser is killed while it writes thousands of accounts: all of them are kept, or none', async () => {
  const options = await opened.options('#data');
  await readBackup(options);
  await options.getByRole('button', { name: /^Take in/ }).click();
  const browser = await opened.context.newCDPSession(options);
  await options.waitForTimeout(150);
  await browser.send('Browser.crash' as never).catch(() => undefined);
  await opened.close().catch(() => undefined);
  opened = await openChromium({ profile, locale: 'en-US' });
  const kept = await count();
  expect([0, MANY]).toContain(kept);
  if (kept === 0) await takeIn();
});

test('E8 the profile is copied, and a backup comes into a new one: the same accounts', async () => {
  await opened.close();
  const copy = newProfile();
  cpSync(profile, copy, { recursive: true });
  opened = await openChromium({ profile: copy, locale: 'en-US' });
  expect(await count()).toBe(MANY);
  await opened.close();
  // Removed and installed again: a profile that knows nothing.
  opened = await openChromium({ locale: 'en-US' });
  expect(await count()).toBe(0);
  await takeIn();
});

async function readBackup(options: Page): Promise<void> {
  await options.locator('input[type=file]').first().setInputFiles(file);
  await expect(options.getByRole('button', { name: /^Take in/ })).toBeVisible({ timeout: 30_000 });
}

async function takeIn(): Promise<void> {
  const options = await opened.options('#data');
  await readBackup(options);
  await options.getByRole('button', { name: /^Take in/ }).click();
  await expect.poll(count, { timeout: 60_000 }).toBe(MANY);
}

/** How many accounts the database holds, asked of it directly. */
async function count(): Promise<number> {
  const page = await opened.options('#about');
  const found = await page.evaluate(
    () =>
      new Promise<number>((done, failed) => {
        const opening = indexedDB.open('feedkeeper');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          if (!db.objectStoreNames.contains('accounts')) {
            db.close();
            done(0);
            return;
          }
          const counting = db.transaction('accounts').objectStore('accounts').count();
          counting.onsuccess = () => {
            db.close();
            done(counting.result);
          };
        };
      }),
  );
  await page.close();
  return found;
}
