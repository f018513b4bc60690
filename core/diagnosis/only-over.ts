import type { Faq } from '../guide/guide.ts';

/** Whether an entry says of a consent that it has expired, and nothing that its account does not say itself. */
export function isOnlyOver({ when }: Pick<Faq, 'when'>): boolean {
  return when.consent === 'expired' && Object.keys(when).length === 1;
}
