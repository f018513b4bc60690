import { describe, expect, it } from 'vitest';
import { lintGuide } from '../../../core/guide/lint-guide.ts';
import { parseGuide } from '../../../core/guide/parse-guide.ts';
import type { Problem } from '../../../core/parsed.ts';
import { loadGuide, shippedIds } from '../../tools/load-guide.ts';
import { type Hostile, sound } from './hostile/hostile.ts';
import { NAMES } from './hostile/names.ts';
import { SHAPES } from './hostile/shapes.ts';
import { SITES } from './hostile/sites.ts';
import { SIZES } from './hostile/sizes.ts';
import { WORDS } from './hostile/words.ts';

/** Milliseconds of processor time that any guide may take. */
const MOST_TIME = 100;
/** Of tries, the best counts: what else runs in this process is not the guide's. */
const TRIES = 3;

const TABLES: [name: string, table: Hostile[]][] = [
  ['shapes', SHAPES],
  ['sites and addresses', SITES],
  ['words', WORDS],
  ['names and selectors', NAMES],
  ['sizes', SIZES],
];

/** All that is said of a guide: at the door, or else by the lint. */
function problemsOf(input: unknown): Problem[] {
  const parsed = parseGuide(input);
  return parsed.ok ? lintGuide(parsed.value, []) : parsed.problems;
}

function timed(input: unknown): { problems: Problem[]; time: number } {
  let best = Number.POSITIVE_INFINITY;
  let problems: Problem[] = [];
  for (let tried = 0; tried < TRIES && best > MOST_TIME; tried++) {
    const before = process.threadCpuUsage();
    problems = problemsOf(input);
    const { user, system } = process.threadCpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return { problems, time: best };
}

it('nothing is said of the guide that every case begins with', () => {
  expect(problemsOf(sound())).toEqual([]);
});

it('there are at least 120 hostile guides, each with a title of its own', () => {
  const titles = TABLES.flatMap(([, table]) => table.map(([what]) => what));
  expect(titles.length).toBeGreaterThanOrEqual(120);
  expect(new Set(titles).size).toBe(titles.length);
});

describe.each(TABLES)(
  'D1 a guide with hostile %s is refused, its place named, in under 100 ms',
  (_, table) => {
    it.each(table)('%s', (_what, guide, path, says) => {
      const { problems, time } = timed(guide());
      expect(problems).toContainEqual({ path, message: expect.stringMatching(says) });
      expect(time).toBeLessThan(MOST_TIME);
    });
  },
);

describe('D2 what JavaScript knows stays as it was', () => {
  it('after all of them, an empty object is empty', () => {
    for (const [, table] of TABLES) for (const [, guide] of table) parseGuide(guide());
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>).id).toBeUndefined();
  });
});

describe('D1 harmless, and how', () => {
  it('a guide with the id of a shipped one is a guide like others: it is the user’s, and takes no site with it', () => {
    const [id] = shippedIds();
    const parsed = parseGuide({ ...sound(), id });
    expect(parsed.ok && parsed.value.sites).toEqual(['https://dashboard.acme.example']);
    expect(parsed.ok && parsed.value.sites).not.toEqual(loadGuide(id ?? '').sites);
  });

  it('text that looks like a template or a formula stays text', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the text itself is what is tried.
    const say = '=1+1 ${alert(1)} {{constructor}} %s';
    const parsed = parseGuide({
      ...sound(),
      faq: [{ when: { consent: 'expired' }, say }],
    });
    expect(parsed.ok && parsed.value.faq[0]?.say).toBe(say);
  });
});
