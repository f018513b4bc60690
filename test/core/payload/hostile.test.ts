import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Payload } from '../../../core/guide/schema/payload.ts';
import { parsePayloadText } from '../../../core/payload/parse-payload-text.ts';
import { readPayloads } from '../../../core/payload/read-payload.ts';
import { aGuide } from './a-guide.ts';
import { shippedGuide } from './shipped-guide.ts';

const guide = shippedGuide('ponto');
const about = { seenAt: '2026-11-24T08:00:00Z', today: Temporal.PlainDate.from('2026-11-24') };
const read = (json: unknown) => readPayloads(guide, [{ file: 'a.json', json }], about);
const account = (attributes: object, id: unknown = 'x') => ({
  data: [{ type: 'account', id, attributes }],
});
const NOTHING = /^expected account "\/data".*; found /;

describe('a file of another shape is a problem that names what was expected, never a throw', () => {
  it.each([
    ['null', null],
    ['a number', 7],
    ['text', 'BE71096123456769'],
    ['a list of numbers', [1, 2]],
    ['an empty object', {}],
    ['data that is text', { data: 'x' }],
    ['data of nulls', { data: [null, null] }],
    ['a list in the list', { data: [[{ type: 'account' }]] }],
    ['another type', { data: [{ type: 'transaction', id: 't' }] }],
  ])('%s', (_, json) => {
    const { sightings, problems } = read(json);
    expect(sightings).toEqual([]);
    expect(problems).toEqual([
      { file: 'a.json', path: '', message: expect.stringMatching(NOTHING) },
    ]);
  });

  it('an empty list is no mistake', () => expect(read({ data: [] }).problems).toEqual([]));

  it('a guide without payloads says so', () => {
    const { problems } = readPayloads(aGuide('none', {}), [{ file: 'a.json', json: {} }], about);
    expect(problems).toMatchObject([{ message: 'the guide none says nothing of payloads' }]);
  });
});

describe('the good part is kept, the rest is listed by its path', () => {
  it.each([
    [
      'a wrong check digit',
      { referenceType: 'IBAN', reference: 'BE72096123456769' },
      'data[0].attributes.reference',
      /check digits/,
    ],
    [
      'a length that is not the country’s',
      { referenceType: 'IBAN', reference: 'BE0178572046576544' },
      'data[0].attributes.reference',
      /length/,
    ],
    [
      'a date that does not exist',
      { authorizationExpirationExpectedAt: '2026-02-30' },
      'data[0].attributes.authorizationExpirationExpectedAt',
      /date/,
    ],
    [
      'a date as a number',
      { authorizationExpirationExpectedAt: 1_790_000_000 },
      'data[0].attributes.authorizationExpirationExpectedAt',
      /date/,
    ],
    [
      'a year that no consent reaches',
      { authorizationExpirationExpectedAt: '9999-12-31' },
      'data[0].attributes.authorizationExpirationExpectedAt',
      /date/,
    ],
    ['a currency that is none', { currency: 'Euros' }, 'data[0].attributes.currency', /currency/],
  ])('%s', (_, attributes, path, message) => {
    const { sightings, problems } = read(account({ description: 'Kept', ...attributes }));
    expect(sightings).toMatchObject([
      { id: 'x', name: 'Kept', iban: null, currency: null, expires: null },
    ]);
    expect(problems).toEqual([{ file: 'a.json', path, message: expect.stringMatching(message) }]);
  });

  it('what stands among the accounts and is none is listed too', () => {
    const good = { type: 'account', id: 'x', attributes: { description: 'Kept' } };
    const { sightings, problems } = read({
      data: [null, good, 5, [good], { type: 'acount', id: 'y' }],
    });
    expect(sightings).toMatchObject([{ id: 'x', name: 'Kept' }]);
    expect(problems.map(({ path }) => path)).toEqual(['data[0]', 'data[2]', 'data[3]', 'data[4]']);
    expect(problems[0]?.message).toMatch(/^expected account "\/data".*; found null$/);
  });

  it('an account that nothing tells from others is not imported', () => {
    const { sightings, problems } = read(account({ description: 'Nameless' }, null));
    expect(sightings).toEqual([]);
    expect(problems).toMatchObject([
      { path: 'data[0]', message: 'expected an IBAN or an id (/attributes/reference, /id)' },
    ]);
  });

  it('an IBAN is read however it is spaced', () => {
    const spaced = account({ referenceType: 'IBAN', reference: ' be71 0961\u00a02345 6769 ' });
    expect(read(spaced).sightings[0]?.iban).toBe('BE71096123456769');
  });
});

describe('names that JavaScript knows are only names', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    '%s as a key and as an id',
    (name) => {
      const json: unknown = JSON.parse(
        `{"data":[{"type":"account","id":"${name}","${name}":{"polluted":true},"attributes":{"description":"${name}"}}]}`,
      );
      expect(read(json).sightings).toMatchObject([{ id: name, name }]);
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
    },
  );

  it.each(['/constructor/name', '/__proto__/inherited', '/inherited'])(
    'a pointer to an inherited property leads nowhere: %s',
    (pointer) => {
      // Of what every object inherits, nothing is text: with that alone, a pointer would meet none.
      const json = Object.assign(Object.create({ inherited: 'Stray' }), { id: 'x' });
      const rule = v.parse(Payload, { of: 'account', id: '/id', name: pointer, holder: pointer });
      const { sightings } = readPayloads(
        aGuide('p', { a: rule }),
        [{ file: 'a.json', json }],
        about,
      );
      expect(sightings).toMatchObject([{ id: 'x', name: null }]);
      expect(sightings[0]).not.toHaveProperty('holder');
    },
  );
});

it('a name is what a reader sees of it, as on a page: nothing turns it round or hides in it', () => {
  const description = ' \u202eK\u200bBC\u202c\u0000  Main\u00a0account\n';
  expect(read(account({ description })).sightings[0]?.name).toBe('KBC Main account');
});

describe('size', () => {
  it('a name of 100,000 characters is cut, and half a character mended', () => {
    const name =
      read(account({ description: `\ud800${'x'.repeat(100_000)}` })).sightings[0]?.name ?? '';
    expect(name.length).toBe(500);
    expect(name.isWellFormed()).toBe(true);
  });

  it('a name is not cut through a character', () => {
    const { sightings } = read(account({ description: `${'x'.repeat(499)}😀` }));
    expect(sightings[0]?.name?.isWellFormed()).toBe(true);
  });

  it('20,000 accounts are read, each once', () => {
    const data = Array.from({ length: 20_000 }, (_, i) => ({
      type: 'account',
      id: `a${i % 10_000}`,
      attributes: { currency: 'EUR' },
    }));
    expect(read({ data }).sightings).toHaveLength(10_000);
  });

  it('a thousand problems are listed, more are not', () => {
    const data = Array.from({ length: 5000 }, () => ({ type: 'account' }));
    expect(read({ data }).problems).toHaveLength(1000);
  });

  it.each([
    ['10,000 levels', '['.repeat(10_000) + ']'.repeat(10_000), /200 levels deep/],
    [
      '31 million characters',
      `"${'x'.repeat(31_000_000)}"`,
      /characters: the most that is read is/,
    ],
    ['half a file', '{"data":[', /not JSON/],
    ['nothing', '', /not JSON/],
  ])('text of %s is refused with a reason', (_, text, message) => {
    expect(parsePayloadText(text)).toEqual({
      ok: false,
      problems: [{ path: '', message: expect.stringMatching(message) }],
    });
  });

  it('brackets inside strings are not levels, and a byte order mark is no mistake', () => {
    const text = JSON.stringify({ a: `\\"${'['.repeat(500)}` });
    expect(parsePayloadText(`\ufeff${text}`)).toEqual({ ok: true, value: JSON.parse(text) });
  });
});

it('no JSON makes it throw', () => {
  const field = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom('IBAN', 'BE71096123456769', '2026-11-28T08:15:00.000Z', -1, 1e300),
  );
  const item = fc.record(
    {
      type: fc.constantFrom('account', 'financialInstitution', 'integrationAccount'),
      id: field,
      attributes: fc.dictionary(
        fc.constantFrom(
          'referenceType',
          'reference',
          'currency',
          'name',
          'authorizedAt',
          'authorizationExpirationExpectedAt',
          'expectedAuthorizationLifetime',
        ),
        field,
      ),
      relationships: field,
      meta: field,
    },
    { requiredKeys: ['type'] },
  );
  fc.assert(
    fc.property(
      fc.oneof(fc.jsonValue(), fc.record({ data: fc.oneof(item, fc.array(item)) })),
      (json) => {
        const { sightings } = read(json);
        const ids = sightings.flatMap(({ id }) => id ?? []);
        expect(new Set(ids).size).toBe(ids.length);
      },
    ),
  );
});
