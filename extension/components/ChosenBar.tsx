import { useState } from 'preact/hooks';
import type { AccountActions } from './account-edit.ts';
import { useScreen } from './screen.ts';

/** What can be done with many accounts at once. */
export function ChosenBar(props: {
  chosen: readonly string[];
  actions: AccountActions;
  onClear: () => void;
}) {
  const { say, today } = useScreen();
  const { chosen, actions } = props;
  const [organisation, setOrganisation] = useState('');
  return (
    <section class="panel chosen" aria-label={say('chosenCount', { count: chosen.length })}>
      <strong>{say('chosenCount', { count: chosen.length })}</strong>
      <form
        class="line"
        onSubmit={(event) => {
          event.preventDefault();
          actions.onEdit(chosen, { organisation });
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
      <button type="button" class="button" onClick={() => actions.onEdit(chosen, { muted: true })}>
        {say('mute')}
      </button>
      <button type="button" class="button" onClick={() => actions.onEdit(chosen, { muted: false })}>
        {say('unmute')}
      </button>
      <button
        type="button"
        class="button"
        onClick={() => actions.onEndEarly(chosen, today.toString())}
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
      <button type="button" class="button quiet" onClick={props.onClear}>
        {say('clearChosen')}
      </button>
    </section>
  );
}
