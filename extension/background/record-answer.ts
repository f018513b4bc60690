import type { GuideAbouts } from '../../core/guide/about.ts';
import type { Sighting } from '../../core/ledger/sighting.ts';
import type { FromPage } from '../messages/from-page.ts';
import { record } from '../store/ledger-store.ts';
import { now, today } from './clock.ts';
import { ledgerChanged } from './ledger-changed.ts';
import { policiesOf } from './policies.ts';
import type { TabMemory } from './tab-memory.ts';
import { tellUnkept } from './unreadable.ts';

export type Answer = Omit<Extract<FromPage, { type: 'page/answer' }>, 'type'>;

/** The user's word on what a page left open. Kept with the account, with the user as its source. */
export async function recordAnswer(
  tab: TabMemory,
  answer: Answer,
  guides: GuideAbouts,
): Promise<void> {
  const read = tab.reading?.accounts.find(
    ({ iban, currency }) => iban === answer.iban && currency === answer.currency,
  );
  const question = tab.reading?.questions.find(
    ({ about, iban, currency }) =>
      about === answer.about && iban === answer.iban && currency === answer.currency,
  );
  // Only one of the answers that the page's own reading left open.
  if (!read || !question?.candidates.includes(answer.value)) return;
  const sighting: Sighting = {
    ...read,
    institution:
      answer.about === 'institution' ? { name: answer.value, source: 'user' } : read.institution,
    expires: answer.about === 'expires' ? { on: answer.value, source: 'user' } : read.expires,
    provider: tab.guide,
    means: 'authorised',
    from: 'user',
    site: tab.origin,
    seenAt: now(),
  };
  const done = await record([sighting], { today: today(), policies: policiesOf(guides) });
  if (!done.ok) await tellUnkept(done.problem);
  await ledgerChanged(guides);
}
