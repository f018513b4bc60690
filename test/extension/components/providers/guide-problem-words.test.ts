import { describe, expect, it } from 'vitest';
import { lintGuide } from '../../../../core/guide/lint-guide.ts';
import { parseGuide } from '../../../../core/guide/parse-guide.ts';
import { guideProblemWords } from '../../../../extension/components/providers/guide-problem-words.ts';
import { parseJsonText } from '../../../../extension/components/providers/json-text.ts';
import { wordsOf } from '../../../tools/gallery/words.ts';

const journey = (...steps: object[]) => ({ journeys: { connect: { title: 'Connect', steps } } });
const pages = { pages: { list: { path: '/list' }, add: { path: '/add' } } };

function guide(more: object): string[] {
  const parsed = parseGuide({
    format: 1,
    id: 'mine',
    name: 'Mine',
    kind: 'aggregator',
    reviewed: null,
    sources: [],
    sites: ['https://feed.example.com'],
    labels: {},
    pages: {},
    elements: {},
    journeys: {},
    faq: [],
    ...more,
  });
  const problems = parsed.ok ? lintGuide(parsed.value) : parsed.problems;
  return problems.map(({ message }) => message);
}

function text(json: string): string[] {
  const parsed = parseJsonText(json);
  return parsed.ok ? [] : parsed.problems.map(({ message }) => message);
}

/** What someone meets who writes a guide, made by the code that says it. */
const SLIPS: [string, string[]][] = [
  ['a comma too many', text('{"id": "mine",}')],
  ['a comma that is missing', text('{"id": "mine" "name": "Mine"}')],
  ['single quotes', text("{'id': 'mine'}")],
  ['a bracket that is not closed', text('{"id": [')],
  ['sites that are no list', guide({ sites: 'https://feed.example.com' })],
  ['a kind that is not', guide({ kind: 'agregator' })],
  ['a number in quotation marks', guide({ consent: { days: '180' } })],
  ['no days', guide({ consent: { days: -1, remindAt: [1], by: 'holder', renewing: 'keeps' } })],
  ['half a day', guide({ consent: { days: 1.5, remindAt: [1], by: 'holder', renewing: 'keeps' } })],
  ['a label that is no list', guide({ labels: { add: 'Add account' } })],
  ['a label of no words', guide({ labels: { add: [] } })],
  ['a name with a dash', guide({ labels: { 'add-account': ['Add account'] } })],
  ['an id with a blank', guide({ id: 'My Bank' })],
  ['no name', guide({ name: '' })],
  ['a format in quotation marks', guide({ format: '1' })],
  ['a source that is no address', guide({ sources: ['the manual'] })],
  ['a home at another site', guide({ home: 'https://other.example.com/' })],
  ['a whole address as path', guide({ pages: { list: { path: 'https://a.example/list' } } })],
  ['a path as others write it', guide({ pages: { list: { path: '/list/:id' } } })],
  ['a page that is never seen', guide({ pages: { a: { path: '/**' }, b: { path: '/b' } } })],
  ['an element without a locator', guide({ elements: { add: [] } })],
  ['a selector that is none', guide({ elements: { add: [{ css: 'a[href' }] } })],
  [
    'a role that is none',
    guide({ labels: { x: ['X'] }, elements: { a: [{ role: 'knop', name: 'x' }] } }),
  ],
  [
    'elements inside each other',
    guide({ elements: { a: [{ css: 'a', in: 'b' }], b: [{ css: 'b', in: 'a' }] } }),
  ],
  ['a step that is a text', guide({ ...pages, ...journey({ at: 'list', say: 'X', until: 'x' }) })],
  [
    'a step that is over at once',
    guide({ ...pages, ...journey({ at: 'list', say: 'Look.', until: { page: 'list' } }) }),
  ],
  [
    'a step that never ends',
    guide({ ...pages, ...journey({ at: 'list', say: 'Look.', until: { consent: 'renewed' } }) }),
  ],
  [
    'a sentence of 700 letters',
    guide({ ...pages, ...journey({ at: 'list', say: 'x'.repeat(700) }) }),
  ],
  ['a country in words', guide({ institutions: [{ name: 'A', country: 'Belgium' }] })],
  ['a BIC that is none', guide({ institutions: [{ name: 'A', bic: 'XX' }] })],
  ['a way in a file without a slash', guide({ payloads: { a: { of: 'account', list: 'data' } } })],
  [
    'a sentence without translation',
    guide({ ...pages, ...journey({ at: 'list', say: 'Look.' }), texts: { it: {} } }),
  ],
  [
    'a consent that no account gets, of the same list as accounts',
    guide({
      payloads: { a: { of: 'account', list: '/d' }, c: { of: 'consent', list: '/d', id: '/id' } },
    }),
  ],
  ['a diagnosis without a condition', guide({ faq: [{ when: {}, say: 'X' }] })],
];

describe('a slip in a guide is told in the language of the user and without words of programmers:', () => {
  it.each(SLIPS)('%s', (_, met) => {
    expect(met.length).toBeGreaterThan(0);
    const { say } = wordsOf('en');
    for (const message of met) {
      const english = guideProblemWords(message, say);
      expect(english).not.toMatch(
        /Invalid|Array|Object|\bstring\b|camelCase|pointer|\{\w+\}|problem_/,
      );
      for (const language of ['it', 'fr', 'nl', 'de', 'es']) {
        const said = guideProblemWords(message, wordsOf(language).say);
        expect(said).not.toBe(message);
        expect(said).not.toBe(english);
        expect(said).not.toMatch(/\{\w+\}|problem_/);
      }
    }
  });
});

it('names what may stand there', () => {
  const { say } = wordsOf('en');
  const said = (more: object) => guide(more).map((message) => guideProblemWords(message, say));
  expect(said({ kind: 'agregator' })).toEqual(['expected "aggregator", "app"; found "agregator"']);
  expect(said({ labels: { add: 'Add account' } })).toEqual([
    'expected a list in [ ]; found "Add account"',
  ]);
});
