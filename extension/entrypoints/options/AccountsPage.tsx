import { useMemo } from 'preact/hooks';
import { AccountsSection } from '../../components/accounts/AccountsSection.tsx';
import { useScreen } from '../../components/screen.ts';
import { readSettings } from '../../store/settings-store.ts';
import { countInstitutions } from '../screen/count-institutions.ts';
import { accountActions } from '../screen/ledger-actions.ts';
import { readToldAccounts } from '../screen/told-accounts.ts';
import { useKept } from '../screen/use-kept.ts';
import { LeftBehind } from './LeftBehind.tsx';
import { Loaded } from './Loaded.tsx';
import { MaskedNumbers } from './MaskedNumbers.tsx';
import { useOfferUndo } from './undo.ts';

export function AccountsPage({ params }: { params: ReadonlyMap<string, string> }) {
  const screen = useScreen();
  const { say } = screen;
  const { kept, again } = useKept(readAccountsPage);
  const offer = useOfferUndo();
  const accounts = kept.state === 'ready' ? kept.value.accounts : [];
  const actions = useMemo(
    () =>
      accountActions(accounts, screen, (count, undo) =>
        offer({ said: say('erased', { count }), undo }),
      ),
    [accounts, screen, offer, say],
  );
  return (
    <Loaded kept={kept} again={again}>
      {(value) => (
        <AccountsSection
          key={[...params].join()}
          accounts={value.accounts}
          institutions={countInstitutions(value.accounts)}
          start={{
            text: params.get('bank') ?? params.get('q') ?? '',
            open: params.get('account') ?? null,
          }}
          actions={actions}
        >
          <MaskedNumbers accounts={value.accounts} />
          <LeftBehind accounts={value.accounts} dismissed={value.dismissed} />
        </AccountsSection>
      )}
    </Loaded>
  );
}

async function readAccountsPage() {
  const [accounts, { dismissed }] = await Promise.all([readToldAccounts(), readSettings()]);
  return { accounts, dismissed };
}
