import type { Problem } from '../../../core/parsed.ts';
import { Notice } from '../Notice.tsx';
import { problemWords } from '../problem-words.ts';
import { useScreen } from '../screen.ts';

const SHOWN = 50;

/** Everything that is wrong, each with its place. */
export function ProblemList(props: {
  title: string;
  problems: readonly Problem[];
  tone?: 'error' | 'warning';
  /** What says a problem in the user's language, where another one knows more of it. */
  words?: typeof problemWords | undefined;
}) {
  const { say } = useScreen();
  const words = props.words ?? problemWords;
  return (
    <Notice tone={props.tone ?? 'error'} title={props.title}>
      <ul class="problems">
        {props.problems.slice(0, SHOWN).map((problem, index) => (
          <li key={index}>
            {problem.path !== '' && <code>{problem.path}</code>}
            <span>{words(problem.message, say)}</span>
          </li>
        ))}
      </ul>
      {props.problems.length > SHOWN && (
        <p>{say('andMore', { count: props.problems.length - SHOWN })}</p>
      )}
    </Notice>
  );
}
