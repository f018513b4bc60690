import { browser } from 'wxt/browser';
import { TAB } from '../../background/tab-memory.ts';
import type { TabState } from '../../messages/answers.ts';
import { ask } from '../screen/ask.ts';

/** What the user picks in the app's own dialog: a bank, and the aggregator that is shown beside it. */
export type Picked = { institution?: string; provider?: string };

export type TabAtHand = { id: number; state: TabState };

/** The active tab, or the one named by `?tab=ID`, and what is possible there; null where nothing is. */
export async function lookAtTab(picked: Picked = {}): Promise<TabAtHand | null> {
  const id = await tabId();
  if (id === null) return null;
  const state = await ask({ type: 'tab/look', tab: id, ...picked });
  return state ? { id, state } : null;
}

/**
 * Calls the listener when the background has learnt something of a tab, until what is given back is called: a page that
 * was just opened is read while the popup is open. What it has learnt lies in the memory that only extension pages see.
 */
export function onTabLearnt(listener: () => void): () => void {
  const { onChanged } = browser.storage.session;
  const heard = (changes: object) => {
    if (Object.keys(changes).some((key) => key.startsWith(TAB))) listener();
  };
  onChanged.addListener(heard);
  return () => onChanged.removeListener(heard);
}

async function tabId(): Promise<number | null> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null && /^\d+$/.test(named)) return Number(named);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? null;
}
