import { NamedAccounts } from '../NamedAccounts.tsx';
import { NamedOptions } from '../NamedOptions.tsx';
import { useScreen } from '../screen.ts';
import type { ImportChoice, ShareOffer } from './import-view.ts';

type Choice = Pick<ImportChoice, 'app' | 'whole'>;

/** Accounts that the aggregator calls shared: with which app, and what it would change there. */
export function ImportShares(props: {
  offer: ShareOffer;
  choice: Choice;
  onChoose: (choice: Partial<Choice>) => void;
}) {
  const { say, guides } = useScreen();
  const { offer, choice } = props;
  const app = offer.apps.find(({ id }) => id === choice.app);
  const diff = app ? offer.diffFor(app.id) : null;
  const aggregator = guides.get(offer.aggregator)?.name ?? offer.aggregator;
  return (
    <fieldset class="stack part">
      <legend>{say('importShares', { aggregator })}</legend>
      <label class="field">
        <span>{say('importSharesApp')}</span>
        <select
          class="input short"
          value={choice.app ?? ''}
          onChange={(event) => props.onChoose({ app: event.currentTarget.value || null })}
        >
          <NamedOptions none={say('importSharesNone')} of={offer.apps} />
        </select>
      </label>
      {app && diff && (
        <>
          <NamedAccounts
            title={say('shareAdded', { count: diff.added.length, app: app.name })}
            accounts={diff.added}
          />
          <NamedAccounts
            title={say('shareKept', { count: diff.kept.length, app: app.name })}
            accounts={diff.kept}
          />
          <NamedAccounts
            title={say('importSharesLacks', { count: diff.dropped.length, app: app.name })}
            accounts={diff.dropped}
          />
          {diff.dropped.length > 0 && (
            <label class="check">
              <input
                type="checkbox"
                checked={choice.whole}
                onChange={(event) => props.onChoose({ whole: event.currentTarget.checked })}
              />
              <span>{say('importSharesWhole', { app: app.name })}</span>
            </label>
          )}
        </>
      )}
      {offer.unknown > 0 && (
        <p class="muted small">{say('importSharesUnknown', { count: offer.unknown })}</p>
      )}
    </fieldset>
  );
}
