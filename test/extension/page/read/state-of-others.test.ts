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
