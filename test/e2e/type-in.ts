import { expect, type Page } from '@playwright/test';

/** An account as the user types it in. */
export type Typed = { iban: string; bank: string; end: string; aggregator?: string };

/** Adds accounts by hand, in the options page at `#data`. The same IBAN again is a later word about it. */
export async function typeIn(options: Page, typed: readonly Typed[]): Promise<void> {
  const form = options.locator('form').filter({ hasText: 'Add by hand' });
  for (const { iban, bank, end, aggregator = 'Salt Edge' } of typed) {
    await form.getByLabel('IBAN').fill(iban);
    await form.getByLabel('Bank', { exact: true }).fill(bank);
    await form.getByLabel('Consent expected to end on').fill(end);
    await form.getByLabel('Aggregator').selectOption({ label: aggregator });
    await form.getByRole('button', { name: 'Add account' }).click();
    await expect(form.getByLabel('IBAN')).toHaveValue('');
  }
}
