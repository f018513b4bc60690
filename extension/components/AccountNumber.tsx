import { useEffect, useState } from 'preact/hooks';
import type { Account } from '../../core/ledger/account.ts';
import { numberOf, numberWords } from './account-words.ts';
import { Icon } from './Icon.tsx';
import { check } from './icons.ts';
import { useScreen } from './screen.ts';

const SAID_FOR_MS = 2000;

/** The number, copied in one press. What is copied is the whole number, as the aggregator's form wants it: no spaces. */
export function AccountNumber(props: {
  account: Account;
  onCopy: (text: string) => Promise<boolean>;
  tabIndex?: number;
}) {
  const { say, hideNumbers } = useScreen();
  const [copied, setCopied] = useState<boolean | null>(null);
  useEffect(() => {
    if (copied === null) return;
    const timer = setTimeout(() => setCopied(null), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const number = numberOf(props.account);
  if (number === null) return <span class="muted small">{say('noNumber')}</span>;
  const words = numberWords(number, hideNumbers);
  if (!props.account.iban) return <span class="number muted">{words}</span>;
  return (
    <button
      type="button"
      class="copy"
      tabIndex={props.tabIndex}
      aria-label={
        copied === null
          ? say('copyNumber', { number: words })
          : say(copied ? 'copied' : 'notCopied')
      }
      onClick={async () => setCopied(await props.onCopy(number))}
    >
      <span class="number">{words}</span>
      {copied && <Icon d={check} />}
    </button>
  );
}
