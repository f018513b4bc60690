import { NamedAccounts } from '../NamedAccounts.tsx';
import { renewingWords } from '../renewing-words.ts';
import { useScreen } from '../screen.ts';
import type { ImportView } from './import-view.ts';

/** Accounts that were known and that the new list lacks: they stay, and this is what it can mean. */
export function ImportMissing({ missing }: { missing: NonNullable<ImportView['missing']> }) {
  const screen = useScreen();
  const { accounts, provider } = missing;
  const name = screen.guides.get(provider)?.name ?? provider;
  return (
    <div class="stack tight">
      <NamedAccounts
        title={screen.say('importMissing', { count: accounts.length, provider: name })}
        accounts={accounts}
      />
      <p class="muted small">{renewingWords(provider, screen)}</p>
    </div>
  );
}
