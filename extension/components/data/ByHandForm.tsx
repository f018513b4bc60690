import { useState } from 'preact/hooks';
import { bankOfIban } from '../../../core/reading/bank.ts';
import { ibanProblem } from '../../../core/reading/iban.ts';
import { numberWords } from '../account-words.ts';
import { Field } from '../Field.tsx';
import { NamedOptions } from '../NamedOptions.tsx';
import { Notice } from '../Notice.tsx';
import { useScreen } from '../screen.ts';

const EMPTY = { iban: '', currency: 'EUR', name: '', institution: '', expires: '' };
export type ByHand = typeof EMPTY & { provider: string };

/** An account typed in: its IBAN is checked and its bank named as one types. */
export function ByHandForm(props: {
  providers: readonly { id: string; name: string }[];
  /** The one of most accounts. */
  usual?: string | null;
  onAdd: (typed: ByHand) => Promise<string | null>;
}) {
  const { say } = useScreen();
  const [typed, setTyped] = useState(EMPTY);
  const [chosen, setChosen] = useState<string | null>(null);
  const provider = chosen ?? props.usual ?? '';
  const [problem, setProblem] = useState<string | null>(null);
  const [added, setAdded] = useState<string | null>(null);
  const iban = typed.iban.replace(/[^A-Za-z0-9]/g, '').toUpperCase();
  const wrong = iban === '' ? null : ibanProblem(iban);
  const bank = iban !== '' && wrong === null ? bankOfIban(iban) : null;
  const type = (field: keyof typeof EMPTY) => (value: string) =>
    setTyped({ ...typed, [field]: value });
  const add = async (event: Event) => {
    event.preventDefault();
    const told = await props.onAdd({ ...typed, provider });
    setProblem(told);
    setAdded(told === null ? numberWords(iban, false) : null);
    if (told === null) setTyped(EMPTY);
  };
  return (
    <form class="panel stack" onSubmit={add}>
      <h3>{say('byHandTitle')}</h3>
      <div class="columns">
        <Field
          label={say('csv_iban')}
          required
          value={typed.iban}
          onInput={type('iban')}
          problem={wrong === null ? undefined : say(`iban_${wrong}`)}
          help={
            iban !== '' && wrong === null
              ? say(bank ? 'ibanOf' : 'ibanRight', { bank: bank?.name ?? '' })
              : undefined
          }
        />
        <Field label={say('csv_currency')} value={typed.currency} onInput={type('currency')} />
        <Field label={say('csv_name')} value={typed.name} onInput={type('name')} />
        <Field
          label={say('csv_institution')}
          value={typed.institution}
          onInput={type('institution')}
        />
        <Field
          label={say('csv_expires')}
          type="date"
          value={typed.expires}
          onInput={type('expires')}
        />
        <label class="field">
          <span>{say('csv_provider')}</span>
          <select
            class="input"
            required
            value={provider}
            onChange={(event) => setChosen(event.currentTarget.value)}
          >
            <NamedOptions none={say('byHandProvider')} of={props.providers} />
          </select>
        </label>
      </div>
      {problem !== null && (
        <Notice tone="error" title={say('notRecorded')}>
          {problem}
        </Notice>
      )}
      {added !== null && <Notice tone="done">{say('byHandDone', { number: added })}</Notice>}
      <p>
        {/* What is missing is asked for by the browser, in its place. */}
        <button type="submit" class="button" disabled={wrong !== null}>
          {say('byHandAdd')}
        </button>
      </p>
    </form>
  );
}
