import { browser } from 'wxt/browser';
import { say } from './tabs.ts';

/** Scripts of ours that are brought in when they are asked for. */
type Script = 'reader' | 'guide' | 'bench';

/** Puts a script into a tab's page. It throws where the browser lets us do nothing in that tab. */
export async function bring(script: Script, tab: number): Promise<boolean> {
  const brought = await browser.scripting.executeScript({
    target: { tabId: tab },
    files: [`/${script}.js`],
  });
  return brought.length > 0;
}

/** A guide is tried on a tab: two cards would stand there, so the one in use leaves. It comes back when the trial ends. */
export async function bringBench(tab: number): Promise<boolean> {
  await say(tab, { type: 'tab/leave' });
  // The tab was closed, shows an error page, or its site was given back.
  return bring('bench', tab).catch(() => false);
}
