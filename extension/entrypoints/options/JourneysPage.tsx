import { useCallback, useEffect } from 'preact/hooks';
import { JourneysSection } from '../../components/JourneysSection.tsx';
import { useScreen } from '../../components/screen.ts';
import { ask } from '../screen/ask.ts';
import { readJourneys } from '../screen/journeys.ts';
import { useKept } from '../screen/use-kept.ts';
import { Loaded } from './Loaded.tsx';

export function JourneysPage({ params }: { params: ReadonlyMap<string, string> }) {
  const { language } = useScreen();
  const read = useCallback(() => readJourneys(language), [language]);
  const { kept, again } = useKept(read);
  useEffect(() => {
    // `#journeys?guide=ponto&journey=renew&account=…`: a link of a reminder leads straight into it.
    const [guide, journey, account] = [
      params.get('guide'),
      params.get('journey'),
      params.get('account'),
    ];
    if (guide === undefined || journey === undefined) return;
    history.replaceState(null, '', '#journeys');
    ask({
      type: 'journey/start',
      guide,
      journey,
      open: true,
      ...(account === undefined ? {} : { account }),
    }).then(again);
  }, [params, again]);
  return (
    <Loaded kept={kept} again={again}>
      {(journeys) => (
        <JourneysSection
          journeys={journeys}
          onStart={async ({ guide, id }) => {
            await ask({ type: 'journey/start', guide, journey: id, open: true });
            await again();
          }}
          onResume={async ({ guide, id }) => {
            await ask({ type: 'journey/start', guide, journey: id, open: true, resume: true });
            await again();
          }}
          onLeave={async () => {
            await ask({ type: 'journey/move', move: 'leave' });
            await again();
          }}
        />
      )}
    </Loaded>
  );
}
