import type { Ledger } from '../../../core/ledger/account.ts';
import { importDiff } from '../../../core/ledger/import-diff.ts';
import { EMPTY } from '../../../core/ledger/merge.ts';
import { recordSightings } from '../../../core/ledger/record-sightings.ts';
import type { Sighting } from '../../../core/ledger/sighting.ts';
import type { Problem } from '../../../core/parsed.ts';
import { readGuides } from '../../background/guides.ts';
import { policiesOf } from '../../background/policies.ts';
import type { ImportView } from '../../components/data/import-view.ts';
import { changeLedger } from '../../store/ledger-store.ts';
import { readLedger } from '../../store/read-ledger.ts';
import { written } from './written.ts';

/** What sightings would change, and how to take them in; `more` is done in the same write. */
export async function changeOf(
  name: string,
  sightings: readonly Sighting[],
  problems: Problem[],
  today: Temporal.PlainDate,
  more: (ledger: Ledger, choice: Parameters<ImportView['onTake']>[0]) => Ledger = (same) => same,
): Promise<ImportView> {
  const incoming = recordSightings(EMPTY, sightings, { today }).ledger;
  return {
    name,
    diff: importDiff(await readLedger(), incoming),
    problems,
    onTake: async (choice, watched) => {
      const policies = policiesOf(await readGuides());
      await written(
        changeLedger(
          (ledger) => more(recordSightings(ledger, sightings, { today }).ledger, choice),
          policies,
          watched,
        ),
      );
    },
  };
}
