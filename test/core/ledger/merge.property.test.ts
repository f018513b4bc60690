import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account, Ledger } from '../../../core/ledger/account.ts';
import { recordedChanges } from '../../../core/ledger/history.ts';
import { connectionParts } from '../../../core/ledger/join-connections.ts';
import { EMPTY, mergeLedgers } from '../../../core/ledger/merge.ts';
import { ledgers, record, sightings } from './ledger-maker.ts';

const idsOf = (account: Account) => account.basis!.identifiers.map(({ is }) => is);

describe('merging ledgers', () => {
  it('gives the same in either order', () =>
    fc.assert(
      fc.property(ledgers, ledgers, (a, b) => {
        expect(mergeLedgers(a, b)).toEqual(mergeLedgers(b, a));
      }),
    ));

  it('gives the same in any grouping', () =>
    fc.assert(
      fc.property(ledgers, ledgers, ledgers, (a, b, c) => {
        expect(mergeLedgers(mergeLedgers(a, b), c)).toEqual(mergeLedgers(a, mergeLedgers(b, c)));
      }),
      { numRuns: 400 },
    ));

  it('changes nothing when it is done twice', () =>
    fc.assert(
      fc.property(ledgers, ledgers, (a, b) => {
        const merged = mergeLedgers(a, b);
        expect(mergeLedgers(a, a)).toEqual(a);
        expect(mergeLedgers(merged, b)).toEqual(merged);
        expect(mergeLedgers(a, merged)).toEqual(merged);
        expect(mergeLedgers(EMPTY, a)).toEqual(a);
      }),
    ));

  it('loses no identifier, no end that was told and no change', () =>
    fc.assert(
      fc.property(ledgers, ledgers, (a, b) => {
        const merged = mergeLedgers(a, b);
        for (const account of [...a.accounts, ...b.accounts]) {
          const now = merged.accounts.filter(
            (one) =>
              one.provider === account.provider &&
              idsOf(account).some((id) => idsOf(one).includes(id)),
          );
          const known = now.flatMap(idsOf);
          expect(known).toEqual(expect.arrayContaining(idsOf(account)));
          const ends = now.flatMap((one) =>
            one.basis!.told.map(({ on, source }) => `${on} ${source}`),
          );
          expect(ends).toEqual(
            expect.arrayContaining(account.basis!.told.map(({ on, source }) => `${on} ${source}`)),
          );
          // What a share page changed, and that an account went or came back, is kept as it was noted.
          const changes = now.flatMap((one) => recordedChanges(one.history));
          expect(changes).toEqual(expect.arrayContaining(recordedChanges(account.history)));
        }
      }),
    ));

  it('loses nothing that an app was told to have, or not to have', () =>
    fc.assert(
      fc.property(ledgers, ledgers, (a, b) => {
        const merged = mergeLedgers(a, b);
        const told = (ledger: Ledger) =>
          ledger.connections
            .flatMap(connectionParts)
            .flatMap(({ key, accounts }) =>
              Object.entries(accounts).map(([account, share]) => ({ key, account, share })),
            );
        const now = new Map(told(merged).map((one) => [`${one.key} ${one.account}`, one.share]));
        for (const { key, account, share } of [...told(a), ...told(b)]) {
          const kept = now.get(`${key} ${account}`);
          for (const field of ['shared', 'linked', 'connectedUntil', 'stopped'] as const) {
            const was = share[field];
            if (was) expect(kept?.[field]?.at.localeCompare(was.at)).toBeGreaterThanOrEqual(0);
          }
        }
      }),
    ));
});

describe('recording sightings', () => {
  it('gives the same in any order, in one go or one by one, and with some seen twice', () =>
    fc.assert(
      fc.property(
        fc
          .array(sightings, { maxLength: 8 })
          .chain((all) =>
            fc.tuple(
              fc.constant(all),
              fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 }),
            ),
          ),
        ([all, shuffled]) => {
          const oneByOne = shuffled.reduce((ledger, one) => record(ledger, [one]), EMPTY);
          expect(oneByOne).toEqual(record(EMPTY, all));
        },
      ),
      { numRuns: 400 },
    ));
});
