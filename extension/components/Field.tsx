import { useId } from 'preact/hooks';

/** A named input, with what is wrong beside it. */
export function Field(props: {
  label: string;
  value: string;
  onInput: (value: string) => void;
  type?: 'date' | 'time';
  required?: boolean;
  help?: string | undefined;
  problem?: string | undefined;
}) {
  const id = useId();
  const told = props.problem ?? props.help;
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <input
        id={id}
        class="input"
        {...(props.type && { type: props.type })}
        required={props.required}
        value={props.value}
        aria-invalid={props.problem !== undefined}
        {...(told !== undefined && { 'aria-describedby': `${id}-told` })}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
      {told !== undefined && (
        <small id={`${id}-told`} class={props.problem === undefined ? 'muted' : 'tone is-expired'}>
          {told}
        </small>
      )}
    </div>
  );
}
