import { type Facts, nothingSeen } from '../../core/journey/progress.ts';
import type { Reading } from '../../core/reading/reading.ts';
import { allInMemory, dropFromMemory, inMemory, keepInMemory } from './in-memory.ts';

/** What a tab showed last. Kept in memory only. */
export type TabMemory = {
  origin: string;
  guide: string;
  facts: Facts;
  reading: Reading | null;
  /** The app that was looked at before: who shares then, shares with that one. */
  asker: AppAt | null;
  /** The app's name, as a share page writes it. */
  app: string | null;
  /** The user authorised this share page: recorded when the page is left. */
  pending: Reading | null;
  /** Whether the user's journey goes through this tab. */
  onJourney: boolean;
};

/** An app of the user's, by its guide and its address. */
export type AppAt = { guide: string; origin: string };

/** How each tab's key begins. */
export const TAB = 'tab:';
const keyOf = (tab: number) => `${TAB}${tab}`;

/**
 * One at a time for a tab: what a press sends last must not be overtaken by what it sent before, nor what a page shows
 * now be written over with what the page before it showed.
 */
export function tabInTurn<T>(tab: number, act: () => Promise<T>): Promise<T> {
  return navigator.locks.request(keyOf(tab), act);
}

export const recall = (tab: number) => inMemory<TabMemory>(keyOf(tab));
export const remember = (tab: number, memory: TabMemory) => keepInMemory(keyOf(tab), memory);
export const forget = (tab: number) => dropFromMemory(keyOf(tab));

/** The guides whose share page is open in a tab: what is chosen there is not given up yet. */
export async function sharesOpen(): Promise<string[]> {
  const all = await allInMemory<Partial<TabMemory>>();
  return all.flatMap(({ reading, guide = '' }) => (reading?.means === 'shared' ? [guide] : []));
}

/** A tab that showed nothing yet. */
export function emptyTab(origin: string, guide: string): TabMemory {
  return {
    origin,
    guide,
    facts: nothingSeen(guide),
    reading: null,
    asker: null,
    app: null,
    pending: null,
    onJourney: false,
  };
}

const LAST_APP = 'app';

/** The user looks at a page of this app. A browser does not say which tab opened a pop-up in a window of its own. */
export const lookedAt = (app: AppAt) => keepInMemory(LAST_APP, app);
export const lastApp = () => inMemory<AppAt>(LAST_APP);
