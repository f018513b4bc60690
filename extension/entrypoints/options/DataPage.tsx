import { useMemo } from 'preact/hooks';
import { PrintTable } from '../../components/accounts/PrintTable.tsx';
import { ByHandForm } from '../../components/data/ByHandForm.tsx';
import { DataSection } from '../../components/data/DataSection.tsx';
import { ImportPanel } from '../../components/data/ImportPanel.tsx';
import { useScreen } from '../../components/screen.ts';
import { addByHand, dataActions } from '../screen/data-actions.ts';
import { readToldAccounts } from '../screen/told-accounts.ts';
import { useKept } from '../screen/use-kept.ts';
import { Loaded } from './Loaded.tsx';
import { MaskedNumbers } from './MaskedNumbers.tsx';
import { seldomParts } from './seldom.ts';
import { useOfferUndo } from './undo.ts';
import { usualProvider } from './usual-provider.ts';

export function DataPage() {
  const { say, today, guides } = useScreen();
  const { kept, again } = useKept(readToldAccounts);
  const offer = useOfferUndo();
  const actions = useMemo(
    () => dataActions(today, (count, undo) => offer({ said: say('erased', { count }), undo })),
    [today, offer, say],
  );
  const aggregators = [...guides.values()].filter((guide) => guide.kind === 'aggregator');
  const usual = kept.state === 'ready' ? usualProvider(kept.value) : null;
  return (
    <Loaded kept={kept} again={again}>
      {(accounts) => (
        <>
          <MaskedNumbers accounts={accounts} />
          <DataSection count={accounts.length} actions={actions}>
            <ImportPanel
              providers={aggregators}
              onRead={async (texts, provider) => {
                // Tables, backups and every aggregator's own JSON: a tenth of the page, for who brings a file.
                const { readImport } = await seldomParts();
                return readImport(texts, { provider, usual, today });
              }}
            />
            <ByHandForm
              providers={aggregators}
              usual={usual}
              onAdd={(typed) => addByHand(typed, { today, say })}
            />
          </DataSection>
          <PrintTable accounts={accounts} />
        </>
      )}
    </Loaded>
  );
}
