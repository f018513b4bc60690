import type { Accounts, Guide } from '../../core/guide/guide.ts';
import type { SeenInstitution, Status } from '../../core/ledger/sighting.ts';
import { findDates } from '../../core/reading/dates.ts';
import type { ExpiryRead } from '../../core/reading/expiry.ts';
import type { PageAccount, Question } from '../../core/reading/reading.ts';
import { readStatus, type StatusWords } from '../../core/reading/status.ts';
import { fold, plain } from '../../core/reading/text.ts';
import { currenciesOf } from './currency-of.ts';
import { holds, query } from './dom.ts';
import { expiresOf } from './expires-of.ts';
import type { Groups } from './group.ts';
import type { Headers } from './headers.ts';
import type { Institutions } from './institution-of.ts';
import { type Line, linesOf } from './lines.ts';
import { nameOf } from './name-of.ts';
import { createOwners } from './owners.ts';
import type { ReadingAbout } from './read-page.ts';
import type { Regions } from './region.ts';
import type { Spot } from './spots.ts';
import { statusOf } from './status-of.ts';
import { rankOf, selectedOf } from './toggle.ts';

/** What one block says, before it is compared with the others. */
export type PageRecord = {
  iban: string;
  currency: string | null;
  lines: Line[];
  expires: ExpiryRead;
  status: Status | null;
  institution: SeenInstitution | null;
  selected: boolean | null;
  name: string | null;
};

export type RecordsAbout = {
  guide: Guide;
  rule: Accounts;
  about: ReadingAbout;
  headerOf: Headers;
  groupsOf: Groups;
  regionOf: Regions;
  institutions: Institutions;
};

export function createRecords(from: RecordsAbout) {
  const { guide, rule, about } = from;
  const labelsOf = (names: string | readonly string[] | undefined): string[] =>
    [names ?? []]
      .flat()
      .flatMap((name) => (Object.hasOwn(guide.labels, name) ? (guide.labels[name] ?? []) : []));
  const words: StatusWords = {
    linked: labelsOf(rule.status?.linked),
    due: labelsOf(rule.status?.due),
    expired: labelsOf(rule.status?.expired),
  };
  const expiry = {
    languages: about.languages,
    today: about.today,
    labels: labelsOf(rule.expires?.after),
    others: labelsOf(rule.synchronised?.after),
  };
  const selects = rule.selected ?? rule.means === 'shared';

  function one(spot: Spot, block: Element): PageRecord[] {
    const region = from.regionOf(block);
    const lines = linesOf(region, from.headerOf);
    const controls = selects
      ? region.flatMap((element) =>
          [element, ...query(element, '*')].filter((e) => rankOf(e) !== null),
        )
      : [];
    const common = {
      iban: spot.iban,
      lines,
      expires: expiresOf(lines, expiry),
      status: statusOf(lines, words),
      institution: from.institutions.of(spot.iban, lines, from.groupsOf(block)),
      selected: selects ? selectedOf(controls, spot.element) : null,
      name: null,
    };
    const currencies: (string | null)[] = currenciesOf(lines);
    if (currencies.length === 0) currencies.push(null);
    return currencies.map((currency) => ({ ...common, currency }));
  }

  return {
    /** The accounts of one block: several, where its IBAN stands there once for each currency. */
    of(spot: Spot, block: Element, spots: readonly Spot[]): PageRecord[] {
      const same = spots.filter((other) => other.iban === spot.iban && holds(block, other.element));
      if (same.length > 1) {
        const owners = createOwners();
        for (const [index, other] of same.entries()) owners.add(other.element, String(index));
        const parts = same.map((other, index) =>
          one(other, owners.block(other.element, String(index))),
        );
        const currencies = new Set(
          parts.flatMap((part) => (part.length === 1 ? (part[0]?.currency ?? []) : [])),
        );
        if (currencies.size > 1) return parts.flat();
      }
      return one(spot, block);
    },

    finish(records: readonly PageRecord[]): { accounts: PageAccount[]; questions: Question[] } {
      const counts = new Map<string, number>();
      for (const { lines } of records)
        for (const text of new Set(lines.map((line) => fold(line.text))))
          counts.set(text, (counts.get(text) ?? 0) + 1);
      const accounts: PageAccount[] = [];
      const questions: Question[] = [];
      for (const record of records) {
        const { iban, currency, lines, expires, status, institution, selected } = record;
        const name = nameOf(lines, {
          iban,
          accounts: records.length,
          repeated: (text) => counts.get(text) ?? 0,
          isElse: (text) => isElse(text, institution),
        });
        const on = expires && 'on' in expires ? { on: expires.on, source: 'page' as const } : null;
        if (expires && 'candidates' in expires)
          questions.push({
            about: 'expires',
            iban,
            currency,
            text: plain(expires.text),
            candidates: expires.candidates,
          });
        accounts.push({ iban, currency, name, institution, expires: on, status, selected });
      }
      return { accounts, questions };
    },
  };

  function isElse(text: string, institution: SeenInstitution | null): boolean {
    if (institution && fold(text) === fold(institution.name)) return true;
    if (readStatus(text, words) && text.length < 40) return true;
    return /\d/.test(text) ? isAmount(text) || findDates(text, expiry).length > 0 : false;
  }
}

function isAmount(text: string): boolean {
  return /^[-−+]?\s*(?:[A-Z]{3}|[€£$])?\s*[-−+]?[\d.,'\s]+\s*(?:[A-Z]{3}|[€£$])?$/.test(text);
}
