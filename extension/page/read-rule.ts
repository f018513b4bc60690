import type { Accounts, Guide } from '../../core/guide/guide.ts';
import type { PageAccount, Question } from '../../core/reading/reading.ts';
import { holds } from './dom.ts';
import { accountsOf, createRepeats } from './entries.ts';
import { find } from './find.ts';
import { elementsNamed } from './named-elements.ts';
import { createOwners } from './owners.ts';
import type { ReadingAbout } from './read-page.ts';
import { type Around, createRecorder, type PageRecord, type Recorder } from './record.ts';
import { createRegions } from './region.ts';
import { type Scan, scanAccounts } from './scan-accounts.ts';
import type { Spot } from './spots.ts';
import { withoutTransactions } from './transactions.ts';

/** What one of a guide's rules read: accounts, what has to be asked, and the elements they stand in. */
export type RuleRead = { accounts: PageAccount[]; questions: Question[]; blocks: Element[] };

/** Accounts whose records are made before the page gets a turn: a millisecond or two on a slow machine. */
const SLICE = 50;

/** Reads what one rule of the guide says is on this page. */
export function* readRule(
  guide: Guide,
  rule: Accounts,
  about: ReadingAbout,
): Generator<undefined, RuleRead> {
  const { document } = about;
  const not = new Set(
    [rule.not ?? []].flat().flatMap((name) => elementsNamed(guide, name, document)),
  );
  const found = rule.in === undefined ? null : find(guide, rule.in, { document });
  const inside = found?.ok ? found.element : null;
  const scan = yield* scanAccounts(document, { inside, not, typed: guide.kind === 'app' });
  const recorder = createRecorder(guide, rule, about);
  let records = yield* recordsIn(scan, scan.listed, recorder);
  const kept = withoutTransactions(records);
  // What belongs to whom is asked again where some of the numbers turned out to be no accounts.
  if (kept.length < records.length) {
    const numbers = new Set(kept.map(({ spot }) => spot.element));
    records = yield* recordsIn(
      scan,
      scan.listed.filter(({ element }) => numbers.has(element)),
      recorder,
    );
  }
  const repeats = createRepeats();
  for (const record of records) repeats.add(record, 1);
  const accounts: PageAccount[] = [];
  const questions: Question[] = [];
  for (const record of records) {
    const made = accountsOf(record, { ...about, repeats, isStatus: recorder.isStatus });
    accounts.push(...made.accounts);
    questions.push(...made.questions);
    if (accounts.length % SLICE === 0) yield;
  }
  return { accounts, questions, blocks: records.map(({ block }) => block) };
}

function* recordsIn(
  scan: Scan,
  listed: readonly Spot[],
  recorder: Recorder,
): Generator<undefined, PageRecord[]> {
  const accountsIn = createOwners();
  const byIban = new Map<string, Spot[]>();
  for (const spot of listed) {
    accountsIn.add(spot.element, spot.iban);
    const same = byIban.get(spot.iban);
    if (same) same.push(spot);
    else byIban.set(spot.iban, [spot]);
  }
  const around: Around = {
    ...scan,
    regionOf: createRegions(accountsIn.holdsAny, scan.owners.holdsAny),
  };
  const done = new Set<Element>();
  const records: PageRecord[] = [];
  for (const spot of listed) {
    const block = scan.owners.block(spot.element, spot.iban);
    if (done.has(block)) continue;
    done.add(block);
    const same = (byIban.get(spot.iban) ?? []).filter((other) => holds(block, other.element));
    records.push(...recordsOf(recorder, same, block, around));
    if (records.length % SLICE === 0) yield;
  }
  return records;
}

/** The records of one block: several, where its IBAN stands there once for each currency. */
function recordsOf(
  recorder: Recorder,
  same: readonly Spot[],
  block: Element,
  around: Around,
): PageRecord[] {
  const [spot] = same;
  if (!spot) return [];
  if (same.length > 1) {
    const owners = createOwners();
    for (const [index, other] of same.entries()) owners.add(other.element, String(index));
    const parts = same.map((other, index) =>
      recorder.of(other, owners.block(other.element, String(index)), around),
    );
    const currencies = new Set(
      parts.flatMap((part) => (part.currencies.length === 1 ? part.currencies : [])),
    );
    if (currencies.size > 1) return parts;
  }
  return [recorder.of(spot, block, around)];
}
