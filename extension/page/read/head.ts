import type { SeenInstitution, Status } from '../../../core/ledger/sighting.ts';
import type { ExpiryRead } from '../../../core/reading/expiry.ts';
import type { Expiries } from './expires-of.ts';
import type { Headers } from './headers.ts';
import type { Line } from './line.ts';
import { linesOf } from './lines.ts';
import type { Statuses } from './status-of.ts';
import type { Telling } from './telling.ts';

/** What stands over the accounts of one bank, and says of all of them. */
export type Head = { elements: readonly Element[]; expires: ExpiryRead; status: Status | null };

/** Nothing, where a heading names no bank: it speaks of the page. */
export type Heads = (elements: readonly Element[], headerOf: Headers) => Head | null;

/** A consent is given for a bank, so its end and state may stand once, with the bank's name, over its accounts. */
export function createHeads(
  tellingOf: Telling,
  expiries: Expiries,
  statuses: Statuses,
  bankIn: (lines: readonly Line[]) => SeenInstitution | null,
): Heads {
  const known = new WeakMap<readonly Element[], Head | null>();
  return (elements, headerOf) => {
    if (elements.length === 0) return null;
    let head = known.get(elements);
    if (head === undefined) {
      head = read(elements, headerOf);
      known.set(elements, head);
    }
    return head;
  };

  function read(elements: readonly Element[], headerOf: Headers): Head | null {
    const lines = linesOf(elements, headerOf);
    if (!bankIn(lines)) return null;
    const telling = tellingOf(lines);
    return { elements, expires: expiries.of(telling), status: statuses.of(telling) };
  }
}
