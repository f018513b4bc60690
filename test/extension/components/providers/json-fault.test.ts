import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guideProblemWords } from '../../../../extension/components/providers/guide-problem-words.ts';
import { jsonFault } from '../../../../extension/components/providers/json-fault.ts';
import { parseJsonText } from '../../../../extension/components/providers/json-text.ts';
import { wordsOf } from '../../../tools/gallery/words.ts';

describe('a slip in a text is told at its place', () => {
  it.each([
    ['a comma forgotten', '{ "id": "a"\n  ^"name": "A" }', 'comma'],
    ['a quotation mark within a text', '{ "say": "Press "^Add" now" }', 'comma'],
    ['a comma after the last', '{ "sites": ["a"^,\n] }', 'extra'],
    ['a comma after the last key', '{ "id": "a"^, }', 'extra'],
    ['two commas', '["a",^, "b"]', 'extra'],
    ['a key without quotes', '{ ^id: "a" }', 'quotes'],
    ['single quotes', '{ "id": ^\'a\' }', 'quotes'],
    ['curly quotes', '{ ^“id”: "a" }', 'quotes'],
    ['a word of another language', '{ "draft": ^True }', 'quotes'],
    ['a number with a leading zero', '{ "days": ^090 }', 'quotes'],
    ['a text that is not closed', '{ "id": ^"a,\n "name": "A" }', 'quote'],
    ['a bracket that is not closed', '{ "sites": ^["a", "b" }', 'open'],
    ['the last bracket forgotten', '^{ "id": "a"', 'open'],
    ['a bracket too many', '{ "id": "a" }^}', 'rest'],
    ['two guides', '{ "id": "a" }\n^{ "id": "b" }', 'rest'],
    ['no colon', '{ "id" ^"a" }', 'colon'],
    ['a comment', '{ "id": "a" ^// mine\n}', 'note'],
    ['a value forgotten', '{ "id": ^}', 'other'],
    ['an escape that is none', '{ "path": "C:^\\guides" }', 'other'],
  ])('%s', (_what, marked, fault) => {
    const at = marked.indexOf('^');
    expect(jsonFault(marked.replace('^', ''))).toEqual({ at, fault });
  });
});

it('finds a fault whenever the browser does, and no other', () => {
  const piece = fc.constantFrom(
    ...'{}[],:"\\/ \n',
    '"a"',
    '1',
    '-',
    '0',
    'true',
    'nul',
    '1e5',
    '.',
    '\\u0041',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      expect(jsonFault(text) === null).toBe(isJson(text));
    }),
    { numRuns: 5000 },
  );
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(jsonFault(text)).toBeNull();
    }),
  );
});

it('says it with its line in the user’s language', () => {
  const parsed = parseJsonText('{\n  "id": "a",\n}');
  const said = parsed.ok ? '' : (parsed.problems[0]?.message ?? '');
  expect(said).toBe('line 2, column 12: extra');
  expect(guideProblemWords(said, wordsOf('de').say)).toBe(
    'Zeile 2, Spalte 12: Dieses Komma ist zu viel: Nehmen Sie es heraus',
  );
});

it('tells of a fault at the end of what a guide may hold within 100 ms', () => {
  const text = `{"a": "${'x'.repeat(1_900_000)}", "b": ${'['.repeat(90_000)}`;
  const began = performance.now();
  expect(jsonFault(text)?.fault).toBe('open');
  expect(performance.now() - began).toBeLessThan(100);
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
