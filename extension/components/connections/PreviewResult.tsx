import type { Account } from '../../../core/ledger/account.ts';
import { nameOf, numberOf, numberWords, organisationOf } from '../account-words.ts';
import { Icon } from '../Icon.tsx';
import { circleCheck } from '../icons.ts';
import { Notice } from '../Notice.tsx';
import { circleSlash } from '../option-icons.ts';
import { useScreen } from '../screen.ts';
import type { PreviewView } from './preview-view.ts';

/** The accounts an app will show, then each other one with its one reason. */
export function PreviewResult(props: {
  app: string;
  institution: string;
  preview: PreviewView;
  onFetch?: (() => void) | undefined;
}) {
  const { say } = useScreen();
  const { app, institution, preview } = props;
  const { shown, hidden } = preview;
  const isUnknown = shown.length === 0 && preview.unknown;
  return (
    <div class="stack" aria-live="polite">
      {shown.length === 0 ? (
        <Notice
          tone={isUnknown ? 'info' : 'warning'}
          title={say(isUnknown ? 'previewUnknown' : 'previewEmpty', { app, institution })}
        >
          <p>
            {preview.empty ??
              say(isUnknown ? 'previewUnknownWhat' : 'previewEmptyWhat', {
                app,
                institution,
              })}
          </p>
          {props.onFetch && (
            <p>
              <button type="button" class="button" onClick={props.onFetch}>
                {say('previewFetch')}
              </button>
            </p>
          )}
        </Notice>
      ) : (
        <div class="is-fresh stack tight">
          <h3 class="status wrap">
            <Icon d={circleCheck} />
            {say('previewShown', { count: shown.length, app })}
          </h3>
          <ul class="found">
            {shown.map((account) => (
              <li key={account.key}>
                <Who account={account} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {hidden.length > 0 && (
        <details open={hidden.length <= 8}>
          <summary>
            <Icon d={circleSlash} />{' '}
            {say(isUnknown ? 'previewKnown' : 'previewHidden', { count: hidden.length })}
          </summary>
          <ul class="found">
            {hidden.map(({ account, reason }) => (
              <li key={account.key}>
                <Who account={account} />
                <span class="muted small">{say(`reason_${reason}`, { app, institution })}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {preview.others && <p class="muted small">{say('previewOthers', { app, institution })}</p>}
    </div>
  );
}

function Who({ account }: { account: Account }) {
  const { say, hideNumbers } = useScreen();
  const number = numberOf(account);
  const organisation = organisationOf(account);
  return (
    <span class="line">
      <span class="cut">
        {nameOf(account) ?? say('unnamedAccount')}
        {organisation !== null && <span class="muted"> · {organisation}</span>}
      </span>
      {number && <span class="number muted">{numberWords(number, hideNumbers)}</span>}
    </span>
  );
}
