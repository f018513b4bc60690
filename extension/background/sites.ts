import { browser } from 'wxt/browser';
import type { GuideAbout, GuideAbouts } from '../../core/guide/about.ts';
import { matchPattern, originMatches } from '../../core/guide/site-match.ts';
import { readSites, type SiteOn, writeSites } from '../store/sites-store.ts';

const SCRIPT = '/guide.js';

/**
 * Registers the content script for exactly the sites that are on and that the browser still grants.
 * Run at every start, and whenever a permission or a site changes: what is registered follows what is kept.
 */
export function registerSites(): Promise<void> {
  return sitesInTurn(register);
}

/** A site that is on was taken away in the browser's own settings, and given again there: its open pages are guided at once. */
export function guideGranted(): Promise<void> {
  return sitesInTurn(async () => {
    for (const pattern of await register()) await injectInto(pattern);
  });
}

/** @returns what was not registered before */
async function register(): Promise<string[]> {
  const wanted = (await grantedPatterns(await readSites())).sort();
  const registered = await browser.scripting.getRegisteredContentScripts();
  const has = registered.flatMap((script) => script.matches ?? []).sort();
  if (JSON.stringify(wanted) === JSON.stringify(has) && registered.length === wanted.length)
    return [];
  if (registered.length > 0) await browser.scripting.unregisterContentScripts();
  if (wanted.length === 0) return [];
  await browser.scripting.registerContentScripts(
    wanted.map((match) => ({
      id: match,
      matches: [match],
      js: [SCRIPT],
      runAt: 'document_idle' as const,
      // Only the page itself, never a frame in somebody else's page (SECURITY.md B7).
      allFrames: false,
      persistAcrossSessions: true,
    })),
  );
  return wanted.filter((match) => !has.includes(match));
}

/**
 * After an update. Firefox has ended the scripts of the pages that are open, and left their cards there, dead: each
 * gets the new script, which clears that away. In Chrome the old ones run on and say to reload (SECURITY.md C4).
 */
export async function guideOpenTabs(): Promise<void> {
  if (!import.meta.env.FIREFOX) return;
  await Promise.all((await grantedPatterns(await readSites())).map(injectInto));
}

/** Starts guiding on a site, in the tabs that already show it too, so that nobody has to reload. */
export function turnOn(guide: string, sites: readonly string[]): Promise<void> {
  return sitesInTurn(() => addSites(guide, sites));
}

async function addSites(guide: string, sites: readonly string[]): Promise<void> {
  const kept = await readSites();
  const added = sites.filter(
    (site) => !kept.some((each) => each.guide === guide && each.site === site),
  );
  await writeSites([...kept, ...added.map((site) => ({ guide, site }))]);
  await register();
  for (const pattern of await grantedPatterns(sites.map((site) => ({ guide, site }))))
    await injectInto(pattern);
}

/** Gives a site back: no script, and no permission unless another guide needs it. */
export function turnOff(guide: string, site: string): Promise<void> {
  return sitesInTurn(() => removeSite(guide, site));
}

async function removeSite(guide: string, site: string): Promise<void> {
  const kept = (await readSites()).filter((each) => each.guide !== guide || each.site !== site);
  await writeSites(kept);
  await register();
  const pattern = matchPattern(site);
  if (kept.some((each) => matchPattern(each.site) === pattern)) return;
  await browser.permissions.remove({ origins: [pattern] });
}

/** The guide that is on for an origin and that the browser still lets us guide there, or null. */
export async function guideFor(origin: string, guides: GuideAbouts): Promise<GuideAbout | null> {
  const here = (await readSites()).filter(({ site }) => originMatches(site, origin));
  const [on] = await onlyGranted(here);
  return on ? (guides.get(on.guide) ?? null) : null;
}

async function onlyGranted(sites: readonly SiteOn[]): Promise<SiteOn[]> {
  const granted = await Promise.all(
    sites.map((each) => browser.permissions.contains({ origins: [matchPattern(each.site)] })),
  );
  return sites.filter((_, index) => granted[index]);
}

/** Each once: two guides may share a site. */
async function grantedPatterns(sites: readonly SiteOn[]): Promise<string[]> {
  return [...new Set((await onlyGranted(sites)).map(({ site }) => matchPattern(site)))];
}

async function injectInto(url: string): Promise<void> {
  const tabs = await browser.tabs.query({ url });
  for (const tab of tabs) {
    if (tab.id === undefined) continue;
    // A tab that is closing or showing an error page refuses: it gets the script when it loads a page.
    await browser.scripting
      .executeScript({ target: { tabId: tab.id }, files: [SCRIPT] })
      .catch(() => undefined);
  }
}

/** A screen that asked, the browser's own event and another screen can come at once: none may undo what another does. */
async function sitesInTurn(run: () => Promise<unknown>): Promise<void> {
  await navigator.locks.request('sites', run);
}
