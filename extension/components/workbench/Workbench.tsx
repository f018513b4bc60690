import { useEffect, useState } from 'preact/hooks';
import type { Guide } from '../../../core/guide/guide.ts';
import { Notice } from '../Notice.tsx';
import { useScreen } from '../screen.ts';
import type { BenchActions, BenchTab } from './bench.ts';
import { ElementChoice } from './ElementChoice.tsx';
import { PointedResult } from './PointedResult.tsx';
import { TrialResult } from './TrialResult.tsx';
import { useBench } from './use-bench.ts';

/** The guide that is being written, tried on an open tab; and locators for what the user points at there. */
export function Workbench(props: {
  guide: Guide | null;
  actions: BenchActions;
  /** Puts text where the caret is. */
  onInsert: (text: string) => void;
  /** Puts the element, and the labels it needs, into the guide. */
  onAdd: (name: string, locators: object[], labels: Record<string, string[]>) => void;
}) {
  const { say } = useScreen();
  const { guide, actions } = props;
  const { tabs, again } = useTabs(actions, guide);
  const [chosen, setChosen] = useState<number | null>(null);
  const { state, tryOn, pointOn, listOn, choose, stop } = useBench(actions, guide);
  const tab = tabs.find(({ id }) => id === chosen) ?? tabs[0];
  if (!guide) return <p class="muted">{say('benchNeedsGuide')}</p>;
  return (
    <section class="stack bench" aria-label={say('benchTitle')}>
      <h3>{say('benchTitle')}</h3>
      <p class="muted">{say('benchWhat')}</p>
      {tab ? (
        <div class="line">
          <select
            class="input"
            aria-label={say('benchTab')}
            value={String(tab.id)}
            onChange={(event) => setChosen(Number(event.currentTarget.value))}
          >
            {tabs.map(({ id, title, address }) => (
              <option key={id} value={String(id)}>
                {title} · {address}
              </option>
            ))}
          </select>
          <button type="button" class="button main" onClick={() => tryOn(tab.id)}>
            {say('benchTry')}
          </button>
          <button type="button" class="button" onClick={() => pointOn(tab.id)}>
            {say('benchPoint')}
          </button>
          <button type="button" class="button" onClick={() => listOn(tab.id)}>
            {say('benchList')}
          </button>
          {(state.at === 'open' || state.at === 'pointing') && (
            <button type="button" class="button quiet" onClick={stop}>
              {say('benchStop')}
            </button>
          )}
        </div>
      ) : (
        <Notice tone="warning">
          {say('benchNoTab')}{' '}
          <button type="button" class="button quiet" onClick={again}>
            {say('benchLookAgain')}
          </button>
        </Notice>
      )}
      {state.at === 'refused' && <Notice tone="error">{say('benchRefused')}</Notice>}
      {state.at === 'closed' && <Notice tone="warning">{say('benchClosed')}</Notice>}
      {state.listed && <ElementChoice elements={state.listed} onChoose={choose} />}
      {state.pointed && (
        <PointedResult
          key={JSON.stringify(state.pointed)}
          pointed={state.pointed}
          onInsert={props.onInsert}
          onCopy={actions.copy}
          onAdd={props.onAdd}
        />
      )}
      {state.trial && tab && state.at !== 'closed' && (
        <TrialResult guide={guide} trial={state.trial} onDraw={(step) => tryOn(tab.id, step)} />
      )}
    </section>
  );
}

function useTabs(actions: BenchActions, guide: Guide | null) {
  const [tabs, setTabs] = useState<BenchTab[]>([]);
  const again = async (): Promise<void> => {
    if (guide) setTabs(await actions.tabsOf(guide));
  };
  const key = guide ? JSON.stringify([guide.id, guide.sites]) : '';
  useEffect(() => {
    const leaving = new AbortController();
    again();
    actions.watchTabs(again, leaving.signal);
    return () => leaving.abort();
  }, [key]);
  return { tabs, again };
}
