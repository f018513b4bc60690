import type { InstitutionCount } from '../../components/FilterBar.tsx';
import { TabPanel } from '../../components/TabPanel.tsx';
import { AppPreview } from './AppPreview.tsx';
import { tabActions } from './tab-actions.ts';
import type { TabAtHand } from './tab-at-hand.ts';

export type TabSideProps = {
  tab: TabAtHand;
  /** Null while the accounts are not there. */
  institutions: readonly InstitutionCount[] | null;
  look: () => Promise<void>;
};

/** Everything about the tab at hand. */
export function TabSide({ tab, institutions, look }: TabSideProps) {
  const { origin, providers } = tab.state;
  const app = providers.find((provider) => provider.on && provider.kind === 'app');
  return (
    <>
      <TabPanel tab={tab.state} actions={tabActions(tab.id, origin, look)} />
      {origin !== null && app && institutions && (
        <AppPreview app={app.id} origin={origin} institutions={institutions} />
      )}
    </>
  );
}
