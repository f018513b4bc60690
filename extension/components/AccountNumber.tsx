import type { Account } from '../../core/ledger/account.ts';
import { accountNumber } from './account-number.tsx';
import { numberOf } from './account-words.ts';
import { useScreen } from './screen.ts';
import { useCopied } from './use-copied.ts';

/** The number, copied in one press. What is copied is the whole number, as the aggregator's form wants it: no spaces. */
export function AccountNumber(props: {
  account: Account;
  onCopy: (text: string) => Promise<boolean>;
}) {
  const screen = useScreen();
  const { copied, copy } = useCopied(props.onCopy);
  const number = numberOf(props.account) ?? '';
  return accountNumber(props.account, screen, {
    copied: copied?.done ?? null,
    onClick: () => void copy(number, number),
  });
}
