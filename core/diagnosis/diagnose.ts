import { type Counted, countAll, soonestFirst } from '../consent/order.ts';
import type { Policies } from '../consent/policies.ts';
import { accountsWithAppEnds } from '../consent/told-by-app.ts';
import type { Faq, Guide } from '../guide/guide.ts';
import type { Ledger } from '../ledger/account.ts';
import { type Asked, CONDITIONS, concerns, type Holds } from './conditions.ts';
import type { DiagnosisFacts } from './facts.ts';
import { nextJourney } from './next-journey.ts';
import { bySeverity, type Severity, severityOf } from './severity.ts';

/** An entry of a guide's FAQ that holds right now. */
type Diagnosis = {
  /** The guide whose entry it is. */
  guide: string;
  /** The same for the same entry of the same guide, for screens to tell them apart. */
  id: string;
  entry: Faq;
  severity: Severity;
  /** Keys of the accounts concerned, the most urgent first; empty: it is about none in particular. */
  accounts: string[];
  /** Names of their institutions, or the one that was picked. */
  institutions: string[];
  /** The journey that mends it, and a page where to ask. */
  next: { go: { guide: string; journey: string } | null; ask: string | null };
};

/** Every entry of every guide that holds, the gravest first. An account that is gone is no concern of any. */
export function diagnose(
  guides: Iterable<Guide>,
  ledger: Ledger,
  facts: DiagnosisFacts,
  today: Temporal.PlainDate,
): Diagnosis[] {
  const all = [...guides];
  const policies = new Map(
    all.flatMap(({ id, consent }) => (consent ? [[id, consent] as const] : [])),
  );
  const told = { ...ledger, accounts: accountsWithAppEnds(ledger) };
  const byId = new Map(all.map((guide) => [guide.id, guide]));
  return all
    .flatMap((guide) => diagnoseOne(guide, { guides: byId, ledger: told, facts, policies, today }))
    .sort(bySeverity);
}

type Given = {
  guides: ReadonlyMap<string, Guide>;
  ledger: Ledger;
  facts: DiagnosisFacts;
  policies: Policies;
  today: Temporal.PlainDate;
};

function diagnoseOne(guide: Guide, given: Given): Diagnosis[] {
  const { ledger, facts, policies, today } = given;
  if (guide.faq.length === 0) return [];
  const { accounts, connections } = concerns(guide, ledger, facts);
  const counted = soonestFirst(countAll(accounts, policies, today));
  return guide.faq.flatMap((entry, index) => {
    const holds = holdsAll({ guide, when: entry.when, facts, counted, connections });
    return holds
      ? [toDiagnosis(guide, entry, index, holds.accounts ?? [], { ...given, counted })]
      : [];
  });
}

/** All conditions hold, for the same accounts where they name any. */
function holdsAll(asked: Asked): Holds {
  let accounts: readonly string[] | null = null;
  for (const condition of Object.values(CONDITIONS)) {
    const holds = condition(asked);
    if (holds === null) continue;
    if (holds === false) return false;
    if (holds.accounts === null) continue;
    const before: readonly string[] | null = accounts;
    const both: readonly string[] =
      before === null ? holds.accounts : holds.accounts.filter((key) => before.includes(key));
    if (both.length === 0) return false;
    accounts = both;
  }
  return { accounts };
}

type About = Given & { counted: readonly Counted[] };

function toDiagnosis(
  guide: Guide,
  entry: Faq,
  index: number,
  accounts: readonly string[],
  about: About,
): Diagnosis {
  const keys = new Set(accounts);
  const urgent = about.counted.map(({ account }) => account.key).filter((key) => keys.delete(key));
  const concerned = [...urgent, ...keys];
  return {
    guide: guide.id,
    id: entry.id ?? String(index),
    entry,
    severity: severityOf(entry),
    accounts: concerned,
    institutions: institutionsOf(concerned, entry, about),
    next: { go: goOf(guide, entry, concerned, about), ask: entry.ask ?? null },
  };
}

function institutionsOf(keys: readonly string[], entry: Faq, { facts, ledger }: About): string[] {
  if (keys.length === 0)
    return entry.when.preview !== undefined && facts.preview ? [facts.preview.institution] : [];
  const names = new Map(
    ledger.accounts.map((account) => [account.key, account.institution?.value.name]),
  );
  return [...new Set(keys.flatMap((key) => names.get(key) ?? []))];
}

function goOf({ id }: Guide, { go }: Faq, accounts: readonly string[], about: About) {
  if (go === undefined) return null;
  const aggregator = about.facts.preview?.aggregator ?? null;
  return nextJourney(go, { ...about, own: id, accounts, aggregator });
}
