import { Icon } from '../Icon.tsx';
import { download } from '../option-icons.ts';
import { useScreen } from '../screen.ts';
import { Working } from '../Working.tsx';
import { useWork, type Watched } from '../working.ts';

/** Saves everything as one file. With thousands of accounts it takes a while: it says how far it is, and can be ended. */
export function BackupButton(props: { onBackup: (watched: Watched) => Promise<void> }) {
  const { say } = useScreen();
  const { work, start, stop } = useWork(props.onBackup);
  const isBusy = work.state === 'busy';
  return (
    <>
      <button type="button" class="button" onClick={start} disabled={isBusy}>
        <Icon d={download} />
        {say('backup')}
      </button>
      {work.state === 'busy' && (
        <Working label={say('backupProgress')} part={work.part} onStop={stop} />
      )}
      <span class={work.state === 'stopped' ? 'muted' : 'sr-only'} role="status">
        {work.state === 'stopped' && say('backupStopped')}
        {work.state === 'done' && say('backupDone')}
      </span>
    </>
  );
}
