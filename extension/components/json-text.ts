import type { Parsed } from '../../core/parsed.ts';

/** JSON as typed or pasted; what is wrong with it is said in the browser's words, which name the place. */
export function parseJsonText(text: string): Parsed<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (problem) {
    return {
      ok: false,
      problems: [
        { path: '', message: problem instanceof Error ? problem.message : String(problem) },
      ],
    };
  }
}
