import { useEffect, useState } from 'preact/hooks';
import type { Account } from '../../../core/ledger/account.ts';
import { DiagnosisList } from '../../components/DiagnosisList.tsx';
import { diagnosesBeside } from '../../components/diagnoses-beside.ts';
import type { InstitutionCount } from '../../components/FilterBar.tsx';
import { MaskedNumber } from '../../components/MaskedNumber.tsx';
import { MoreSites } from '../../components/popup/MoreSites.tsx';
import { TabPanel } from '../../components/popup/TabPanel.tsx';
import { useScreen } from '../../components/screen.ts';
import { dismiss } from '../screen/dismiss.ts';
import { AppPreview } from './AppPreview.tsx';
import { sitesOff } from './sites-off.ts';
import { tabActions } from './tab-actions.ts';
import { lookAtTab, type Picked, type TabAtHand } from './tab-at-hand.ts';

export type TabSideProps = {
  tab: TabAtHand;
  /** Those that were read so far, of which what ends first is shown below. */
  accounts: readonly Account[];
  /** Null while the accounts are not there. */
  institutions: readonly InstitutionCount[] | null;
  look: () => Promise<void>;
};

/** Everything about the tab at hand, and what holds right now wherever the user is. */
export function TabSide({ tab, accounts, institutions, look }: TabSideProps) {
  const screen = useScreen();
  const { origin, providers } = tab.state;
  const app = providers.find((provider) => provider.on && provider.kind === 'app');
  const [picked, setPicked] = useState<Picked | null>(null);
  const [diagnoses, setDiagnoses] = useState(tab.state.diagnoses);
  useEffect(() => {
    setDiagnoses(tab.state.diagnoses);
    if (picked === null) return;
    const leaving = new AbortController();
    // What is picked is diagnosed too: why the app will show nothing for it, say.
    lookAtTab(picked).then((seen) => {
      if (seen && !leaving.signal.aborted) setDiagnoses(seen.state.diagnoses);
    });
    return () => leaving.abort();
  }, [picked, tab]);
  const on = providers.find((provider) => provider.on);
  const [off, setOff] = useState<string[]>([]);
  useEffect(() => {
    sitesOff(on?.sites ?? []).then(setOff);
  }, [tab]);
  const actions = tabActions(tab.id, origin, look);
  return (
    <>
      <TabPanel tab={tab.state} actions={actions} />
      {on && (
        <MoreSites
          provider={on.name}
          sites={off}
          onTurnOn={(site) => actions.onTurnOnSite(on.id, site)}
        />
      )}
      {origin !== null && app && institutions && (
        <AppPreview app={app} origin={origin} institutions={institutions} onPick={setPicked} />
      )}
      <DiagnosisList
        diagnoses={diagnosesBeside(diagnoses, accounts, screen)}
        onDismiss={async (id) => {
          await dismiss(id);
          await look();
        }}
        onGo={(go) => actions.onStart(go, app?.id === go.guide ? origin : null)}
      />
      {tab.state.masked && <MaskedNumber question={tab.state.masked} onAnswer={actions.onSame} />}
    </>
  );
}
