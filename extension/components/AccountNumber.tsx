import type { Account } from '../../core/ledger/account.ts';
import { accountNumber } from './account-number.tsx';
import { useScreen } from './screen.ts';
import { useCopied } from './use-copied.ts';

/** The number, copied in one press. What is copied is the whole number, as the aggregator's form wants it: no spaces. */
export function AccountNumber(props: {
  account: Account;
  onCopy: (text: string) => Promise<boolean>;
}) {
  const [copied, press] = useCopied(props.onCopy);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears of the button inside.
    // biome-ignore lint/a11y/useKeyWithClickEvents: a button is pressed by the keyboard too.
    <span onClick={press}>{accountNumber(props.account, useScreen(), { copied })}</span>
  );
}
