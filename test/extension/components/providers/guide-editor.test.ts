import { CompletionContext } from '@codemirror/autocomplete';
import { json, jsonLanguage } from '@codemirror/lang-json';
import { EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { completeGuide } from '../../../../extension/components/providers/guide-completion.ts';
import { readGuideText } from '../../../../extension/components/providers/guide-text.ts';
import { placeOf } from '../../../../extension/components/providers/json-place.ts';
import schema from '../../../../providers/guide.schema.json' with { type: 'json' };

const TEXT = `{
  "sites": ["https://a.example", "https://b.example"],
  "journeys": { "connect": { "steps": [{ "say": "One" }, { "say": "Two", "pionts": "add" }] } },
  "texts": { "de": { "Press Add account.": "", "Press": "x" } }
}`;

describe('a problem is shown at its place', () => {
  it.each([
    ['sites[1]', '"https://b.example"'],
    ['journeys.connect.steps[1].pionts', '"pionts"'],
    ['journeys.connect.steps[1].at', '{ "say": "Two", "pionts": "add" }'],
    ['texts.de.Press Add account.', '"Press Add account."'],
    ['texts.de.Press', '"Press"'],
    ['', '{'],
    ['nowhere', '{'],
  ])('%s', (path, shown) => {
    const { from, to } = placeOf(jsonLanguage.parser.parse(TEXT), TEXT, path);
    expect(TEXT.slice(from, to)).toBe(shown);
  });
});

describe('the schema completes', () => {
  it.each([
    ['a key of the guide', '{ "si| }', '"sites"'],
    ['a key of a step', '{ "journeys": { "connect": { "steps": [{ "po| }] } } }', '"point"'],
    ['the kind', '{ "kind": "| }', '"aggregator"'],
    ['a key of a locator', '{ "elements": { "add": [{ "| }] } }', '"css"'],
  ])('%s', (_what, marked, label) => {
    expect(completionsAt(marked)).toContain(label);
  });

  it('offers nothing in a sentence', () => {
    expect(completionsAt('{ "name": "My b| }')).toEqual([]);
  });
});

it('tells a text that is not JSON from a guide that is refused', () => {
  expect(readGuideText('{').state).toBe('not-json');
  expect(readGuideText('{}').state).toBe('refused');
});

function completionsAt(marked: string): string[] {
  const pos = marked.indexOf('|');
  const state = EditorState.create({ doc: marked.replace('|', ''), extensions: [json()] });
  const result = completeGuide(schema)(new CompletionContext(state, pos, true));
  return result?.options.map(({ label }) => label) ?? [];
}
