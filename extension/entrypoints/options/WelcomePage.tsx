import { useCallback, useMemo } from 'preact/hooks';
import { useScreen } from '../../components/screen.ts';
import { WelcomeScreen } from '../../components/WelcomeScreen.tsx';
import { ask } from '../screen/ask.ts';
import { readJourneys } from '../screen/journeys.ts';
import { providerActions } from '../screen/provider-actions.ts';
import { readProviders } from '../screen/providers.ts';
import { useKept } from '../screen/use-kept.ts';
import { Loaded } from './Loaded.tsx';

export function WelcomePage() {
  const { language } = useScreen();
  const read = useCallback(
    async () => ({ providers: await readProviders(), journeys: await readJourneys(language) }),
    [language],
  );
  const { kept, again } = useKept(read);
  const actions = useMemo(() => providerActions(again), [again]);
  return (
    <Loaded kept={kept} again={again}>
      {({ providers, journeys }) => (
        <WelcomeScreen
          providers={providers}
          journeys={journeys}
          actions={actions}
          onStart={({ guide, id }) =>
            ask({ type: 'journey/start', guide, journey: id, open: true })
          }
        />
      )}
    </Loaded>
  );
}
