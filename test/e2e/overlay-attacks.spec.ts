import { expect, test } from '@playwright/test';
import type { Browser } from 'playwright-core';
import { ATTACKS, type Attack, type Outcome } from './overlay/attacks.ts';
import { openBrowser } from './overlay/browser.ts';
import { hubPage } from './overlay/hub-page.ts';
import { looksLike, picture } from './overlay/looks-like.ts';
import { World } from './overlay/world.ts';

/** Attacks tried at the same time, each in a window of its own: most of the time is waiting. */
const AT_ONCE = 4;

const outcomes = new Map<Attack, Outcome>();

test.beforeAll(async () => {
  test.setTimeout(180_000);
  const browser = await openBrowser();
  const left = [...ATTACKS];
  const next = async (): Promise<void> => {
    for (let attack = left.shift(); attack; attack = left.shift())
      outcomes.set(attack, await suffer(browser, attack));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  await browser.close();
});

/** Draws the card that asks to record, lets the page attack, and presses where "Record" was drawn. */
async function suffer(browser: Browser, attack: Attack): Promise<Outcome> {
  const context = await browser.newContext({ viewport: { width: 900, height: 640 } });
  const world = await World.open(context, hubPage());
  await world.show('record');
  const card = await world.box('card');
  const record = await world.box('record');
  if (!card || !record) throw new Error('no card');
  const before = await picture(world.page, card);
  await world.page.evaluate(`{ ${attack.run} }`);
  await world.page.waitForTimeout(900);
  const isShown = async () => looksLike(before, await picture(world.page, card));
  // A busy machine takes longer to put things right.
  for (let more = 0; more < 6 && attack.expect.startsWith('shown') && !(await isShown()); more++)
    await world.page.waitForTimeout(500);
  const shown = await isShown();
  await world.page.waitForTimeout(300);
  const { x, y, width, height } = (attack.moves && (await world.box('record'))) || record;
  await world.page.mouse.click(x + width / 2, y + height / 2);
  const taken = (await world.pressed()).includes('record');
  await context.close();
  return `${shown ? 'shown' : 'hidden'}, ${taken ? 'taken' : 'refused'}`;
}

for (const attack of ATTACKS) {
  test(`${attack.name}: ${attack.expect}`, () => {
    // The page and we raise ourselves in turn: who is on top at the glance is chance, that no press counts is not.
    if (attack.name.includes('without end')) expect(outcomes.get(attack)).toMatch(/, refused$/);
    else expect(outcomes.get(attack)).toBe(attack.expect);
  });
}
