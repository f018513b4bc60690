import { describe, expect, it } from 'vitest';
import { holderMessage } from '../../../core/consent/holder-message.ts';
import { countAll } from '../../../core/consent/order.ts';
import { badgeTitle, reminderWords } from '../../../core/consent/reminder-words.ts';
import { DEFAULT_PREFERENCES, remindersDue } from '../../../core/consent/reminders.ts';
import type { Account } from '../../../core/ledger/account.ts';
import { anAccount, day } from './account.ts';
import { say, speaker } from './say.ts';

const policies = new Map();
const named = (key: string, ends: string, bank: string | null, more = {}) =>
  anAccount({ key, ends, bank, ...more });
const words = (on: string, ...accounts: Account[]) =>
  remindersDue({
    accounts,
    policies,
    preferences: DEFAULT_PREFERENCES,
    given: [],
    today: day(on),
  }).map((one) => reminderWords(one, speaker));

describe('a notification', () => {
  it.each([
    [
      '2026-11-23',
      'KBC: the bank consent ends in 7 days',
      'Expected until November 30, 2026. Renew it at Ponto while the feed still works.',
    ],
    ['2026-11-29', 'KBC: the bank consent ends tomorrow', expect.any(String)],
    ['2026-11-30', 'KBC: the bank consent ends today', expect.any(String)],
    [
      '2026-12-01',
      'KBC: the bank consent has ended',
      'Expected until November 30, 2026. Renew it at Ponto: no new transactions come in until then.',
    ],
  ])('says on %s: %s', (on, title, body) => {
    expect(words(on, named('a', '2026-11-30', 'KBC'))).toEqual([{ title, body }]);
  });

  it('names three institutions, and no control character of any', () => {
    const all = ['KBC', 'ING', 'Belfius', 'Argenta\n'].map((bank, i) =>
      named(`${i}`, '2026-12-01', bank),
    );
    expect(words('2026-11-24', ...all)[0]?.title).toBe(
      'KBC, ING, Belfius, and …: the bank consent ends in 7 days',
    );
    expect(words('2026-11-24', named('a', '2026-12-01', 'A\u202e\nB'))[0]?.title).toMatch(/^A B:/);
  });

  it('names the client whose account it is', () => {
    const client = (value: string) => ({ organisation: { value, at: '2026-06-01T09:00:00Z' } });
    expect(
      words(
        '2026-11-23',
        named('a', '2026-11-30', 'KBC', client('Acme')),
        named('b', '2026-11-30', 'KBC', client('Byte\u202e NV')),
        named('c', '2026-12-01', null, client('Acme')),
        named('d', '2026-11-30', 'KBC', client('Acme')),
      )[0]?.title,
    ).toBe('KBC (Acme), KBC (Byte NV), and Acme: the bank consent ends in 7 days');
  });

  it('of a bank that nobody named says so', () => {
    expect(words('2026-11-23', named('a', '2026-11-30', null))[0]?.title).toBe(
      'A bank at Ponto: the bank consent ends in 7 days',
    );
  });

  it('of what was missed counts it', () => {
    const tink = named('t', '2026-12-04', 'ING', { provider: 'tink' });
    expect(words('2026-11-25', named('a', '2026-11-30', 'KBC'), tink)).toEqual([
      {
        title: 'While the browser was closed: 2 bank consents need you',
        body: 'KBC and ING: the first was expected until November 30, 2026.',
      },
    ]);
  });

  it.each([
    ['none', 0, 'Feedkeeper: no bank consent ends soon'],
    ['due', 1, 'Feedkeeper: 1 bank consent ends soon'],
    ['urgent', 2, 'Feedkeeper: 2 bank consents end soon, the first within days'],
    ['over', 1, 'Feedkeeper: 1 bank consent needs renewing'],
  ] as const)('the icon with %s, %i, says so', (worst, count, expected) => {
    expect(badgeTitle({ worst, count, text: '' }, say)).toBe(expected);
  });
});

describe('a message to the account holder', () => {
  const today = day('2026-11-24');
  const message = (accounts: Account[], more = {}) =>
    holderMessage({
      counted: countAll(accounts, policies, today),
      ...speaker,
      holder: null,
      to: null,
      url: null,
      ...more,
    });
  const kbc = named('a', '2026-11-30', 'KBC', { name: { value: 'Zicht', at: 'x' } });

  it('says what to renew, until when, where, and that no secret is needed', () => {
    const { subject, body } = message([kbc], {
      holder: 'An Peeters',
      url: 'https://dashboard.myponto.com',
    });
    expect(subject).toBe('Please renew the bank consent for KBC by November 30, 2026');
    expect(body.split('\n')).toEqual([
      'Hello An Peeters,',
      '',
      'Ponto reads these accounts for our books with a permission that you gave at your bank. It ends soon, and only you can renew it:',
      '',
      expect.stringMatching(
        /^- KBC: Zicht, BE71 [•\s]+6769, EUR, expected until November 30, 2026$/u,
      ),
      '',
      'Sign in at Ponto (https://dashboard.myponto.com), find each account and renew it there. Your bank asks you to confirm.',
      'If it is not renewed, no new transactions come in from these accounts.',
      '',
      'Nobody needs your password or a code of your bank for this: please send none.',
    ]);
  });

  it('says that it has ended where all have', () => {
    const { subject, body } = message([named('a', '2026-11-20', 'KBC')]);
    expect(subject).toBe('Please renew the bank consent for KBC: it has ended');
    expect(body).toContain('ended on November 20, 2026');
  });

  it('is in the holder’s language: dates and lists follow it', () => {
    expect(message([kbc], { language: 'it' }).subject).toContain('30 novembre 2026');
  });

  it.each([
    ['an address', 'an@kbc.example', 'mailto:an@kbc.example?subject='],
    ['none', null, 'mailto:?subject='],
    ['two addresses', 'a@b.example,c@d.example', 'mailto:?subject='],
    ['a header', 'a@b.example?bcc=evil@x.example', 'mailto:?subject='],
    ['a new line', 'a@b.example\r\nbcc:evil@x.example', 'mailto:?subject='],
  ])('mails to %s', (_, to, start) => {
    expect(message([kbc], { to }).mailto.startsWith(start)).toBe(true);
  });

  it('is encoded so that a mail program reads the same text', () => {
    const odd = named('a', '2026-11-30', 'Smith & Sons? #1 100% "é" 🏦');
    const { mailto, subject, body } = message([odd]);
    const url = new URL(mailto);
    expect(url.searchParams.get('subject')).toBe(subject);
    expect(url.searchParams.get('body')).toBe(body.replaceAll('\n', '\r\n'));
    expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
  });

  it.each([
    ['50 accounts', 50, 'Zicht'],
    ['names that triple when they are encoded', 12, 'ש'.repeat(80)],
  ])('stays short enough for a mail program with %s, and counts the rest', (_, count, value) => {
    const many = Array.from({ length: count }, (_, i) => ({
      ...kbc,
      key: `k${i}`,
      name: { value, at: 'x' },
    }));
    const { mailto, body } = message(many);
    expect(mailto.length).toBeLessThanOrEqual(2000);
    expect(decodeURIComponent(mailto)).toMatch(/… and \d+ more accounts/);
    expect(body.split('\n- ')).toHaveLength(count + 1);
  });
});
