import { lintGuide } from '../../core/guide/lint-guide.ts';
import { parseGuide } from '../../core/guide/parse-guide.ts';
import { type Answer, problemLines } from './answer.ts';
import type { Asked } from './guide-arguments.ts';
import { loadRaw, shippedGuides } from './load-guide.ts';

/** Parses a guide, then lints it beside the shipped ones that it may refer to. */
export function check(asked: Asked): Answer {
  const [which = ''] = asked.names;
  const parsed = parseGuide(loadRaw(which));
  const problems = parsed.ok
    ? lintGuide(parsed.value, [...shippedGuides().values()])
    : parsed.problems;
  const ok = problems.length === 0;
  return {
    ok,
    json: { ok, problems: problems.map(({ path, message }) => ({ path, message })) },
    text: ok
      ? `${which}: no problem\nnext: guide walk ${which} <journey> --pages <its pages>, and look at what each step shows`
      : `${which}: ${problems.length} to mend\n${problemLines(problems)}`,
  };
}
