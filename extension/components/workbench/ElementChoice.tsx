import type { Listed } from '../../../core/guide/trial.ts';
import { Notice } from '../Notice.tsx';
import { useScreen } from '../screen.ts';

/** Pointing without a mouse: what can be used on the page, to pick from. What is picked is ringed there. */
export function ElementChoice(props: {
  elements: readonly Listed[];
  onChoose: (at: number) => void;
}) {
  const { say } = useScreen();
  if (props.elements.length === 0) return <Notice tone="warning">{say('benchListNone')}</Notice>;
  return (
    <label class="field">
      <span>{say('benchListOf')}</span>
      <select
        class="input"
        size={Math.min(8, Math.max(2, props.elements.length))}
        onChange={(event) => props.onChoose(Number(event.currentTarget.value))}
      >
        {props.elements.map(({ role, name }, index) => (
          <option key={index} value={String(index)}>
            {name === '' ? role : `${role} · ${name}`}
          </option>
        ))}
      </select>
    </label>
  );
}
