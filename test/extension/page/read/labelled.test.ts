// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { NL, rowThatSays, UNKNOWN } from './one-account.ts';
import { read } from './reading-page.ts';

const banks = (html: string) => read(html).accounts.map(({ institution }) => institution?.name);

it('in a column “Bank” is a type, and what stands behind it no bank, as in Odoo’s list of journals', () => {
  const row = (number: string, code: string) =>
    `<tr><td>Main</td><td>Bank</td><td>${code}</td><td>${number}</td></tr>`;
  const head = '<tr><th>Journal</th><th>Type</th><th>Short code</th><th>Account</th></tr>';
  const html = `<table><thead>${head}</thead>${row(UNKNOWN, 'BNK2')}${row(NL, 'BNK3')}</table>`;
  expect(banks(html)).toEqual([undefined, 'ABN AMRO']);
});

it.each([
  ['behind an empty field', '<label>Bank</label><input value=""><label>Sequence prefix</label>'],
  ['in a field', '<input value="Bank"> <span>EN</span>'],
])('another field’s text is no bank: “Bank” %s', (_, html) => {
  expect(banks(`<div><div>${NL}</div><div>${html}</div></div>`)).toEqual(['ABN AMRO']);
});

it.each([
  ['<label>Bank</label> <span>Nordlicht</span>'],
  ['<label>Bank</label> <input readonly value="Nordlicht">'],
  ['<p>Bank</p><p>Nordlicht</p>'],
  ['<b>Bank:</b> Nordlicht'],
  ['<dl><dt>Bank</dt><dd>Nordlicht</dd></dl>'],
])('what follows the label is: %s', (html) => {
  expect(rowThatSays(html).institution?.name).toBe('Nordlicht');
});
