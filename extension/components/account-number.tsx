import type { Account } from '../../core/ledger/account.ts';
import { numberOf, numberWords } from './account-words.ts';
import { Icon } from './Icon.tsx';
import { check } from './icons.ts';
import type { Screen } from './screen.ts';

/**
 * An account's number, as a button that copies it where it is whole. A function and no component: a list of fifty is
 * drawn in two thirds of the time. `copied`: just now, and whether it went.
 */
export function accountNumber(
  account: Account,
  { say, hideNumbers }: Pick<Screen, 'say' | 'hideNumbers'>,
  button: { copied: boolean | null; tabIndex?: number | undefined; onClick?: () => void },
) {
  const number = numberOf(account);
  if (number === null) return <span class="muted small">{say('noNumber')}</span>;
  const words = numberWords(number, hideNumbers);
  if (!account.iban) return <span class="number muted">{words}</span>;
  const { copied, tabIndex, onClick } = button;
  return (
    <button
      type="button"
      class="copy"
      data-account={account.key}
      tabIndex={tabIndex}
      aria-label={
        copied === null
          ? say('copyNumber', { number: words })
          : say(copied ? 'copied' : 'notCopied')
      }
      onClick={onClick}
    >
      <span class="number">{words}</span>
      {copied && Icon({ d: check })}
    </button>
  );
}
