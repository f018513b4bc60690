import { browser } from 'wxt/browser';
import { type Badge, badgeOf } from '../../core/consent/badge.ts';
import type { Counted } from '../../core/consent/order.ts';
import { badgeTitle } from '../../core/consent/reminder-words.ts';
import { say } from './say.ts';

/** The colour is never alone: the number is beside it, and the title says it in words. */
const COLOURS: Record<Badge['worst'], string> = {
  none: '#5b6472',
  due: '#8a5a00',
  urgent: '#b3261e',
  over: '#7a1410',
};

/** Shows on the toolbar how many consents are due or over. */
export async function showBadge(counted: readonly Counted[]): Promise<void> {
  const badge = badgeOf(counted);
  await paintBadge(badge, badgeTitle(badge, say()));
}

export async function paintBadge(
  { text, worst }: Pick<Badge, 'text' | 'worst'>,
  title: string,
): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color: COLOURS[worst] }),
    browser.action.setTitle({ title }),
  ]);
}
