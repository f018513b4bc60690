import { basename, dirname } from 'node:path';
import { lintGuide } from '../../core/guide/lint-guide.ts';
import { parseGuide } from '../../core/guide/parse-guide.ts';
import type { Problem } from '../../core/parsed.ts';
import { type Answer, problemLines } from './answer.ts';
import type { Asked } from './guide-arguments.ts';
import { guideFile, loadRaw, shippedGuides } from './load-guide.ts';

/** Parses a guide, then lints it beside the shipped ones that it may refer to. */
export function check(asked: Asked): Answer {
  const [which = ''] = asked.names;
  const parsed = parseGuide(loadRaw(which));
  const problems = parsed.ok
    ? [
        ...misnamed(which, parsed.value.id),
        ...lintGuide(parsed.value, [...shippedGuides().values()]),
      ]
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

/** A `guide.json` is found by its folder, and its pages, journeys and tests by its id: the two are one word. */
function misnamed(which: string, id: string): Problem[] {
  const file = guideFile(which);
  const folder = basename(dirname(file));
  if (basename(file) !== 'guide.json' || folder === id) return [];
  return [{ path: 'id', message: `the folder is named "${folder}", and its guide has to be too` }];
}
