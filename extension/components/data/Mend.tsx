import { dayWords } from '../day-words.ts';
import { useScreen } from '../screen.ts';

/** A backup that was made by itself: when, and how much it holds. */
export type KeptBackupBrief = { madeAt: string; accounts: number };

/** What to do when the data is damaged: take the backup that was kept, or begin anew and bring in a file. */
export function Mend(props: {
  kept: KeptBackupBrief | null;
  onBringBack: () => void;
  onBeginAnew: () => void;
}) {
  const { say, language } = useScreen();
  const { kept } = props;
  return (
    <>
      {kept && (
        <>
          <p>{say('mendKept', { day: dayWords(kept.madeAt, language), count: kept.accounts })}</p>
          <p>
            <button type="button" class="button main" onClick={props.onBringBack}>
              {say('mendBringBack', { count: kept.accounts })}
            </button>
          </p>
        </>
      )}
      <p>{say(kept ? 'mendOrFile' : 'mendFile')}</p>
      <p>
        <button type="button" class="button" onClick={props.onBeginAnew}>
          {say('mendBeginAnew')}
        </button>
      </p>
    </>
  );
}
