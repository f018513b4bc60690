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

/** The kinds of guide that must be among them, each by the titles of its cases. */
const KINDS: Record<string, RegExp> = {
  'wrong types': /^(a number|a list|a name that is a list|labels that are a list)$/,
  'unknown keys': /^(a key with a slip|12,000 unknown keys)$/,
  'a newer format': /^a newer format$/,
  '10 MB': /^10 MB/,
  'deep nesting': /levels of (objects|lists)$/,
  'cyclic scopes': /^(an element within itself|three elements in a ring)$/,
  'invalid selectors': /^a selector that (is open|closes a rule|ends in a comma)$/,
  'catastrophic selectors': /^a selector of \d/,
  'javascript: links': /that is javascript$/,
  'sites *': /^the site \*$/,
  'look-alike hosts': /in Cyrillic$|begins as the site does$/,
  punycode: /in punycode$/,
  'HTML in sentences': /^a sentence with (markup|a script|a frame)$/,
  'bidi tricks': /that turns direction$/,
  'prototype keys': /__proto__|constructor/,
  'impossible conditions': /^(an end that is never|an impossible end|a diagnosis of no state)$/,
};
/** For those who look at the run: the slowest of all. */
let slowest = { what: '', time: 0 };

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

it.each(Object.entries(KINDS))('among them are guides of the kind: %s', (_, titles) => {
  const found = TABLES.flatMap(([, table]) => table.filter(([what]) => titles.test(what)));
  expect(found).not.toEqual([]);
});

describe.each(TABLES)(
  'D1 a guide with hostile %s is refused, its place named, in under 100 ms',
  (_, table) => {
    it.each(table)('%s', (what, guide, path, says) => {
      const { problems, time } = timed(guide());
      expect(problems).toContainEqual({ path, message: expect.stringMatching(says) });
      if (time > slowest.time) slowest = { what, time };
      expect(time).toBeLessThan(MOST_TIME);
    });
  },
);

it('all of them were timed, and the slowest is told', () => {
  const count = TABLES.reduce((sum, [, table]) => sum + table.length, 0);
  console.info(`${count} hostile guides; slowest: ${slowest.what}, ${slowest.time.toFixed(1)} ms`);
  expect(slowest.time).toBeGreaterThan(0);
  expect(slowest.time).toBeLessThan(MOST_TIME);
});

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
