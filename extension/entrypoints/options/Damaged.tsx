import { Mend } from '../../components/data/Mend.tsx';
import { readKeptBackup } from '../../store/kept-backup.ts';
import { beginAnew, bringBackKept } from '../screen/mend.ts';
import { useKept } from '../screen/use-kept.ts';

/** What a damaged database leaves to do: in every section, since none can be read. */
export function Damaged() {
  const { kept } = useKept(readKeptBackup);
  if (kept.state !== 'ready') return null;
  return <Mend kept={kept.value} onBringBack={bringBackKept} onBeginAnew={beginAnew} />;
}
