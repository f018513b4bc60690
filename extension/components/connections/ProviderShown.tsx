import { NamedOptions } from '../NamedOptions.tsx';
import { useScreen } from '../screen.ts';

/** No guide's id: whichever it is, the accounts are not there. */
const ANOTHER = 'another';

/** Which aggregator the app shows beside the bank: one bank can be there several times, each with another. */
export function ProviderShown(props: {
  app: string;
  provider: string | null;
  onProvider: (provider: string | null) => void;
}) {
  const { say, guides } = useScreen();
  const aggregators = [...guides.values()].filter(({ kind }) => kind === 'aggregator');
  return (
    <label class="field">
      <span>{say('previewProvider', { app: props.app })}</span>
      <select
        class="input"
        value={props.provider ?? ''}
        onChange={(event) => props.onProvider(event.currentTarget.value || null)}
      >
        <NamedOptions none={say('previewProviderNone')} of={aggregators} />
        <option value={ANOTHER}>{say('previewProviderOther')}</option>
      </select>
    </label>
  );
}
