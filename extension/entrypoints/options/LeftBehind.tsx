import { useMemo } from 'preact/hooks';
import { leftBehind } from '../../../core/diagnosis/left-behind.ts';
import { listChanges } from '../../../core/diagnosis/list-change.ts';
import { bySeverity } from '../../../core/diagnosis/severity.ts';
import type { Account } from '../../../core/ledger/account.ts';
import { DiagnosisList } from '../../components/DiagnosisList.tsx';
import { type Screen, useScreen } from '../../components/screen.ts';
import { ask } from '../screen/ask.ts';
import { dismiss } from '../screen/dismiss.ts';

/** The accounts that a renewal left behind or a list no longer has, until the user has seen to it or puts it away. */
export function LeftBehind(props: { accounts: readonly Account[]; dismissed: readonly string[] }) {
  const screen = useScreen();
  const { accounts, dismissed } = props;
  const diagnoses = useMemo(() => {
    const words = wordsOf(screen);
    return [
      ...leftBehind(accounts, dismissed, words),
      ...listChanges(accounts, dismissed, words),
    ].sort(bySeverity);
  }, [accounts, dismissed, screen]);
  return (
    <DiagnosisList
      diagnoses={diagnoses}
      onGo={(go) => ask({ type: 'journey/start', ...go, open: true })}
      onDismiss={dismiss}
    />
  );
}

function wordsOf(screen: Screen) {
  const consentOf = (provider: string) => screen.guides.get(provider)?.consent;
  return {
    ...screen,
    nameOf: (provider: string) => screen.guides.get(provider)?.name ?? provider,
    renewOf: (provider: string) => consentOf(provider)?.renew,
    renewingOf: (provider: string) => consentOf(provider)?.renewing,
    // A brief of a guide has no journeys: the sentence says what to do.
    connectOf: () => undefined,
  };
}
