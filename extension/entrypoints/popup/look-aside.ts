import type { ComponentType } from 'preact';
import { laterParts } from './later.ts';
import type { TabSideProps } from './TabSide.tsx';
import { lookAtTab, type TabAtHand } from './tab-at-hand.ts';

/** What is possible on this tab, and what draws it. */
export type Aside = { tab: TabAtHand; Side: ComponentType<TabSideProps> };

/** Looks at the tab. Where nothing is possible nor wrong, the code that draws it is not even loaded. */
export async function lookAside(): Promise<Aside | null> {
  const tab = await lookAtTab();
  if (!tab) return null;
  const { providers, diagnoses, masked } = tab.state;
  if (providers.length + diagnoses.length === 0 && !masked) return null;
  return { tab, Side: (await laterParts()).TabSide };
}
