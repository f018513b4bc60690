// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currenciesOf } from '../../../../extension/page/read/currency-of.ts';
import { createExpiries } from '../../../../extension/page/read/expires-of.ts';
import { createHeaders } from '../../../../extension/page/read/headers.ts';
import { holderOf } from '../../../../extension/page/read/holder-of.ts';
import { createInstitutions } from '../../../../extension/page/read/institution-of.ts';
import { linesOf } from '../../../../extension/page/read/lines.ts';
import { createStatuses } from '../../../../extension/page/read/status-of.ts';
import { createSynchronised } from '../../../../extension/page/read/synchronised-of.ts';
import { createTelling } from '../../../../extension/page/read/telling.ts';
import { guideFor, read, today } from './reading-page.ts';

const IBANS = [
  'BE71 0961 2345 6769',
  'BE68539007547034',
  'NL91ABNA0417164300',
  'DE89 3704 0044 0532 0130 00',
  'FR1420041010050500013M02606',
  'BE00 1111 2222 3333',
];

const text = fc.oneof(
  fc.constantFrom(
    ...IBANS,
    'Main account',
    'Kas 12',
    'Expires on 12 April 2027',
    'Expires on',
    '12 April 2027',
    '03/04/2027',
    'in 12 days',
    'Connected',
    'Not connected',
    'Expired',
    'EUR',
    '€ 1.234,50',
    '≈ 108 USD',
    '- 12,00 EUR',
    'Holder: Ann Peeters',
    'Holder',
    'Ann Peeters',
    'Bank',
    'Bank: KBC',
    'KBC',
    'N26',
    'Belfius',
    'Last synchronised 1 May 2026',
    '',
    ' \n ',
  ),
  fc.string({ maxLength: 12 }),
);
const asHtml = (of: string): string => of.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const content = fc.oneof(
  { weight: 6, arbitrary: text.map(asHtml) },
  {
    weight: 1,
    arbitrary: fc.tuple(text, text).map(([a, b]) => `<b>${asHtml(a)}</b> ${asHtml(b)}`),
  },
  { weight: 1, arbitrary: text.map((of) => `<button>${asHtml(of)}</button>`) },
  { weight: 1, arbitrary: text.map((of) => `${asHtml(of)}<br>${asHtml(of)}`) },
);
const attributes = fc.oneof(
  { weight: 8, arbitrary: fc.constant('') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'class=c1',
      'colspan=2',
      'data-label="Expires on"',
      'data-label="Bank"',
      'title="12 May 2027"',
      'hidden',
      'style="display:none"',
    ),
  },
);
const cell = fc.record({ tag: fc.constantFrom('td', 'td', 'td', 'th'), attributes, content });
const table = fc.record({
  headers: fc.array(
    fc.constantFrom('Name', 'IBAN', 'Expires on', 'Status', 'Bank', 'Holder', 'Balance'),
    { maxLength: 6 },
  ),
  rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 }),
});
type Table = typeof table extends fc.Arbitrary<infer T> ? T : never;

/** `own`: an attribute that says nothing, on every cell and row. */
function html({ headers, rows }: Table, own: string): string {
  const head = headers.map((header) => `<th>${header}</th>`).join('');
  const body = rows.map(
    (row) =>
      `<tr ${own}>${row.map(({ tag, attributes: has, content: holds }) => `<${tag} ${has} ${own}>${holds}</${tag}>`).join('')}</tr>`,
  );
  return `<table><thead><tr>${head}</tr></thead><tbody>${body.join('\n')}</tbody></table>`;
}

const guide = guideFor(
  { synchronised: { after: 'synchronised' } },
  {
    labels: {
      expiresOn: ['Expires on'],
      linked: ['Connected'],
      due: ['Expires soon'],
      expired: ['Expired'],
      synchronised: ['Last synchronised'],
    },
  },
);

/** One row of headers that is data as well: what it says of itself is no label's value. */
const HEADER_ALONE: Table = {
  headers: [],
  rows: [
    [
      { tag: 'th', attributes: '', content: 'BE71 0961 2345 6769' },
      { tag: 'th', attributes: '', content: 'Connected' },
    ],
    [
      { tag: 'td', attributes: '', content: 'FR1420041010050500013M02606' },
      { tag: 'td', attributes: '', content: '' },
    ],
  ],
};

describe('rows of plain text', () => {
  it('are read as any other element is, to the byte', () => {
    fc.assert(
      fc.property(table, (of) => {
        const plain = JSON.stringify(read(html(of, ''), guide));
        // With it no row is plain, and each of its elements is gone through on its own.
        expect(JSON.stringify(read(html(of, 'aria-hidden=false'), guide))).toBe(plain);
      }),
      { numRuns: 100, examples: [[HEADER_ALONE]] },
    );
  });

  it('tell the same without the lines that tell nothing', () => {
    const statuses = createStatuses(
      { linked: ['Connected'], due: ['Expires soon'], expired: ['Expired'] },
      ['Expires on'],
    );
    const about = { today, languages: ['en'] };
    const expiries = createExpiries({ ...about, labels: ['Expires on'], others: [] });
    const synchronised = createSynchronised(['Last synchronised'], about);
    const institutionOf = createInstitutions([], () => false);
    const tellingOf = createTelling(statuses, [expiries, synchronised]);
    fc.assert(
      fc.property(table, (of) => {
        document.body.innerHTML = html(of, '');
        const headerOf = createHeaders();
        for (const row of document.querySelectorAll('tbody tr')) {
          const lines = linesOf([row], headerOf);
          const told = (some: typeof lines) => ({
            currencies: currenciesOf(some),
            status: statuses.of(some),
            expires: expiries.of(some),
            holder: holderOf(some),
            synchronised: synchronised.of(some),
            institution: institutionOf('', { lines, telling: some }, [], null),
          });
          expect(told([...tellingOf(lines)])).toEqual(told(lines));
        }
      }),
      { numRuns: 200 },
    );
  });
});
