import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readPayloads } from '../../../core/payload/read-payload.ts';
import { PROVIDERS, shippedGuide } from './shipped-guide.ts';

/** `accounts.expect.json` beside `accounts.json`: what must be read from it, together with the files it names. */
const Expect = v.strictObject({
  with: v.optional(v.array(v.string()), []),
  accounts: v.array(v.record(v.string(), v.unknown())),
  /** Names of institutions. */
  institutions: v.optional(v.array(v.string())),
  /** Ids of accounts that are shared with an app. */
  shared: v.optional(v.array(v.string()), []),
  /** `message` is a part of the message. */
  problems: v.array(v.strictObject({ file: v.string(), path: v.string(), message: v.string() })),
});

const about = { seenAt: '2026-11-24T08:00:00Z', today: Temporal.PlainDate.from('2026-11-24') };
const load = (folder: string, file: string): unknown =>
  JSON.parse(readFileSync(join(folder, file), 'utf8'));
const folderOf = (id: string) => join(PROVIDERS, id, 'payloads');
const withPayloads = readdirSync(PROVIDERS).filter((id) => existsSync(folderOf(id)));

describe.each(withPayloads)('the payloads of %s', (id) => {
  const folder = folderOf(id);
  const guide = shippedGuide(id);
  const files = readdirSync(folder).filter((file) => !file.endsWith('.expect.json'));

  it.each(files)('%s reads as its expectation says', (file) => {
    const expected = v.parse(Expect, load(folder, file.replace(/\.json$/, '.expect.json')));
    const read = [file, ...expected.with].map((name) => ({ file: name, json: load(folder, name) }));
    const { sightings, institutions, shares, problems } = readPayloads(guide, read, about);
    expect(sightings).toHaveLength(expected.accounts.length);
    expect(sightings).toMatchObject(expected.accounts);
    expect(shares.map((share) => share.account)).toEqual(expected.shared);
    if (expected.institutions)
      expect(institutions.map(({ name }) => name)).toEqual(expected.institutions);
    expect(problems).toEqual(
      expected.problems.map((one) => ({ ...one, message: expect.stringContaining(one.message) })),
    );
  });
});
