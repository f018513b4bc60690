// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { BE, NL, rowThatSays } from './one-account.ts';
import { read } from './reading-page.ts';

describe('what is said other than by text', () => {
  it.each([
    ['an icon', '<i aria-label="Connected"></i>', 'linked'],
    ['an icon in which its code has a space', '<i aria-label="Connected"> </i>', 'linked'],
    ['what stands over a text', '<i aria-label="Connected">A</i>', null],
  ])('a state, by %s', (_, said, status) => expect(rowThatSays(said).status).toBe(status));

  const long = `12 April 2027, ${'as the bank has told us '.repeat(3)}`;
  it.each([
    ['a title over a day of no year', '<b title="12 April 2027">12 Apr</b>', '2027-04-12'],
    ['a title over words', '<b title="12 April 2027">soon</b>', null],
    ['a title that says more', `<b title="${long}">1 May 2027</b>`, '2027-05-01'],
    ['a day for machines', '<time datetime="2027-04-12">13 April 2027</time>', '2027-04-12'],
    ['one with spaces', '<time datetime=" 2027-04-12 ">13 April 2027</time>', '2027-04-12'],
    ['a time of theirs', '<time datetime="2027-04-12T22:00Z">13 April 2027</time>', '2027-04-13'],
    ['one over digits', '<time datetime="2027-04-12T22:00Z">13/04/2027</time>', '2027-04-13'],
    ['one that tells months', '<time datetime="2027-04-12T00:00Z">12/04/2027</time>', '2027-04-12'],
    ['one that does not', '<time datetime="2027-04-02T22:00Z">04/03/2027</time>', '2027-04-03'],
    ['a day over digits', '<time datetime="2027-04-12">13/04/2027</time>', '2027-04-12'],
    ['one over words', '<time datetime=" 2027-04-12T22:00Z">soon</time>', '2027-04-12'],
  ])('an end, by %s', (_, said, on) =>
    expect(rowThatSays(`<p>Expires on ${said}</p>`).expires?.on ?? null).toBe(on),
  );

  it.each([
    ['Expires in 5 days', '29 November 2026', '2026-11-29'],
    ['Expires in 6 months', '23 May 2027', '2027-05-23'],
    ['Connected until 8 May', '8 May 2028', '2028-05-08'],
    ['12 days left', '6 Dec 2026', '2026-12-06'],
    ['Expired 3 days ago', 'Sat, 21 Nov 2026, 10:00', '2026-11-21'],
    ['Expired 8 May', '8 May 2025', '2025-05-08'],
    ['Synced 3 days ago', '21 November 2026', null],
  ])('an end, by “%s” with its day in the title', (text, title, on) =>
    expect(rowThatSays(`<i title="${title}">${text}</i>`).expires?.on ?? null).toBe(on),
  );

  it.each(['s', 'del'])('nothing by what is struck out in <%s>', (tag) => {
    const said = `<${tag}>10 November 2026</${tag}> 12 April 2027`;
    expect(rowThatSays(`<p>Expires on ${said}</p>`).expires?.on).toBe('2027-04-12');
    const rows = [BE, NL].map((iban) => `<tr><td>${iban}</td><td>${said}</td></tr>`).join('');
    const table = `<table><tr><th>IBAN</th><th>Expires on</th></tr>${rows}</table>`;
    expect(read(table).accounts.map(({ expires }) => expires?.on)).toEqual([
      '2027-04-12',
      '2027-04-12',
    ]);
  });
});
