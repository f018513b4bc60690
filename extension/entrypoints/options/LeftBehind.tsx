import { useMemo } from 'preact/hooks';
import { leftBehind } from '../../../core/diagnosis/left-behind.ts';
import type { Account } from '../../../core/ledger/account.ts';
import { DiagnosisList } from '../../components/DiagnosisList.tsx';
import { useScreen } from '../../components/screen.ts';
import { ask } from '../screen/ask.ts';
import { dismiss } from '../screen/dismiss.ts';

/** The accounts that a renewal left behind, until the user has seen to it or puts it away. */
export function LeftBehind(props: { accounts: readonly Account[]; dismissed: readonly string[] }) {
  const screen = useScreen();
  const { accounts, dismissed } = props;
  const diagnoses = useMemo(
    () =>
      leftBehind(accounts, dismissed, {
        ...screen,
        nameOf: (provider) => screen.guides.get(provider)?.name ?? provider,
        renewOf: (provider) => screen.guides.get(provider)?.consent?.renew,
      }),
    [accounts, dismissed, screen],
  );
  return (
    <DiagnosisList
      diagnoses={diagnoses}
      onGo={(go) => ask({ type: 'journey/start', ...go, open: true })}
      onDismiss={dismiss}
    />
  );
}
