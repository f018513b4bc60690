import * as v from 'valibot';
import { isObject } from '../is-object.ts';
import { type Parsed, type Problem, toParsed } from '../parsed.ts';
import type { Moment } from '../reading/day.ts';
import type { Ledger } from './account.ts';
import { BACKUP_FORMAT, BACKUP_VERSION, type BackedUpGuide } from './backup-file.ts';
import { AccountSchema, ConnectionSchema } from './backup-schema.ts';
import { partsOf } from './group-accounts.ts';
import { settleAccount } from './join-accounts.ts';
import { connectionKey, connectionParts } from './join-connections.ts';
import { withKnownChanges } from './known-changes.ts';
import { mergeLedgers } from './merge.ts';

export { backupPieces, toBackup } from './backup-file.ts';

/** Most that is read: ten times a large accountant's. */
export const MOST_CHARACTERS = 300_000_000;
const MOST_ACCOUNTS = 200_000;
const MOST_CONNECTIONS = 20_000;

/** What is read of a backup, and what of it could not be. */
export type Backup = {
  version: number;
  madeAt: Moment;
  ledger: Ledger;
  /** Settings and imported guides as they were written; their own doors parse them. */
  settings: unknown;
  guides: BackedUpGuide[];
  /** Entries that were left out, each with its path. */
  skipped: Problem[];
};

const Envelope = v.object({
  version: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(1),
    v.maxValue(
      BACKUP_VERSION,
      'this backup was made by a newer Feedkeeper: update, then try again',
    ),
  ),
  madeAt: v.string(),
  accounts: v.pipe(
    v.array(v.unknown()),
    v.maxLength(MOST_ACCOUNTS, `more than ${MOST_ACCOUNTS} accounts`),
  ),
  connections: v.pipe(
    v.optional(v.array(v.unknown()), []),
    v.maxLength(MOST_CONNECTIONS, `more than ${MOST_CONNECTIONS} connections`),
  ),
  settings: v.optional(v.unknown(), null),
  guides: v.optional(
    v.pipe(
      v.array(v.object({ id: v.pipe(v.string(), v.maxLength(40)), json: v.unknown() })),
      v.maxLength(500),
    ),
    [],
  ),
});

/** A file's text. */
export function readBackup(text: string): Parsed<Backup> {
  if (text.length > MOST_CHARACTERS) {
    return failed(`the file has ${text.length} characters; at most ${MOST_CHARACTERS} are read`);
  }
  try {
    return parseBackup(JSON.parse(text));
  } catch (error) {
    return failed(`the file is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The good entries are read; the others are named. What follows from other fields is worked out again, not believed. */
export function parseBackup(file: unknown): Parsed<Backup> {
  if (!isBackup(file))
    return failed(`this is no backup of Feedkeeper: its "format" is not "${BACKUP_FORMAT}"`);
  const envelope = toParsed<typeof Envelope>(v.safeParse(Envelope, file));
  if (!envelope.ok) return envelope;
  const { version, madeAt, settings, guides } = envelope.value;
  const skipped: Problem[] = [];
  const known = envelope.value.accounts.map((entry, index) =>
    withKnownChanges(entry, `accounts[${index}]`, skipped),
  );
  const accounts = readEntries(AccountSchema, 'accounts', known, skipped);
  const connections = readEntries(
    ConnectionSchema,
    'connections',
    envelope.value.connections,
    skipped,
  );
  const ledger = mergeLedgers(
    {
      accounts: accounts.flatMap(partsOf).map(settleAccount),
      connections: connections
        .flatMap(connectionParts)
        .map((part) => ({ ...part, key: connectionKey(part) })),
    },
    { accounts: [], connections: [] },
  );
  return { ok: true, value: { version, madeAt, ledger, settings, guides, skipped } };
}

/** What Feedkeeper wrote itself, and no other JSON, whatever may be wrong with it. */
export function isBackup(file: unknown): boolean {
  return isObject(file) && file.format === BACKUP_FORMAT;
}

function readEntries<S extends typeof AccountSchema | typeof ConnectionSchema>(
  schema: S,
  name: string,
  entries: readonly unknown[],
  skipped: Problem[],
): v.InferOutput<S>[] {
  return entries.flatMap((entry, index) => {
    const parsed = toParsed<S>(v.safeParse(schema, entry));
    if (parsed.ok) return [parsed.value];
    for (const { path, message } of parsed.problems) {
      skipped.push({ path: `${name}[${index}]${path && `.${path}`}`, message });
    }
    return [];
  });
}

function failed(message: string): Parsed<Backup> {
  return { ok: false, problems: [{ path: '', message }] };
}
