import { browser } from 'wxt/browser';
import { readGuides } from './guides.ts';
import { guideFor, registerSites } from './sites.ts';
import { forget, recall, tabInTurn } from './tab-memory.ts';
import { say } from './tabs.ts';

/** A permission was taken away, here or in the browser's settings: our pages on that site leave at once. */
export async function siteGivenBack(): Promise<void> {
  await registerSites();
  const guides = await readGuides();
  for (const { id } of await browser.tabs.query({})) {
    const memory = id === undefined ? null : await recall(id);
    if (id === undefined || !memory || (await guideFor(memory.origin, guides))) continue;
    await say(id, { type: 'tab/leave' });
    await tabInTurn(id, () => forget(id));
  }
}
