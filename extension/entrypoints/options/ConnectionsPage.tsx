import { ConnectionsSection } from '../../components/connections/ConnectionsSection.tsx';
import { readLedger } from '../../store/read-ledger.ts';
import { countInstitutions } from '../screen/count-institutions.ts';
import { readPreview } from '../screen/preview.ts';
import { startJourneyTo } from '../screen/start-journey.ts';
import { useKept } from '../screen/use-kept.ts';
import { Loaded } from './Loaded.tsx';

export function ConnectionsPage() {
  const { kept, again } = useKept(readLedger);
  return (
    <Loaded kept={kept} again={again}>
      {({ accounts, connections }) => (
        <ConnectionsSection
          accounts={accounts}
          connections={connections}
          institutions={countInstitutions(accounts)}
          onPreview={readPreview}
          onFetch={(app, origin) => startJourneyTo('fetch', app, origin)}
        />
      )}
    </Loaded>
  );
}
