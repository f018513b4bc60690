import { expect, type Page, test } from '@playwright/test';
import { AFTER, BEFORE, SITE } from './acme/acme-hub.ts';
import { FLOW, RECORDED, RECORDED_PAGE } from './acme/recorded-flow.ts';
import { writeGuide } from './acme/write-guide.ts';
import { type OpenedChromium, openChromium } from './browser.ts';
import { Card } from './card.ts';
import { isRinged } from './card-ring.ts';
import { acceptPrompt } from './permission-prompt.ts';
import { providerCard, startJourney } from './screens.ts';

let opened: OpenedChromium;
let options: Page;
let acme: Page;
/** What the site serves. */
let html = BEFORE;
const refused: string[] = [];

test.describe('the workbench of a guide', () => {
  test.setTimeout(90_000);

  test.beforeAll(async () => {
    opened = await openChromium({ headed: true, locale: 'en-US' });
    await opened.context.route(`${SITE}/**`, (route) =>
      route.fulfill({ body: html, contentType: 'text/html' }),
    );
    options = await opened.options('#providers');
    options.on('console', (message) => {
      if (/content security policy/i.test(message.text())) refused.push(message.text());
    });
    await options.reload();
  });

  test.afterAll(() => opened?.close());

  test('a copy of a shipped guide opens in an editor that holds its style under our policy', async () => {
    await options.getByRole('combobox', { name: 'Copy of a guide' }).selectOption('ponto');
    await expect(editor()).toContainText('"format"');
    expect(await editor().evaluate((at) => getComputedStyle(at).whiteSpace)).toMatch(
      /^(pre|break)/,
    );
    expect(refused).toEqual([]);
  });

  test('a slip is told at its place, and mended from the grammar', async () => {
    await write('{\n  "format": 1,\n  "id": "mine",\n  "name": "Mine",\n  "kynd": "app"\n}');
    const slip = options.locator('.cm-lintRange-error', { hasText: '"kynd"' });
    await expect(slip).toBeVisible();
    await slip.hover();
    await expect(options.locator('.cm-tooltip-lint')).toContainText('did you mean "kind"');
    await write('{ "format": 1, "kin');
    await options.keyboard.press('Control+Space');
    await expect(options.locator('.cm-tooltip-autocomplete')).toContainText('"kind"');
    await options.keyboard.press('Escape');
  });

  test('a guide that the project does not ship is written by the README, imported, walked and read', async () => {
    await options.reload();
    await options.getByLabel('Choose a file').setInputFiles(writeGuide());
    const preview = options.getByRole('region', { name: 'What the guide for Acme Hub will do' });
    await expect(preview).toContainText('dashboard.acme-hub.example');
    await preview.getByText('Connect your bank to Acme Hub').click();
    await expect(preview).toContainText('Press Connect a bank.');
    await options.getByRole('button', { name: 'Trust this guide' }).click();
    const card = providerCard(options, 'Acme Hub');
    await expect(card.getByText('yours', { exact: true })).toBeVisible();
    await card.getByRole('button', { name: 'Turn on dashboard.acme-hub.example' }).click();
    await acceptPrompt(opened);
    await expect(card.getByRole('button', { name: /^Turn off/ })).toBeVisible();

    acme = await startJourney(opened, 'Connect your bank to Acme Hub');
    await new Card(acme).says('Press Connect a bank.');
    await new Card(acme).says('Connect your bank to Acme Hub (yours)');
    await expect.poll(() => isRinged(acme, acme.getByRole('link'))).toBe(true);
    await new Card(acme).press('Record 2 accounts');
    await new Card(acme).says('2 accounts of Acme Hub are recorded.');
  });

  test('after a redesign the guide is tried on the tab, mended by pointing, and tried again', async () => {
    html = AFTER;
    await acme.reload();
    await new Card(acme).says('Press Connect a bank.');
    expect(await isRinged(acme, acme.getByRole('button'))).toBe(false);

    await options.bringToFront();
    await providerCard(options, 'Acme Hub').getByRole('button', { name: 'Edit' }).click();
    await expect(editor()).toContainText('"acme-hub"');
    await options.getByRole('button', { name: 'Try on this tab' }).click({ timeout: 10000 });
    const bench = options.getByRole('region', { name: 'Try it on an open tab' });
    await expect(bench).toContainText('This is the page “accounts”.');
    await expect(bench).toContainText(
      'addAccount not found:role=button,link name=addAccount 0 matches',
    );
    await expect(bench).toContainText('2 accounts read');

    await bench.getByRole('button', { name: 'Point at an element' }).click();
    await new Card(acme).says('Press the element you mean.');
    await acme.evaluate(() => Reflect.get(window, 'heard').splice(0));
    await acme.getByRole('button').hover({ force: true });
    const box = await acme.getByRole('button').boundingBox();
    await acme.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 5);
    await expect(bench.locator('code').first()).toHaveText(
      '{"role":"button","name":"linkAnAccount"}',
    );
    expect(await acme.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
    await expect(bench).toContainText(`{"css":"button[data-testid='link-account']"}`);
    await expect(bench).not.toContainText('css-9z8y7x');

    await bench.getByRole('textbox', { name: 'Name of the element' }).fill('addAccount');
    await bench.getByRole('button', { name: 'Put it into the guide' }).click();
    await expect(bench).toContainText(/addAccount\s+found by locator 1/);
    await expect.poll(() => isRinged(acme, acme.getByRole('button'))).toBe(true);
    await options.getByRole('button', { name: 'Trust this guide' }).click();
    await bench.getByRole('button', { name: 'End the trial' }).click();
    await acme.bringToFront();
    await expect.poll(() => isRinged(acme, acme.getByRole('button'))).toBe(true);
  });

  test('without a mouse an element is picked from a list, ringed, and the page hears nothing', async () => {
    await acme.evaluate(() => Reflect.get(window, 'heard').splice(0));
    await options.bringToFront();
    const bench = options.getByRole('region', { name: 'Try it on an open tab' });
    await bench.getByRole('button', { name: 'Choose from a list' }).press('Enter');
    const list = bench.getByRole('listbox', { name: /^Elements of the page/ });
    await expect(list.getByRole('option')).toHaveText(['button · Link an account']);
    await list.focus();
    await options.keyboard.press('ArrowDown');
    await expect(bench.locator('code').first()).toContainText('"role":"button"');
    expect(await isRinged(acme, acme.getByRole('button'))).toBe(true);
    await bench.getByRole('button', { name: 'End the trial' }).press('Enter');
    expect(await acme.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
  });

  test('what was recorded is still there, and going back to the guide before it works', async () => {
    await options.goto(options.url().replace(/#.*/, '#accounts'));
    await expect(options.getByText('Savings').first()).toBeVisible();
    await options.goto(options.url().replace(/#.*/, '#providers'));
    const card = providerCard(options, 'Acme Hub');
    await card.getByRole('button', { name: 'Go back to the version before' }).click();
    await card.getByRole('button', { name: 'Edit' }).click();
    await expect(editor()).toContainText('connect-bank');
    await expect(card.getByRole('button', { name: /^Turn off/ })).toBeVisible();
  });

  test('what is removed can be had back: its text is left below', async () => {
    const card = providerCard(options, 'Acme Hub');
    await write('{}');
    await card.getByRole('button', { name: 'Remove' }).click();
    await expect(options.getByText('The guide for Acme Hub is taken away.')).toBeVisible();
    await expect(card).toHaveCount(0);
    await expect(editor()).toContainText('connect-bank');
    await options.getByRole('button', { name: 'Trust this guide' }).click();
    await expect(card.getByText('yours', { exact: true })).toBeVisible();
  });

  test('a flow of Chrome’s Recorder becomes a draft, is trusted, turned on, and its card is drawn', async () => {
    await opened.context.route(`${RECORDED}/**`, (route) =>
      route.fulfill({ body: RECORDED_PAGE, contentType: 'text/html' }),
    );
    await options.reload();
    const buffer = Buffer.from(JSON.stringify(FLOW));
    await options
      .getByLabel('Choose a file')
      .setInputFiles({ name: 'flow.json', mimeType: 'application/json', buffer });
    await expect(editor()).toContainText('"id": "acmeworks"');
    expect(await editor().textContent()).not.toMatch(/my own bank|8842|css-|bank\.example/);
    const preview = options.getByRole('region', { name: 'What the guide for Acmeworks will do' });
    await expect(preview).toContainText('Connect at Acme Works');
    await options.getByRole('button', { name: 'Trust this guide' }).click();
    const card = providerCard(options, 'Acmeworks');
    await expect(card.getByText('yours', { exact: true })).toBeVisible();
    await card.getByRole('button', { name: 'Turn on portal.acme-works.example' }).click();
    await acceptPrompt(opened);
    await expect(card.getByRole('button', { name: /^Turn off/ })).toBeVisible();

    const works = await startJourney(opened, 'Connect at Acme Works');
    // The browser may ask for the address before the route is set in the new tab.
    await works.goto(`${RECORDED}/banks`);
    const drawn = new Card(works);
    await drawn.says('Press “Search for a bank”.');
    await expect.poll(() => isRinged(works, works.getByRole('textbox'))).toBe(true);
    await drawn.press('Done');
    // A press on what is about to be drawn anew may be lost, as the second of a double click is.
    await drawn.says('Fill in “Search for a bank”.');
    await drawn.press('Done');
    await drawn.says('Press “Connect”.');
    await expect.poll(() => isRinged(works, works.getByRole('button'))).toBe(true);
  });
});

function editor() {
  return options.getByRole('textbox', { name: 'The guide’s text' });
}

async function write(text: string): Promise<void> {
  await editor().focus();
  await options.keyboard.press('Control+A');
  await options.keyboard.insertText(text);
}
