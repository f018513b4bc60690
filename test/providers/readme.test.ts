import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseGuide } from '../../core/guide/parse-guide.ts';
import { COMMANDS } from '../tools/guide-arguments.ts';
import { guideSchema } from '../tools/guide-schema.ts';
import { PROVIDERS } from '../tools/load-guide.ts';

const readme = readFileSync(join(PROVIDERS, 'README.md'), 'utf8');
const example = /```jsonc\n([\s\S]*?)\n```/.exec(readme)?.[1] ?? '';

/** JSON without its comments; `//` inside a string is an address. */
function withoutComments(jsonc: string): string {
  return jsonc.replace(
    /("(?:[^"\\]|\\.)*")|\/\/[^\n]*/g,
    (_, text: string | undefined) => text ?? '',
  );
}

it('the example of the grammar is a guide', () => {
  expect(parseGuide(JSON.parse(withoutComments(example)))).toMatchObject({ ok: true });
});

it('the example shows every key of the grammar, payloads aside', () => {
  const schema = JSON.parse(guideSchema());
  delete schema.properties.payloads;
  delete schema.properties.texts;
  const keys = new Set<string>();
  const collect = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    for (const [key, value] of Object.entries(part)) {
      if (key === 'properties') for (const name of Object.keys(value)) keys.add(name);
      collect(value);
    }
  };
  collect(schema);
  const missing = [...keys].filter((key) => !readme.includes(`"${key}"`));
  expect(missing).toEqual([]);
});

it('the steps use commands that there are', () => {
  const used = [...readme.matchAll(/`guide ([a-z]+)/g)].map((match) => match[1] ?? '');
  expect(used.length).toBeGreaterThan(5);
  expect(used.filter((command) => !Object.hasOwn(COMMANDS, command))).toEqual([]);
});
