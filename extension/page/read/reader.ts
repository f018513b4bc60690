import type { Guide } from '../../../core/guide/guide.ts';
import { makeCommonTable, makeTables } from '../../../core/reading/intl-tables.ts';
import type { Reading } from '../../../core/reading/reading.ts';
import type { Find } from '../find/find.ts';
import { allSlices, inSlices } from '../in-slices.ts';
import { blockOf } from './blocks.ts';
import { createGathering } from './gathering.ts';
import { languagesOf } from './languages.ts';
import { listsOf } from './lists-of.ts';
import { readInSlices } from './read-in-slices.ts';
import type { ReadingAbout } from './reading-about.ts';

/** Reads one document again and again, each time only what changed. */
export type Reader = {
  /** In slices: the page gets a turn between them. */
  read: (page: string, today: Temporal.PlainDate) => Promise<Reading>;
  /** In one go, for the moment that counts. */
  readNow: (page: string, today: Temporal.PlainDate) => Reading;
  /** Where an account stands on the page. */
  blockOf: (iban: string, currency: string | null) => Element | null;
  /** What changed since; null: anything may have. */
  changed: (records: readonly MutationRecord[] | null) => void;
};

export function createReader(
  guide: Guide,
  document: Document,
  signal: AbortSignal,
  find: Find,
): Reader {
  let at: { page: string; lists: ReturnType<typeof listsOf> } | null = null;
  const gathering = createGathering();
  /** Which languages' words are tried: the page's own, until one of its texts has a date in none of them. */
  let words: 'own' | 'asked' | 'common' = 'own';
  const onStrange = () => {
    words = 'asked';
  };
  const isAsked = () => words === 'asked';
  const about = (page: string, today: Temporal.PlainDate): ReadingAbout => ({
    page,
    document,
    today,
    languages: languagesOf(document),
    onStrange: words === 'common' ? undefined : onStrange,
    find,
  });
  const slicesOf = (page: string, today: Temporal.PlainDate): Generator<undefined, Reading> => {
    if (at?.page !== page) at = { page, lists: listsOf(guide, page) };
    return readInSlices(at.lists, about(page, today));
  };
  function* slicesFromCold(page: string, today: Temporal.PlainDate): Generator<undefined, Reading> {
    yield* makeTables(languagesOf(document));
    const reading = yield* slicesOf(page, today);
    if (!isAsked()) return reading;
    yield* makeCommonTable();
    words = 'common';
    return yield* slicesOf(page, today);
  }
  let scrolled = false;
  const scrolls = { signal, capture: true, passive: true };
  document.addEventListener('scroll', () => (scrolled = true), scrolls);
  const gather = (reading: Reading): Reading => {
    const gathered = gathering(reading, {
      address: document.location?.href ?? '',
      complete: at?.lists.every(({ rule }) => rule.complete === true) ?? false,
      scrolled,
    });
    scrolled = false;
    return gathered;
  };
  return {
    async read(page, today) {
      return gather(await inSlices(slicesFromCold(page, today), signal));
    },
    readNow: (page, today) => gather(allSlices(slicesFromCold(page, today))),
    blockOf(iban, currency) {
      for (const { list } of at?.lists ?? []) {
        const block = list.blockOf(iban, currency);
        if (block) return block;
      }
      return blockOf(document, iban, currency);
    },
    changed(records) {
      for (const { list } of at?.lists ?? []) list.changed(records);
    },
  };
}
