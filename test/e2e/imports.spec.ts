import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { toBackup } from '../../core/ledger/backup.ts';
import { EMPTY } from '../../core/ledger/merge.ts';
import { type OpenedChromium, openChromium } from './browser.ts';

// Every way in, in the built extension: what would change is seen first, the bad part is listed, the good part is kept.
test.describe.configure({ mode: 'serial' });

const PAYLOADS = resolve(import.meta.dirname, '../../providers/ponto/payloads');
const payload = (name: string) => readFileSync(join(PAYLOADS, `${name}.json`), 'utf8');
const file = (name: string, text: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});
const at = '2026-11-24T08:00:00Z';

let opened: OpenedChromium;
let options: Page;
let review: Locator;

test.beforeAll(async () => {
  opened = await openChromium({ locale: 'en-US' });
  options = await opened.options('#data');
  review = options.getByRole('region', { name: 'What would change' });
});

test.afterAll(() => opened?.close());

test('three files of Ponto are read together, with a broken one beside them', async () => {
  await pick(
    file('accounts.json', payload('accounts')),
    file('banks.json', payload('financial-institutions')),
    file('shared.json', payload('integration-accounts')),
    file('broken.json', '{ "data": [ oh'),
  );
  await expect(review).toContainText('8 new accounts');
  await expect(review).toContainText('KBC');
  const problems = options.getByRole('alert');
  await expect(problems).toContainText('accounts.json data[6]');
  await expect(problems).toContainText('broken.json');
  // Nothing is written before the press, and which app the shared ones are for is asked.
  await review.getByLabel('Which is it?').selectOption({ label: 'Odoo' });
  await expect(review).toContainText('Odoo gets 2 accounts');
  await look('payload');
  expect(await counted()).toBe('0 accounts');
  await review.getByRole('button', { name: 'Take in 8 accounts' }).click();
  await expect(options.getByText('8 accounts were taken in.')).toBeVisible();
});

test('what was shared is a connection, since the day that the file says', async () => {
  const connections = await opened.options('#connections');
  const card = connections.getByRole('article').filter({ hasText: 'Ponto to Odoo' });
  await expect(card).toContainText('2 of 8 accounts shared');
  await expect(card.locator('.share').filter({ hasText: 'Current account' })).toContainText(
    'since Jun 2, 2026',
  );
  await expect(card).toContainText('Odoo gets 2 accounts');
  await look('connection', connections);
  await connections.close();
});

test('a newer list that is pasted names what changes, and what it lacks', async () => {
  await options.locator('summary', { hasText: 'Paste text instead' }).click();
  const newer = payload('one-account').replace('Current account', 'Till');
  await options.getByRole('textbox', { name: 'Paste text instead' }).fill(newer);
  await expect(review).toContainText('name: Current account becomes Till');
  await expect(review).toContainText('7 accounts of Ponto are not in this list');
  await expect(review).toContainText('renewing one drops no other');
  await look('paste');
  await review.getByRole('button', { name: 'Take in 1 account' }).click();
  await expect(options.getByText('1 account was taken in.')).toBeVisible();
  expect(await counted()).toBe('8 accounts');
});

test('a table that is dropped asks for its columns, and leaves out its wrong row by line', async () => {
  const table =
    'Konto;Bezeichnung;gültig bis\nNL91ABNA0417164300;Tulp;2027-01-05\nNL92ABNA0417164300;Wrong;';
  await drop('konten.csv', table);
  await expect(options.getByText('Which column is what?')).toBeVisible();
  const columns = options.locator('form').filter({ hasText: 'Which column is what?' });
  await columns.getByRole('combobox', { name: 'IBAN', exact: true }).selectOption('Konto');
  await columns.getByRole('combobox', { name: 'Name', exact: true }).selectOption('Bezeichnung');
  await columns
    .getByRole('combobox', { name: 'Consent expected to end on' })
    .selectOption('gültig bis');
  await look('columns');
  await options.getByRole('button', { name: 'Show what would change' }).click();
  await expect(review).toContainText('1 new account');
  await expect(options.getByRole('alert')).toContainText('3: iban');
  await review.getByRole('button', { name: 'Take in 1 account' }).click();
  await expect(options.getByText('1 account was taken in.')).toBeVisible();
});

test('an IBAN is checked as one types it', async () => {
  const form = options.locator('form').filter({ hasText: 'Add by hand' });
  const iban = form.getByLabel('IBAN', { exact: true });
  await iban.fill('BE68 5390 0754 7035');
  await expect(form).toContainText('The check digits do not fit');
  await expect(form.getByRole('button', { name: 'Add account' })).toBeDisabled();
  await look('by-hand');
  await iban.fill('BE68 5390 0754 7034');
  await expect(form).toContainText('A valid IBAN');
  await form.getByRole('button', { name: 'Add account' }).click();
  await expect(form).toContainText('BE68 5390 0754 7034 was added.');
  expect(await counted()).toBe('10 accounts');
});

test('a backup shows settings and guides beside accounts, and trusts no guide by itself', async () => {
  const simplefin = JSON.parse(
    readFileSync(resolve(PAYLOADS, '../../simplefin/guide.json'), 'utf8'),
  );
  const backup = toBackup(EMPTY, at, {
    settings: { notify: false, remindAt: [30, 7], nonsense: 1 },
    guides: [{ id: 'simplefin', json: { ...simplefin, name: 'My SimpleFIN' } }],
  });
  await pick(file('backup.json', JSON.stringify(backup)));
  await expect(review).toContainText('notifications: yes becomes no');
  await expect(review).toContainText(
    'days before the end: as each provider needs it becomes 30, 7',
  );
  await expect(options.getByRole('alert')).toContainText('settings.nonsense');
  const trust = review.getByLabel('I trust the guide for My SimpleFIN');
  await expect(trust).not.toBeChecked();
  await look('backup');
  await review.getByRole('button', { name: 'Take in' }).click();
  await expect(options.getByText('It was taken in.')).toBeVisible();
  const reminders = await opened.options('#reminders');
  await expect(reminders.getByLabel('Days before the end').first()).toHaveValue('30, 7');
  await reminders.close();
  expect(await provider('My SimpleFIN')).toBe(0);
  await pick(file('backup.json', JSON.stringify(backup)));
  await review.getByLabel('I trust the guide for My SimpleFIN').check();
  await review.getByRole('button', { name: 'Take in' }).click();
  await expect(options.getByText('It was taken in.')).toBeVisible();
  expect(await provider('My SimpleFIN')).toBe(1);
});

test('a masked number is asked about in the popup and the options, once', async () => {
  const card = { type: 'account', id: 'card' };
  const attributes = {
    reference: 'BE** **** **** 7034',
    referenceType: 'MASKEDPAN',
    currency: 'EUR',
  };
  await pick(file('card.json', JSON.stringify({ data: [{ ...card, attributes }] })));
  await review.getByRole('button', { name: 'Take in 1 account' }).click();
  const popup = await opened.popup();
  await expect(popup.getByRole('heading', { name: 'Which account is this?' })).toBeVisible();
  await look('masked-popup', popup);
  await look('masked');
  const question = options.getByRole('region', { name: 'Which account is this?' });
  await question.getByRole('button', { name: 'It is this one: BE68 5390 0754 7034' }).click();
  await expect(question).toHaveCount(0);
  await expect(popup.getByRole('heading', { name: 'Which account is this?' })).toHaveCount(0);
  await popup.close();
  expect(await counted()).toBe('10 accounts');
});

async function pick(...files: ReturnType<typeof file>[]): Promise<void> {
  await options.locator('.file input').first().setInputFiles(files);
}

async function drop(name: string, text: string): Promise<void> {
  const data = await options.evaluateHandle(
    ([title = '', content = '']) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], title));
      return transfer;
    },
    [name, text],
  );
  await options.locator('.file').first().dispatchEvent('drop', { dataTransfer: data });
}

async function counted(): Promise<string> {
  const page = await opened.options('#accounts');
  const words = page.getByText(/^\d+ accounts?$|No account is recorded yet/).first();
  await words.waitFor();
  const text = (await words.textContent()) ?? '';
  await page.close();
  return /^\d/.test(text) ? text : '0 accounts';
}

async function provider(name: string): Promise<number> {
  const page = await opened.options('#providers');
  await page.getByRole('heading', { name: 'Ponto', exact: true }).waitFor();
  const count = await page.getByRole('heading', { name, exact: true }).count();
  await page.close();
  return count;
}

/** For the eye: `FEEDKEEPER_LOOK=folder`. */
async function look(name: string, page = options): Promise<void> {
  const folder = process.env.FEEDKEEPER_LOOK;
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
