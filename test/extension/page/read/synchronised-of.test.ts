// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { accountOf, BE, NL, rowThatSays } from './one-account.ts';
import { guideFor } from './reading-page.ts';

const words = {
  accounts: { synchronised: { after: 'sync' }, status: {} },
  more: { labels: { expiresOn: ['Expires on'], sync: ['Updated', 'Last sync'] } },
};

it.each([
  ['behind its label', '<p>Last sync: 12 Nov 2026</p>', '2026-11-12'],
  ['over its label', '<div><b>12 Nov 2026</b><i>Last sync</i></div>', '2026-11-12'],
  [
    'over its label, before the day of another',
    '<div><b>12 Nov 2026</b><i>Last sync</i></div><div><b>3 Nov 2026</b><i>Created</i></div>',
    '2026-11-12',
  ],
  ['twice', '<p>Updated 12 Nov 2026</p><p>Last sync: 12 Nov 2026</p>', '2026-11-12'],
  ['twice, on two days', '<p>Updated 12 Nov 2026</p><p>Last sync: 13 Nov 2026</p>', undefined],
])('the day of an account’s last synchronisation, told %s', (_, said, day) =>
  expect(rowThatSays(said, words).synchronisedOn).toBe(day),
);

it.each([
  ['12 Nov 2026', '2026-11-12'],
  ['13 Nov 2026', undefined],
])('in two cells, the second being %s', (second, day) => {
  const rows = `<tr><td>${BE}</td><td>Updated 12 Nov 2026</td><td>Last sync ${second}</td></tr><tr><td>${NL}</td></tr>`;
  const { synchronisedOn } = accountOf(
    `<table>${rows}</table>`,
    guideFor(words.accounts, words.more),
  );
  expect(synchronisedOn).toBe(day);
});
