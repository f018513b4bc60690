import type { ComponentChildren } from 'preact';
import { Icon } from '../Icon.tsx';
import { download, printer, trash2 } from '../option-icons.ts';
import { useScreen } from '../screen.ts';
import type { Watched } from '../working.ts';
import { BackupButton } from './BackupButton.tsx';

export type DataActions = {
  onBackup: (watched: Watched) => Promise<void>;
  onCsv: () => void;
  onPrint: () => void;
  onEraseAll: () => Promise<void>;
};

/** Everything in and out. `children` are the ways in: a file, a paste, by hand. */
export function DataSection(props: {
  count: number;
  actions: DataActions;
  children: ComponentChildren;
}) {
  const { say } = useScreen();
  const { actions, count } = props;
  return (
    <div class="stack wide">
      <p class="muted">{say('dataWhat')}</p>
      <section class="stack">
        <h2>{say('takeOut')}</h2>
        <div class="panel line">
          <BackupButton onBackup={actions.onBackup} />
          <button type="button" class="button" onClick={actions.onCsv} disabled={count === 0}>
            <Icon d={download} />
            {say('csv')}
          </button>
          <button type="button" class="button" onClick={actions.onPrint} disabled={count === 0}>
            <Icon d={printer} />
            {say('print')}
          </button>
          <a class="button quiet" href="#calendar">
            {say('calendarFile')}
          </a>
        </div>
      </section>
      <section class="stack">
        <h2>{say('bringIn')}</h2>
        {props.children}
      </section>
      <section class="stack">
        <h2>{say('eraseTitle')}</h2>
        <div class="panel stack">
          <p class="muted">{say('eraseWhat', { count })}</p>
          <p>
            <button
              type="button"
              class="button danger"
              onClick={actions.onEraseAll}
              disabled={count === 0}
            >
              <Icon d={trash2} />
              {say('eraseAll')}
            </button>
          </p>
        </div>
      </section>
    </div>
  );
}
