import { plainName } from '../consent/plain-name.ts';
import type { Account } from '../ledger/account.ts';
import { ibanIdentifier } from '../ledger/identifier.ts';
import { keysOf } from '../ledger/known-keys.ts';
import { formatIban } from '../reading/iban.ts';
import type { PageAccount } from '../reading/reading.ts';
import type { StepView } from './view.ts';

type Shown = {
  accounts: readonly Account[];
  /** Whose pages are looked at. */
  provider: string;
  /** What the page lists, as it lists it. */
  listed: readonly PageAccount[];
  /** The sentence that names an account. */
  naming: (account: string) => string;
};

/**
 * The step with its account as the page can find it: by its number, whatever key the ledger has for it. Where the page
 * lists it, the step names it, in the page's own words: a card shows nothing that its site does not (SECURITY.md A13).
 * Another site than the account's own is not even handed the number, unless it lists it itself.
 */
export function aboutAccount(
  view: StepView,
  { accounts, provider, listed, naming }: Shown,
): StepView {
  if (view.account === null) return view;
  const keys = keysOf(accounts);
  const key = keys.now(view.account);
  const account = accounts.find((each) => each.key === key);
  const isOwn = view.account.startsWith(`${provider}|`);
  if (!isOwn && !listed.some(({ iban }) => iban !== null && iban === account?.iban))
    return { ...view, account: null };
  if (!account) return view;
  const number = account.iban && ibanIdentifier(account.iban, account.currency);
  const found = number ? { ...view, account: `${account.provider}|${number}` } : view;
  const here =
    view.where === 'here'
      ? listed.find((each) => isOnly(keys.of(provider, each), account))
      : undefined;
  return here ? { ...found, say: `${view.say} ${naming(lineOf(here))}` } : found;
}

function isOnly(found: readonly Account[], account: Account): boolean {
  return found.length === 1 && found[0] === account;
}

function lineOf({ name, iban, masked }: PageAccount): string {
  const number = iban === null ? masked : formatIban(iban);
  return [name === null ? null : plainName(name), number].filter(Boolean).join(', ');
}
