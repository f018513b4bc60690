import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { Guide } from '../../core/guide/schema/guide.ts';
import { PROVIDERS } from './load-guide.ts';

const SCHEMA_FILE = join(PROVIDERS, 'guide.schema.json');

/** The grammar as JSON Schema, for editors. What only code can tell (balanced brackets, names that exist) is left to `guide check`. */
export function guideSchema(): string {
  const schema = toJsonSchema(Guide, {
    errorMode: 'ignore',
    typeMode: 'input',
    target: 'draft-07',
  });
  const about = {
    title: 'A Feedkeeper guide',
    description:
      'Everything Feedkeeper needs to know of one bank-account aggregator or accounting app. See providers/README.md.',
  };
  return `${JSON.stringify({ ...schema, ...about }, null, 2)}\n`;
}

/** Whether the file in the repository is what the grammar gives. */
export function isFresh(): boolean {
  try {
    return readFileSync(SCHEMA_FILE, 'utf8') === guideSchema();
  } catch {
    return false;
  }
}

if (import.meta.main) {
  const [how] = process.argv.slice(2);
  if (how === '--write') {
    writeFileSync(SCHEMA_FILE, guideSchema());
  } else if (how === '--check') {
    if (!isFresh()) {
      process.stderr.write('guide.schema.json is stale: node test/tools/guide-schema.ts --write\n');
      process.exitCode = 1;
    }
  } else {
    process.stderr.write('usage: node test/tools/guide-schema.ts --check|--write\n');
    process.exitCode = 2;
  }
}
