import type { Question } from '../../../core/reading/reading.ts';
import { useScreen } from '../screen.ts';
import { FoundPanel } from './FoundPanel.tsx';
import { LossPanel } from './LossPanel.tsx';
import { PageQuestion } from './PageQuestion.tsx';
import { StepPanel } from './StepPanel.tsx';
import { TurnOn } from './TurnOn.tsx';
import { TurnOnApp } from './TurnOnApp.tsx';
import type { TabProvider, TabView } from './tab-view.ts';

export type TabActions = {
  onTurnOn: (provider: TabProvider) => Promise<boolean>;
  /** Gives back why it could not be recorded, or null. */
  onRecord: () => Promise<string | null>;
  /** The user's word on what the page left open. */
  onAnswer: (question: Question, value: string) => Promise<void>;
  onMove: (move: 'next' | 'back' | 'leave') => void;
  onGo: (url: string) => void;
};

/** What is possible on this tab: turn on, go on with a journey, record, or mind what is about to be lost. */
export function TabPanel({ tab, actions }: { tab: TabView; actions: TabActions }) {
  const { say } = useScreen();
  const { reading } = tab;
  const [question] = tab.questions;
  const on = tab.providers.find((provider) => provider.on);
  const off = on ? [] : tab.providers;
  // Where no guide knows the site, it could be any that lives where the user says, and an app among them.
  const isUnknown = off.some((provider) => isAsked(provider, tab));
  const lists = reading && reading.accounts.length > 0 ? reading : null;
  return (
    <>
      {isUnknown ? (
        <TurnOnApp apps={off} onTurnOn={actions.onTurnOn} />
      ) : (
        off.map((provider) => (
          <TurnOn key={provider.id} provider={provider} onTurnOn={actions.onTurnOn} />
        ))
      )}
      {on?.kind === 'aggregator' && !tab.view && !lists && (
        <p class="tab-panel muted small">{say('nothingHere', { provider: on.name })}</p>
      )}
      {tab.view && <StepPanel view={tab.view} onMove={actions.onMove} onGo={actions.onGo} />}
      {lists?.means === 'shared' && (
        <LossPanel accounts={lists.accounts} meanings={tab.meanings} notListed={tab.notListed} />
      )}
      {lists && lists.means !== 'shared' && (
        <FoundPanel
          reading={lists}
          open={tab.questions.length}
          recorded={tab.recorded}
          onRecord={actions.onRecord}
        />
      )}
      {tab.recorded && question && (
        <PageQuestion
          key={`${question.about}${question.iban}${question.currency}`}
          question={question}
          onAnswer={actions.onAnswer}
        />
      )}
    </>
  );
}

/** An app at an address of the user's own: any https page could be one. */
function isAsked(provider: TabProvider, tab: TabView): boolean {
  return provider.kind === 'app' && provider.sites.length === 1 && provider.sites[0] === tab.origin;
}
