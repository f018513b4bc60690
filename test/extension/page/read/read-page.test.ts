// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { guideFor, read } from './reading-page.ts';

const [one, two] = ['BE71096123456769', 'NL91ABNA0417164300'];

it.each([
  [
    'a table',
    `<table><thead><tr><th>Name</th><th>IBAN</th><th>Expires on</th><th>Status</th></tr></thead><tbody>
    <tr><td>Main</td><td>BE71 0961 2345 6769</td><td>12 April 2027</td><td>Connected</td></tr>
    <tr><td>Second</td><td>NL91 ABNA 0417 1643 00</td><td>13 April 2027</td><td>Expired</td></tr></tbody></table>`,
  ],
  [
    'a list',
    `<ul><li><b>Main</b> <span>BE71 0961 2345 6769</span><p>Expires on 12 April 2027</p><i>Connected</i></li>
    <li><b>Second</b> <span>NL91 ABNA 0417 1643 00</span><p>Expires on <time datetime="2027-04-13">Tuesday</time></p><i>Expired</i></li></ul>`,
  ],
  [
    'definitions',
    `<dl><dt>Account</dt><dd>BE71 0961 2345 6769</dd><dt>Name</dt><dd>Main</dd><dt>Expires on</dt><dd>12 April 2027</dd><dt>Status</dt><dd>Connected</dd>
    <dt>Account</dt><dd>NL91 ABNA 0417 1643 00</dd><dt>Name</dt><dd>Second</dd><dt>Expires on</dt><dd>13 April 2027</dd><dt>Status</dt><dd>Expired</dd></dl>`,
  ],
])('reads %s', (_, html) => {
  const { accounts } = read(html);
  expect(
    accounts.map(({ iban, name, expires, status }) => [iban, name, expires?.on, status]),
  ).toEqual([
    [one, 'Main', '2027-04-12', 'linked'],
    [two, 'Second', '2027-04-13', 'expired'],
  ]);
  expect(guideFor().id).toBe('test');
});

it('an account that is listed for its old consent and for the new one is live, alone on its page too', () => {
  const row = (name: string, on: string, state: string, iban = 'BE71 0961 2345 6769') =>
    `<tr><td>${name}</td><td>${iban}</td><td>${on}</td><td>${state}</td></tr>`;
  const rows = row('Old', '1 October 2026', 'Expired') + row('New', '1 April 2027', 'Connected');
  for (const more of ['', row('Second', '2 April 2027', 'Connected', 'NL91 ABNA 0417 1643 00')]) {
    const { accounts, questions } = read(
      `<table><tr><th>Name</th><th>IBAN</th><th>Expires on</th><th>Status</th></tr>${rows}${more}</table>`,
    );
    expect(questions).toEqual([]);
    expect(accounts.find(({ iban }) => iban === one)).toMatchObject({
      name: 'New',
      expires: { on: '2027-04-01' },
      status: 'linked',
    });
  }
});
