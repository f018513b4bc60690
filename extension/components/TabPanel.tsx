import { FoundPanel } from './FoundPanel.tsx';
import { LossPanel } from './LossPanel.tsx';
import { StepPanel } from './StepPanel.tsx';
import { TurnOn } from './TurnOn.tsx';
import type { TabProvider, TabView } from './tab-view.ts';

export type TabActions = {
  onTurnOn: (provider: TabProvider) => Promise<boolean>;
  /** Gives back why it could not be recorded, or null. */
  onRecord: () => Promise<string | null>;
  onMove: (move: 'next' | 'back' | 'leave') => void;
  onGo: (url: string) => void;
};

/** What is possible on this tab: turn on, go on with a journey, record, or mind what is about to be lost. */
export function TabPanel({ tab, actions }: { tab: TabView; actions: TabActions }) {
  const { reading } = tab;
  const off = tab.providers.filter((provider) => !provider.on);
  const isOn = tab.providers.some((provider) => provider.on);
  return (
    <>
      {!isOn &&
        off.map((provider) => (
          <TurnOn key={provider.id} provider={provider} onTurnOn={actions.onTurnOn} />
        ))}
      {tab.view && <StepPanel view={tab.view} onMove={actions.onMove} onGo={actions.onGo} />}
      {reading && reading.accounts.length > 0 && reading.means === 'shared' && (
        <LossPanel accounts={reading.accounts} meanings={tab.meanings} />
      )}
      {reading && reading.accounts.length > 0 && reading.means !== 'shared' && (
        <FoundPanel reading={reading} recorded={tab.recorded} onRecord={actions.onRecord} />
      )}
    </>
  );
}
