import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPayloads } from '../../../core/payload/read-payload.ts';
import { PROVIDERS, shippedGuide } from './shipped-guide.ts';

const guide = shippedGuide('ponto');
const about = { seenAt: '2026-11-24T08:00:00Z', today: Temporal.PlainDate.from('2026-11-24') };
const own = join(PROVIDERS, 'ponto/payloads');
const shared = join(import.meta.dirname, '../../../../shared/payloads/ponto');
const load = (folder: string, file: string): unknown =>
  JSON.parse(readFileSync(join(folder, file), 'utf8'));
const read = (folder: string, ...files: string[]) =>
  readPayloads(
    guide,
    files.map((file) => ({ file, json: load(folder, file) })),
    about,
  );

describe('Ponto’s own payloads', () => {
  it('a list and the account alone are one account, the newer saying its date', () => {
    const both = read(own, 'one-account.json', 'accounts.json');
    const dates = both.sightings.filter((one) => one.id === 'a1').map((one) => one.expires?.on);
    expect(dates).toEqual(['2027-05-27']);
    expect(
      read(own, 'accounts.json', 'one-account.json').sightings.find((one) => one.id === 'a1')
        ?.expires?.on,
    ).toBe('2027-05-27');
  });

  it('a number that is no IBAN is kept as it is shown, never as an IBAN', () => {
    const masked = read(own, 'accounts.json')
      .sightings.filter((one) => one.iban === null)
      .map((one) => one.masked);
    expect(masked).toEqual(['12-3456-7', '**** **** **** 1234', undefined]);
  });

  it('a share knows its account, its bank and since when', () => {
    expect(read(own, 'integration-accounts.json').shares[0]).toEqual({
      account: 'a1',
      institutionId: '0f88f06c-3cfe-4b8f-9338-69981c0c4632',
      since: '2026-06-02',
    });
  });
});

describe.skipIf(!existsSync(shared))(
  'ibanity’s payloads (skipped where ../shared/payloads is absent)',
  () => {
    it('one account, with its bank from another file', () => {
      const { sightings, problems } = read(shared, 'account.json', 'financial_institutions.json');
      expect(problems).toEqual([]);
      expect(sightings).toEqual([
        {
          provider: 'ponto',
          means: 'authorised',
          from: 'payload',
          site: null,
          seenAt: about.seenAt,
          iban: 'BE53586671384412',
          currency: 'EUR',
          name: 'Repellat voluptatem aut.',
          institution: {
            name: 'Full Fake Bank',
            source: 'payload',
            id: '953934eb-229a-4fd2-8675-07794078cc7d',
            maturity: 'deprecated',
          },
          expires: { on: '2020-10-13', source: 'payload' },
          status: null,
          selected: null,
          id: '8804e34f-12b0-4b70-86bf-265f013ca232',
          holder: 'Malvina Dibbert',
          authorisedOn: '2020-07-15',
          synchronisedOn: '2019-09-02',
        },
      ]);
    });

    it('the same account by itself and in a list is returned once', () => {
      expect(read(shared, 'account.json', 'accounts.json').sightings).toHaveLength(1);
    });

    it('an account whose synchronisation says authorizationInvalid is expired; its wrong IBAN is a problem, the rest is kept', () => {
      const { sightings, problems } = read(shared, 'accounts_with_sync_errors.json');
      expect(sightings).toMatchObject([
        { iban: null, status: 'expired', expires: { on: '2019-01-24' }, name: 'Checking account' },
      ]);
      expect(problems).toMatchObject([
        { file: 'accounts_with_sync_errors.json', path: 'data[0].attributes.reference' },
      ]);
    });

    it('integration accounts are shares', () => {
      expect(read(shared, 'integration_accounts.json').shares).toMatchObject([
        { account: 'cac6b18d-e21c-42e8-9e66-95c9a3fbb8ef', since: '2023-02-28' },
      ]);
    });

    it.each(['create_reauthorization_request.json', 'synchronization.json', 'userinfo.json'])(
      '%s is none of them, and is told what was expected',
      (file) => {
        const { sightings, problems } = read(shared, file);
        expect(sightings).toEqual([]);
        expect(problems).toEqual([
          {
            file,
            path: '',
            message: expect.stringMatching(
              /^expected account "\/data" \(\/type = "account".*found \{"/,
            ),
          },
        ]);
      },
    );
  },
);
