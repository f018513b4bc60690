import { Empty } from '../Empty.tsx';
import { search } from '../icons.ts';
import { Notice } from '../Notice.tsx';
import { useScreen } from '../screen.ts';
import { landmark } from '../tab-icons.ts';

/** Why the popup lists no account, and the one thing to do about it. */
type Nothing =
  | { why: 'failed'; problem: string; optionsUrl: string; onRetry: () => void }
  | { why: 'none'; optionsUrl: string }
  | { why: 'noMatch'; onClear: () => void };

export type NothingProps = { nothing: Nothing };

export function NothingListed({ nothing }: NothingProps) {
  const { say } = useScreen();
  switch (nothing.why) {
    case 'failed':
      return (
        <Notice tone="error" title={say('loadFailed')}>
          <p>{say(`fault_${nothing.problem}`)}</p>
          <p class="line">
            {nothing.problem === 'damaged' && (
              <a
                class="button main"
                href={`${nothing.optionsUrl}#data`}
                target="_blank"
                rel="noopener"
              >
                {say('section_data')}
              </a>
            )}
            <button type="button" class="button" onClick={nothing.onRetry}>
              {say('tryAgain')}
            </button>
          </p>
        </Notice>
      );
    case 'none':
      return (
        <Empty icon={landmark} title={say('noAccountsTitle')}>
          <p class="muted">{say('noAccountsWhat')}</p>
          <a
            class="button main"
            href={`${nothing.optionsUrl}#welcome`}
            target="_blank"
            rel="noopener"
          >
            {say('getStarted')}
          </a>
        </Empty>
      );
    case 'noMatch':
      return (
        <Empty icon={search} title={say('noMatchTitle')}>
          <button type="button" class="button" onClick={nothing.onClear}>
            {say('clearFilter')}
          </button>
        </Empty>
      );
  }
}
