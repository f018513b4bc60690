import type { Account } from '../ledger/account.ts';
import type { Preview } from '../ledger/preview.ts';
import type { PreviewFact } from './facts.ts';

type Asked = {
  app: string;
  aggregator: string | null;
  institution: string;
  /** The guide of the provider that the app's dialog shows; null: it shows none, or one that no guide knows. */
  shownProvider: string | null;
};

/** What a preview comes to, for the diagnoses. */
export function previewFact(preview: Preview, { shownProvider, ...asked }: Asked): PreviewFact {
  const own = accountsOf(preview);
  const keys = own.map((account) => account.key);
  if (
    shownProvider !== null &&
    own.length > 0 &&
    own.every(({ provider }) => provider !== shownProvider)
  ) {
    return { ...asked, outcome: 'provider', accounts: keys };
  }
  const { empty } = preview;
  const outcome = !empty ? 'shown' : empty.reason === 'alreadyLinked' ? 'linked' : 'empty';
  return { ...asked, outcome, accounts: keys };
}

/** The accounts of the institution that was picked, shown or not. */
function accountsOf({ shown, hidden }: Preview): Account[] {
  const others = hidden.filter(({ reasons }) => !reasons.includes('otherInstitution'));
  return [...shown, ...others.map(({ account }) => account)];
}
