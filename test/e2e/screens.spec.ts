import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { toBackup } from '../../core/ledger/backup.ts';
import { sampleLedger } from '../extension/components/sample-ledger.ts';
import { type OpenedChromium, openChromium } from './browser.ts';

let opened: OpenedChromium;

test.describe('popup and options of the built extension', () => {
  test.setTimeout(180_000);

  test.beforeAll(async () => {
    opened = await openChromium();
    await bringIn(await opened.options('#data'), 60);
  });

  test.afterAll(() => opened?.close());

  test('a backup is looked at, taken in, and listed', async () => {
    const popup = await opened.popup();
    await expect(popup.locator('.account')).toHaveCount(50);
    const options = await opened.options('#accounts');
    await expect(options.getByText('61 accounts')).toBeVisible();
  });

  test('a deep link filters the accounts', async () => {
    const options = await opened.options('#accounts?bank=kbc');
    await expect(options.getByText('10 of 61 accounts')).toBeVisible();
  });

  for (const [name, screen, waits] of [
    ['popup', 'popup', 0],
    ['popup that hears of the tab late', 'popup', 800],
    ['options', 'options', 0],
  ] as const) {
    test(`nothing moves in the ${name} once it is painted`, async () => {
      const page = await opened.context.newPage();
      await page.addInitScript(watchShifts);
      await page.addInitScript(answerLate, waits);
      await page.setViewportSize({ width: screen === 'popup' ? 380 : 1280, height: 560 });
      await page.goto(`chrome-extension://${opened.extensionId}/${screen}.html`);
      await expect(page.locator(screen === 'popup' ? '.account' : '.open').first()).toBeVisible();
      await page.waitForTimeout(500 + waits);
      if (screen === 'popup') await expect(page.locator('.diagnosis').first()).toBeVisible();
      expect(await page.evaluate(() => Reflect.get(globalThis, 'shifted'))).toBe(0);
    });
  }

  test('the popup is walked by keyboard alone: hide, filter, copy', async () => {
    const popup = await opened.popup();
    await popup.locator('.account').first().waitFor();
    await popup.keyboard.press('Tab');
    await expect(popup.getByRole('button', { name: 'Hide account numbers' })).toBeFocused();
    await popup.keyboard.press('Enter');
    await expect(popup.locator('.account .number').first()).toContainText('·');
    await popup.keyboard.press('Enter');
    await popup.keyboard.press('Tab');
    await expect(popup.getByRole('link', { name: 'Open all accounts and settings' })).toBeFocused();
    await tabTo(popup, 'searchbox');
    await popup.keyboard.type('kbc');
    await expect(popup.locator('.group')).toHaveCount(1);
    await tabTo(popup, 'button', /^Copy BE/);
    await popup.keyboard.press('ArrowDown');
    await expect(popup.locator('.copy').nth(1)).toBeFocused();
    await popup.keyboard.press('End');
    await expect(popup.locator('.copy').last()).toBeFocused();
  });

  test('an account is opened, renamed and closed by keyboard alone', async () => {
    const options = await opened.options('#accounts?bank=triodos');
    await options.locator('.open').first().waitFor();
    await options.locator('.open').first().focus();
    await options.keyboard.press('Enter');
    const dialog = options.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await dialog.getByLabel('Name', { exact: true }).fill('Renamed by keyboard');
    await options.keyboard.press('Enter');
    await expect(dialog.getByText('Saved')).toBeVisible();
    await options.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(options.getByRole('button', { name: 'Renamed by keyboard' })).toBeVisible();
  });

  test('everything is erased and brought back within ten seconds', async () => {
    const options = await opened.options('#data');
    await options.getByRole('button', { name: 'Erase everything' }).click();
    await expect(options.getByText('61 accounts erased.')).toBeVisible();
    await options.getByRole('button', { name: 'Undo' }).click();
    await options.goto(`chrome-extension://${opened.extensionId}/options.html#accounts`);
    await expect(options.getByText('61 accounts')).toBeVisible();
  });
});

async function bringIn(options: Page, count: number): Promise<void> {
  const file = join(tmpdir(), `feedkeeper-screens-${count}.json`);
  writeFileSync(file, JSON.stringify(toBackup(sampleLedger(count), '2026-11-24T08:00:00Z')));
  await options.locator('.file input').first().setInputFiles(file);
  await options.getByRole('button', { name: /^Take in/ }).click();
  await expect(options.getByText(/were taken in/)).toBeVisible();
}

async function tabTo(page: Page, role: 'searchbox' | 'button', name?: RegExp): Promise<void> {
  const wanted = page.getByRole(role, name ? { name } : {}).first();
  for (let presses = 0; presses < 12; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(wanted).toBeFocused();
}

/** Runs in the page, before anything else: adds up every layout shift that no press caused. */
function watchShifts(): void {
  Reflect.set(globalThis, 'shifted', 0);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (Reflect.get(entry, 'hadRecentInput')) continue;
      Reflect.set(
        globalThis,
        'shifted',
        Reflect.get(globalThis, 'shifted') + Reflect.get(entry, 'value'),
      );
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Runs in the page: the background answers later than it does, as on a busy machine. */
function answerLate(waits: number): void {
  const runtime = Reflect.get(Reflect.get(globalThis, 'chrome'), 'runtime');
  const send: (...message: unknown[]) => unknown = runtime.sendMessage;
  const late = (...message: unknown[]) =>
    new Promise((resolve) => setTimeout(resolve, waits)).then(() => send(...message));
  Object.defineProperty(runtime, 'sendMessage', { value: late });
}
