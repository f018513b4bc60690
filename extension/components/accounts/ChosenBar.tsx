import { useState } from 'preact/hooks';
import { useScreen } from '../screen.ts';
import type { AccountActions, AccountEdit } from './account-edit.ts';

/** What can be done with many accounts at once. */
export function ChosenBar(props: {
  chosen: readonly string[];
  actions: AccountActions;
  onClear: () => void;
}) {
  const { say, today } = useScreen();
  const { chosen, actions } = props;
  const [organisation, setOrganisation] = useState('');
  const [said, setSaid] = useState('');
  const run = async (write: Promise<void>) => {
    setSaid('');
    await write;
    setSaid(say('saved'));
  };
  const edit = (change: AccountEdit) => run(actions.onEdit(chosen, change));
  return (
    <section class="panel chosen" aria-label={say('chosenCount', { count: chosen.length })}>
      <strong>{say('chosenCount', { count: chosen.length })}</strong>
      <form
        class="line"
        onSubmit={(event) => {
          event.preventDefault();
          edit({ organisation });
        }}
      >
        <input
          class="input short"
          aria-label={say('organisation')}
          placeholder={say('organisation')}
          value={organisation}
          onInput={(event) => setOrganisation(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {say('setOrganisation')}
        </button>
      </form>
      <button type="button" class="button" onClick={() => edit({ muted: true })}>
        {say('mute')}
      </button>
      <button type="button" class="button" onClick={() => edit({ muted: false })}>
        {say('unmute')}
      </button>
      <button
        type="button"
        class="button"
        onClick={() => run(actions.onEndEarly(chosen, today.toString()))}
      >
        {say('markEnded')}
      </button>
      <button
        type="button"
        class="button danger"
        onClick={async () => {
          await actions.onErase(chosen);
          props.onClear();
        }}
      >
        {say('erase')}
      </button>
      <span class="muted" role="status">
        {said}
      </span>
      <button type="button" class="button quiet" onClick={props.onClear}>
        {say('clearChosen')}
      </button>
    </section>
  );
}
