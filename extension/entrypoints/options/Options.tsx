import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { shippedGuides } from '../../../providers/index.ts';
import { readGuides } from '../../background/guides.ts';
import { Notice } from '../../components/Notice.tsx';
import { OptionsScreen } from '../../components/OptionsScreen.tsx';
import { withOwnDays } from '../../components/reminders/own-days.ts';
import { parseRoute } from '../../components/route.ts';
import { ScreenContext } from '../../components/screen.ts';
import { readSettings } from '../../store/settings-store.ts';
import type { Words } from '../screen/browser-words.ts';
import { useHideNumbers } from '../screen/hide-numbers.ts';
import { useToday } from '../screen/today.ts';
import { useFault } from '../screen/use-fault.ts';
import { useKept } from '../screen/use-kept.ts';
import { SectionPage } from './SectionPage.tsx';
import { UndoBar } from './UndoBar.tsx';
import { UndoContext, useUndo } from './undo.ts';
import { WelcomePage } from './WelcomePage.tsx';

/** Where the page is, from its address, and what every section relies on. */
export function Options({ words }: { words: Words }) {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  const today = useToday();
  const { kept: guides } = useKept(readGuides);
  const undo = useUndo();
  const fault = useFault();
  useEffect(() => {
    const leaving = new AbortController();
    addEventListener('hashchange', () => setRoute(parseRoute(location.hash)), {
      signal: leaving.signal,
    });
    return () => leaving.abort();
  }, []);
  const hideNumbers = useHideNumbers();
  const { kept: settings } = useKept(readSettings);
  const known = guides.state === 'ready' ? guides.value : shippedGuides;
  const briefs = useMemo(() => {
    if (settings.state !== 'ready') return known;
    const { remindAt, remindAtOf } = settings.value;
    return withOwnDays(known, { remindAt, perProvider: remindAtOf });
  }, [known, settings]);
  const screen = useMemo(
    () => ({ ...words, today, hideNumbers, guides: briefs }),
    [words, today, hideNumbers, briefs],
  );
  const page = useCallback(
    () =>
      route.section === 'welcome' ? null : (
        <SectionPage section={route.section} params={route.params} />
      ),
    [route],
  );
  return (
    <ScreenContext.Provider value={screen}>
      <UndoContext.Provider value={undo.offer}>
        {route.section === 'welcome' ? (
          <WelcomePage />
        ) : (
          <OptionsScreen section={route.section}>
            <UndoBar undo={undo} />
            {fault && (
              <Notice tone="error" title={words.say('notWritten')}>
                {words.say(`fault_${fault}`)}
              </Notice>
            )}
            {page()}
          </OptionsScreen>
        )}
      </UndoContext.Provider>
    </ScreenContext.Provider>
  );
}
