import { useScreen } from './screen.ts';

/** Long work under way: how far it is, and the way to end it. */
export function Working(props: { label: string; part: number; onStop: () => void }) {
  const { say } = useScreen();
  return (
    <span class="line">
      <progress class="progress" max={1} value={props.part} aria-label={props.label} />
      <button type="button" class="button quiet" onClick={props.onStop}>
        {say('cancel')}
      </button>
    </span>
  );
}
