import { expect, type Page, test } from '@playwright/test';
import { DASHBOARD } from '../sites/hosts.ts';
import type { OpenedChromium } from './browser.ts';
import { Card } from './card.ts';
import { providerCard, startJourney, turnOnSite } from './screens.ts';
import { closedRoots } from './security/closed-roots.ts';
import { ACCOUNTS, type HostileSession, hostileSession } from './security/hostile-session.ts';
import { FOREIGN } from './security/hostile-sites.ts';

// A journey among hostile frames, its site given back, and the extension reloaded: one browser for all.
test.describe.configure({ mode: 'serial' });

let session: HostileSession;
let opened: OpenedChromium;
let ponto: Page;
/** A tab in a journey. */
let walked: Page;

test.beforeAll(async () => {
  session = await hostileSession();
  ({ opened, ponto } = session);
  await new Card(ponto).press('Record 5 accounts');
  await new Card(ponto).says('5 accounts of Ponto are recorded.');
});

test.afterAll(() => session?.end());

test('B7 in a journey: no frame shows its card, in a page of the journey or on another site', async () => {
  walked = await startJourney(opened, 'Connect your banks to Ponto');
  await new Card(walked).says('Step 1 of 4');
  const own = await closedRoots(walked.mainFrame());
  for (const src of [ACCOUNTS, FOREIGN])
    await walked.evaluate((src) => {
      document.body.append(Object.assign(document.createElement('iframe'), { src }));
    }, src);
  await walked.waitForTimeout(1500);
  expect(walked.frames().filter((frame) => frame.url() === ACCOUNTS)).toHaveLength(3);
  // The frame of the same site is in the page's own tree.
  expect(await closedRoots(walked.mainFrame())).toBe(own);
  for (const frame of walked.frames().slice(2)) expect(await closedRoots(frame)).toBe(0);
  await walked.goto(FOREIGN);
  await walked.waitForTimeout(1500);
  for (const frame of walked.frames()) expect(await closedRoots(frame)).toBe(0);
  await walked.goto(ACCOUNTS);
  await new Card(walked).says('Step 1 of 4');
});

test('E9 a permission taken away in the middle of a journey: the card leaves, the site can be turned on again, nothing is lost', async () => {
  const page = walked;
  const options = await opened.options();
  await options.evaluate(async (origin) => {
    await Reflect.get(globalThis, 'chrome').permissions.remove({ origins: [`${origin}/*`] });
  }, DASHBOARD);
  await options.close();
  await expect.poll(() => new Card(page).text()).toBe('');
  const registered = await opened.context
    .serviceWorkers()
    .find((worker) => worker.url().includes(opened.extensionId))
    ?.evaluate(() => Reflect.get(globalThis, 'chrome').scripting.getRegisteredContentScripts());
  expect(registered).toEqual([]);
  const providers = await opened.options('#providers');
  await expect(
    providers.getByRole('button', { name: 'Turn on dashboard.myponto.com', exact: true }),
  ).toBeVisible();
  await providers.close();
  expect(await session.recorded()).toBe(5);
  // Where the journey stood is kept for when the site is turned on again.
  const journeys = await opened.options('#journeys');
  const journey = providerCard(journeys, 'Connect your banks to Ponto');
  await expect(journey.getByRole('button', { name: 'Resume', exact: true })).toBeVisible();
  await journeys.close();
  await page.close();
});

test('C4 the extension is reloaded with two old pages open: their cards say to reload, by themselves and at a press', async () => {
  const before = await opened.options();
  const isOn = await before.evaluate(
    (origin) =>
      Reflect.get(globalThis, 'chrome').permissions.contains({ origins: [`${origin}/*`] }),
    DASHBOARD,
  );
  await before.close();
  if (!isOn) await turnOnSite(opened, 'Ponto', 'dashboard.myponto.com');
  const alone = await opened.context.newPage();
  for (const page of [alone, ponto]) {
    await page.bringToFront();
    await page.goto(ACCOUNTS);
    await new Card(page).says(/5 accounts/);
  }
  const options = await opened.options();
  await options
    .evaluate(() => Reflect.get(globalThis, 'chrome').runtime.reload())
    .catch(() => null);
  await ponto.bringToFront();
  const card = new Card(ponto);
  // A press at once, before the card has looked by itself.
  await card.press(/^(Record 5 accounts|Make the card small)$/, 1500).catch(() => null);
  const words = 'Feedkeeper was updated. Reload this page to go on.';
  for (const page of [ponto, alone])
    expect(await new Card(page).says(words, 4000)).not.toContain('5 accounts');
  expect(await recordButtons(card)).toEqual([]);
  await ponto.reload();
  await alone.bringToFront();
  await Promise.all([alone.waitForEvent('load'), new Card(alone).press('Reload this page')]);
});

async function recordButtons(card: Card): Promise<string[]> {
  return (await card.nodes()).map(({ name }) => name).filter((name) => name.startsWith('Record'));
}
