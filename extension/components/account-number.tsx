import type { Account } from '../../core/ledger/account.ts';
import { numberOf, numberWords } from './account-words.ts';
import { Icon } from './Icon.tsx';
import { check } from './icons.ts';
import type { Screen } from './screen.ts';
import type { Copied } from './use-copied.ts';

/**
 * An account's number, as a button that copies it where it is whole. A function and no component: a list of fifty is
 * drawn in two thirds of the time. `copied`: just now, and whether it went. `useCopied` hears the press.
 */
export function accountNumber(
  account: Account,
  { say, hideNumbers }: Pick<Screen, 'say' | 'hideNumbers'>,
  { copied, tabIndex }: { copied: Copied | null; tabIndex?: number },
) {
  const number = numberOf(account);
  if (number === null) return <span class="muted small">{say('noNumber')}</span>;
  const words = numberWords(number, hideNumbers);
  if (!account.iban) return <span class="number muted">{words}</span>;
  const done = copied?.text === number ? copied.done : null;
  return (
    <button
      type="button"
      class="copy number"
      data-copy={number}
      tabIndex={tabIndex}
      aria-label={
        done === null ? say('copyNumber', { number: words }) : say(done ? 'copied' : 'notCopied')
      }
    >
      {words}
      {done && Icon({ d: check })}
    </button>
  );
}
