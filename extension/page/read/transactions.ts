import { parentOf } from '../dom.ts';
import { CURRENCY_CODES } from './money.ts';
import type { PageRecord } from './record.ts';
import { remember } from './remember.ts';

/**
 * A sign before an amount: money that went or came. Balances bear a plus nowhere, and a minus seldom. A dash before
 * a day ends a range: "24.11.2026 – 23.05.2027", "24 Nov – 23 May".
 */
const SIGNED =
  /(^|[\s€$£])[-−–+]\s?(?:[A-Z]{3}|[€$£])?\s?(?!0([./-])0\2(?:0(?![.,]0)|(?!0))|0\.? (?![A-Z]{3}(?!\p{L}))\p{L}{3})0/u;
/** "12/11", "12.11.", "2026-11-12", "12 Nov", "Nov 12"; never an amount: "12.00", "1.234.567,00". */
const DATED =
  /0\/0|(?<![.,])0([.-])0\1(0(?![.,]0)|(?!0))|(^|[^\p{L}\d.,])0 ?\p{L}{3}|\p{L}{3,}\.? 0(?![.,]0)/u;
const isSigned = remember((pattern) => SIGNED.test(pattern));
/** No month is called USD. */
const isDated = remember((pattern) =>
  DATED.test(pattern.replace(/[A-Z]{3}/g, (code) => (CURRENCY_CODES.has(code) ? '' : code))),
);

/** Whether a record tells of money that moved: a day, a signed amount, and nothing that an account has. */
function isMovement({ lines, expires, status, selected }: PageRecord): boolean {
  return (
    expires === null &&
    status === null &&
    selected === null &&
    lines.some(({ pattern }) => isSigned(pattern)) &&
    lines.some(({ pattern }) => isDated(pattern))
  );
}

/** Takes out lists of movements: their numbers are of those who paid or were paid. */
export function withoutTransactions(records: readonly PageRecord[]): PageRecord[] {
  const lists = new Map<Node | null, { all: number; moved: number }>();
  const listOf = (record: PageRecord): Node | null => parentOf(record.block);
  for (const record of records) {
    const list = lists.get(listOf(record)) ?? { all: 0, moved: 0 };
    lists.set(listOf(record), list);
    list.all++;
    if (isMovement(record)) list.moved++;
  }
  return records.filter((record) => {
    const { all, moved } = lists.get(listOf(record)) ?? { all: 1, moved: 0 };
    return all < 2 || moved * 2 < all;
  });
}
