import { useMemo } from 'preact/hooks';
import { AccountsSection } from '../../components/AccountsSection.tsx';
import { useScreen } from '../../components/screen.ts';
import { countInstitutions } from '../screen/count-institutions.ts';
import { accountActions } from '../screen/ledger-actions.ts';
import { readToldAccounts } from '../screen/told-accounts.ts';
import { useKept } from '../screen/use-kept.ts';
import { Loaded } from './Loaded.tsx';
import { useOfferUndo } from './undo.ts';

export function AccountsPage({ params }: { params: ReadonlyMap<string, string> }) {
  const screen = useScreen();
  const { say } = screen;
  const { kept, again } = useKept(readToldAccounts);
  const offer = useOfferUndo();
  const accounts = kept.state === 'ready' ? kept.value : [];
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
          accounts={value}
          institutions={countInstitutions(value)}
          start={{
            text: params.get('bank') ?? params.get('q') ?? '',
            open: params.get('account') ?? null,
          }}
          actions={actions}
        />
      )}
    </Loaded>
  );
}
