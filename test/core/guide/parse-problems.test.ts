import { expect, it } from 'vitest';
import { checkGuide } from '../../../core/guide/check-guide.ts';
import { parseGuide } from '../../../core/guide/parse-guide.ts';
import { newGuideFiles } from '../../tools/new-guide-files.ts';
import type { Json } from './lint-samples.ts';

const base = newGuideFiles('acme', 'aggregator')['guide.json'] as Json;
const LIST = { at: 'accounts', key: 'iban' };

/** A value that may be one thing or a list of them is told of as what it is. */
it.each<[what: string, change: Json, problems: string[]]>([
  [
    'an unknown key in a list',
    { accounts: [LIST, { ...LIST, authorize: 'x' }] },
    ['accounts[1].authorize: unknown key "authorize": did you mean "authorise"?'],
  ],
  ['a missing key in a list', { accounts: [{ key: 'iban' }] }, ['accounts[0].at: "at" is missing']],
  [
    'an unknown key of one',
    { accounts: { ...LIST, authorize: 'x' } },
    ['accounts.authorize: unknown key "authorize": did you mean "authorise"?'],
  ],
  [
    'a name in a list of names',
    { accounts: { ...LIST, at: ['accounts', 'the list'] } },
    ['accounts.at[1]: expected a camelCase name such as "addAccount"'],
  ],
])('%s', (_, change, problems) => {
  const parsed = parseGuide({ ...base, ...change });
  expect(
    parsed.ok ? [] : parsed.problems.map(({ path, message }) => `${path}: ${message}`),
  ).toEqual(problems);
});

it('a text of a million signs in the wrong place does not fill the screen, nor does such a key', () => {
  const long = 'x'.repeat(1_000_000);
  for (const change of [{ kind: long }, { consent: long }, { [long]: 1 }]) {
    const parsed = parseGuide({ ...base, ...change });
    expect(parsed.ok).toBe(false);
    if (!parsed.ok)
      for (const { path, message } of parsed.problems) {
        expect(path.length).toBeLessThan(1100);
        expect(message.length).toBeLessThan(300);
      }
  }
});

it('who only wants to know whether it is a guide hears of the first thing that is wrong', () => {
  const checked = checkGuide({ ...base, name: 1, kind: 'bank' });
  expect(checked.ok ? [] : checked.problems.map(({ path }) => path)).toEqual(['name']);
});
