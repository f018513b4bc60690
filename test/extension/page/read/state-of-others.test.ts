// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { guideFor, read } from './reading-page.ts';

it.each<[string, string | null]>([
  ['Account connected to the journal', 'linked'],
  ['Holding account of the connected companies', null],
  ['Rekening van de gekoppelde en gekoppeld', 'linked'],
  ['Van het gekoppeld bedrijf', null],
  ['Use of the expired consent', 'expired'],
])('%s says the state %s', (said, status) => {
  const { accounts } = read(`<li><b>Main</b> BE71096123456769 <em>${said}</em></li>`, guideFor());
  expect(accounts.map((account) => account.status)).toEqual([status]);
});

it.each([
  ['Name', 'Expired goods BV', 'Connected', 'linked'],
  ['Account holder', 'Connected Trade NV', 'Open', null],
  ['Account', 'Expired', '', 'expired'],
])('in the column “%s”, “%s” beside “%s” says %s', (column, name, said, status) => {
  const row = (iban: string) => `<tr><td>${name}</td><td>${iban}</td><td>${said}</td></tr>`;
  const html = `<table><tr><th>${column}</th><th>IBAN</th><th>Status</th></tr>${row('BE71096123456769')}${row('NL91ABNA0417164300')}</table>`;
  expect(read(html).accounts.map((account) => account.status)).toEqual([status, status]);
});
