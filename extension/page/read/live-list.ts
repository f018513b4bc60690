import type { Accounts, Guide } from '../../../core/guide/guide.ts';
import { isConnected } from '../dom.ts';
import { elementsNamed } from '../find/named-elements.ts';
import { accountsOf, createRepeats, type PageRead, type Repeats } from './accounts-of.ts';
import { labelsOf } from './labels-of.ts';
import { type Changed, createChanges } from './list-changes.ts';
import type { ReadingAbout } from './reading-about.ts';
import { type Around, createRecorder, type PageRecord, type Recorder } from './record.ts';
import { aroundOf, recordsIn, SLICE } from './records-in.ts';
import { type Scan, type ScanAbout, scanAccounts } from './scan-accounts.ts';
import { withoutTransactions } from './transactions.ts';

/** What one block of the page says, and the accounts that this gives. */
export type Entry = { record: PageRecord; read: PageRead };

/** All that is known of a list since it was last read in full. */
export type ListState = {
  scan: Scan;
  scanAbout: ScanAbout;
  around: Around;
  recorder: Recorder;
  repeats: Repeats;
  /** In document order. */
  entries: Entry[];
  /** How many entries each number has. */
  ibans: Map<string, number>;
  /** By each element of each entry's region; made when something changes. */
  index?: Map<Element, Entry>;
  /** What says something of several entries; made with the index. */
  shared?: Set<Element>;
};

/** The accounts that one rule of the guide finds on a page, kept up with what changes there. */
export type LiveList = {
  read: (about: ReadingAbout) => Generator<undefined, Pick<ListState, 'entries' | 'ibans'>>;
  changed: (records: readonly MutationRecord[] | null) => void;
  /** Where an account stood when it was last read. */
  blockOf: (iban: string, currency: string | null) => Element | null;
};

export function createLiveList(guide: Guide, rule: Accounts): LiveList {
  let state: ListState | null = null;
  let changes: Changed = createChanges();
  let madeFor = '';
  return {
    changed(records) {
      changes.note(state, records);
    },
    blockOf(iban, currency) {
      const entry = state?.entries.find(({ read }) =>
        read.accounts.some(
          (account) =>
            account.iban === iban && (currency === null || account.currency === currency),
        ),
      );
      return entry && isConnected(entry.record.block) ? entry.record.block : null;
    },
    *read(about) {
      const key = `${about.today} ${about.languages} ${about.onStrange ? 'own' : 'any'}`;
      const entryOf = (record: PageRecord, of: ListState): Entry => ({
        record,
        read: accountsOf(record, { ...about, ...of.recorder, repeats: of.repeats }),
      });
      const taken = changes;
      changes = createChanges();
      if (
        state &&
        madeFor === key &&
        taken.apply(state, (record) => state && entryOf(record, state))
      )
        return state;
      state = null;
      madeFor = key;
      const fresh = yield* readAll(guide, rule, about);
      for (const record of fresh.records) {
        fresh.entries.push(entryOf(record, fresh));
        fresh.ibans.set(record.iban, (fresh.ibans.get(record.iban) ?? 0) + 1);
        if (fresh.entries.length % SLICE === 0) yield;
      }
      state = fresh;
      return fresh;
    },
  };
}

function* readAll(
  guide: Guide,
  rule: Accounts,
  about: ReadingAbout,
): Generator<undefined, ListState & { records: PageRecord[] }> {
  const { document, find } = about;
  const not = new Set([rule.not ?? []].flat().flatMap((name) => elementsNamed(guide, name, about)));
  const found = rule.in === undefined ? null : find(guide, rule.in, { document });
  const after = rule.key === 'iban' ? null : labelsOf(guide, rule.key.after);
  const scanAbout: ScanAbout = {
    inside: found?.ok ? found.element : null,
    not,
    typed: guide.kind === 'app',
    after,
  };
  const scan = yield* scanAccounts(document, scanAbout);
  const recorder = createRecorder(guide, rule, about);
  let around = aroundOf(scan, scan.listed);
  let records = yield* recordsIn(scan, scan.listed, around, recorder);
  const kept = withoutTransactions(records);
  // What belongs to whom is asked again where some of the numbers turned out to be no accounts.
  if (kept.length < records.length) {
    const numbers = new Set(kept.map(({ spot }) => spot.element));
    const listed = scan.listed.filter(({ element }) => numbers.has(element));
    around = aroundOf(scan, listed);
    records = yield* recordsIn(scan, listed, around, recorder);
  }
  const repeats = createRepeats();
  for (const record of records) repeats.add(record, 1);
  return { scan, scanAbout, around, recorder, repeats, entries: [], ibans: new Map(), records };
}
