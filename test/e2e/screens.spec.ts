import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { toBackup } from '../../core/ledger/backup.ts';
import { SECTIONS } from '../../extension/components/route.ts';
import { sampleLedger } from '../extension/components/sample-ledger.ts';
import { type OpenedChromium, openChromium } from './browser.ts';

/** Accounts come first, and are looked at as the options page itself. */
const OTHER_SECTIONS = [...SECTIONS.filter((section) => section !== 'accounts'), 'welcome'];
/** What shows that a screen has what it shows. */
const SHOWN: Record<string, string> = { popup: '.account', options: '.open' };
const USED = 'main :is(a, button, input, select, summary)';

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

  for (const [width, told] of [
    [900, ['number', 'institution']],
    // 1280 px at 200 % zoom, and at 400 %.
    [640, ['number', 'institution']],
    [320, ['number']],
  ] as const) {
    test(`accounts of one name are told apart where the page is ${width} px wide`, async () => {
      const options = await opened.options('#accounts');
      await options.setViewportSize({ width, height: 800 });
      const row = options.locator('.table-row').nth(1);
      const outer = await row.boundingBox();
      for (const column of told) {
        const cell = row.locator(`.col-${column}`);
        await expect(cell).toBeVisible();
        const inner = await cell.boundingBox();
        expect(inner?.y).toBeGreaterThanOrEqual(outer?.y ?? 0);
        expect((inner?.y ?? 0) + (inner?.height ?? 0)).toBeLessThanOrEqual(
          (outer?.y ?? 0) + (outer?.height ?? 0),
        );
      }
      await options.close();
    });
  }

  for (const [name, screen, waits] of [
    ['popup', 'popup', 0],
    ['popup that hears of the tab late', 'popup', 800],
    ['options', 'options', 0],
    ...OTHER_SECTIONS.map(
      (section) => [`options, ${section}`, `options.html#${section}`, 0] as const,
    ),
  ] as const) {
    test(`nothing moves in the ${name} once it is painted`, async () => {
      const page = await opened.context.newPage();
      await page.addInitScript(watchShifts);
      await page.addInitScript(answerLate, waits);
      await page.setViewportSize({ width: screen === 'popup' ? 380 : 1280, height: 560 });
      const path = screen.includes('#') ? screen : `${screen}.html`;
      await page.goto(`chrome-extension://${opened.extensionId}/${path}`);
      await expect(page.locator(SHOWN[screen] ?? USED).first()).toBeVisible();
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
    await popup.getByRole('searchbox').fill('no such bank');
    await pressFocused(popup, 'Show all accounts');
    await expect(popup.locator('main :is(h1, h2, h3)').first()).toBeFocused();
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

  test('every section of the options page is reached by keyboard alone, and its heading has the focus', async () => {
    const options = await opened.options('#accounts');
    const links = options.getByRole('navigation').getByRole('link');
    const count = await links.count();
    expect(count).toBe(8);
    await options.keyboard.press('Tab');
    for (let at = 1; at < count; at++) {
      await links.nth(at).focus();
      const name = (await links.nth(at).textContent()) ?? '';
      await options.keyboard.press('Enter');
      await expect(options.getByRole('heading', { level: 1, name })).toBeFocused();
      await options.locator('main :is(a, button, input, select, summary)').first().waitFor();
      await options.keyboard.press('Tab');
      const inside = await options.evaluate(() => Boolean(document.activeElement?.closest('main')));
      expect(inside, `the first stop after the heading of ${name} is in the section`).toBe(true);
    }
    await options.close();
  });

  test('a journey is begun by a link, left, gone on with and begun anew', async () => {
    const options = await opened.options('#journeys?guide=ponto&journey=renew');
    const card = options.getByRole('article').filter({ hasText: 'Step 1 of' });
    await expect(card).toBeVisible();
    await options.evaluate(() =>
      Reflect.get(globalThis, 'chrome').runtime.sendMessage({ type: 'journey/move', move: 'next' }),
    );
    await options.reload();
    const title = await options.getByRole('heading', { level: 3 }).first().textContent();
    const renew = options.getByRole('article').filter({ hasText: title ?? '' });
    await expect(renew).toContainText('Step 2 of');
    await renew.getByRole('button', { name: 'Leave journey' }).click();
    await expect(renew).not.toContainText('Step 2 of');
    await options.close();
    const again = await opened.options('#journeys?guide=ponto&journey=connect');
    const left = again.getByRole('article').filter({ hasText: title ?? '' });
    await left.getByRole('button', { name: 'Resume' }).click();
    await expect(left).toContainText('Step 2 of');
    await left.getByRole('button', { name: 'Start over' }).click();
    await expect(left).toContainText('Step 1 of');
    await again.close();
  });

  test('a backup that is saved is taken in again as it was', async () => {
    const options = await opened.options('#data');
    const saving = options.waitForEvent('download');
    await options.getByRole('button', { name: 'Backup (JSON)' }).click();
    const file = await (await saving).path();
    await expect(
      options.getByRole('status').filter({ hasText: 'handed to the browser' }),
    ).toHaveCount(1);
    await options
      .locator('.file input')
      .first()
      .setInputFiles({
        name: 'backup.json',
        mimeType: 'application/json',
        buffer: readFileSync(file),
      });
    await expect(options.getByText('61 accounts stay as they are.')).toBeVisible();
    await options.close();
  });

  test('an account that is closed by Escape is opened again by an Enter right after it', async () => {
    const options = await opened.options('#accounts?bank=triodos');
    const dialog = options.getByRole('dialog');
    await options.locator('.open').first().focus();
    for (let times = 0; times < 5; times++) {
      await options.keyboard.press('Enter');
      await expect(dialog).toBeVisible();
      await options.keyboard.press('Escape');
      await options.keyboard.press('Enter');
      await expect(dialog).toBeVisible();
      await options.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    }
    await options.close();
  });

  test('what is removed under the keyboard leaves the focus in its part of the page', async () => {
    const options = await opened.options('#accounts?bank=argenta');
    const focused = () =>
      options.evaluate(
        () => document.activeElement?.textContent || document.activeElement?.className,
      );
    await options.locator('.open').first().focus();
    await options.keyboard.press('Enter');
    await pressFocused(options, 'Erase this account');
    await expect(options.getByText('1 account erased.')).toBeVisible();
    await expect.poll(focused).toBe('Accounts');
    await pressFocused(options, 'Undo');
    await expect(options.getByText('1 account erased.')).toBeHidden();
    await expect.poll(focused).toBe('Accounts');
    await options.getByRole('checkbox').nth(1).press('Space');
    await pressFocused(options, 'Choose none');
    await expect.poll(focused).toBe('Accounts');
    await options.getByRole('link', { name: 'Reminders' }).press('Enter');
    const due = options.getByRole('button', { name: 'Remind me tomorrow' });
    await due.first().waitFor();
    const count = await due.count();
    await due.first().press('Enter');
    await expect(due).toHaveCount(count - 1);
    await expect.poll(focused).toBe('Due now');
    await options.close();
  });

  test('everything is erased and brought back within ten seconds', async () => {
    const options = await opened.options('#data');
    await pressFocused(options, 'Erase everything');
    await expect(options.getByText('61 accounts erased.')).toBeVisible();
    await expect(options.getByRole('heading', { name: 'Erase' })).toBeFocused();
    await pressFocused(options, 'Undo');
    await expect(options.getByRole('heading', { name: 'Data' })).toBeFocused();
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
  await expect(
    options.locator('section').filter({ hasText: 'Bring in' }).locator('*:focus'),
  ).toHaveCount(1);
}

/** As by keyboard: the press has the focus, and loses it when it is removed. */
async function pressFocused(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).press('Enter');
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
