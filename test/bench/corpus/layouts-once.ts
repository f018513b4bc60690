import { pairsOf, type Shown } from './account.ts';
import type { Layout } from './layouts.ts';

/** Two by two, with one day for both. */
const pairsWithDay = (accounts: readonly Shown[]): [bank: string, pair: Shown[]][] =>
  pairsOf(accounts).map(([bank, pair]) => {
    const { expires } = pair[0]!.expected;
    for (const a of pair) Object.assign(a.expected, { expires, synchronisedOn: null });
    return [bank, pair];
  });

/** The end of a bank's consent stands with its name, over its accounts. */
const bankHeads: Layout = (accounts, style) => {
  const wrap = style.random.pick([
    ['<header>', '</header>'],
    ['', ''],
  ]);
  return pairsWithDay(accounts)
    .map(([bank, pair]) => {
      const { expiry } = pair[0]!;
      const rows = pair.map(
        (a) => `<li><b>${a.name}</b> <span>${a.number}</span><i>${a.status}</i> ${a.balance}</li>`,
      );
      const end = expiry ? `${expiry.word} ${expiry.date}` : '';
      return `<section>${wrap[0]}<h3>${bank}</h3><p>${end}</p>${wrap[1]}<ul>${rows.join('')}</ul></section>`;
    })
    .join('\n');
};

/** A bank and its day are cells over several rows. */
const spannedRows: Layout = (accounts, { words, expires }) => {
  const rows = pairsWithDay(accounts).flatMap(([bank, pair]) =>
    pair.map((a, i) => {
      const [first, last] = i
        ? ['', '']
        : [
            `<td rowspan="${pair.length}">${bank}</td>`,
            `<td rowspan="${pair.length}">${a.expiry?.date ?? ''}</td>`,
          ];
      return `<tr>${first}<td>${a.name}</td><td>${a.number}</td><td>${a.status}</td>${last}<td>${a.balance}</td></tr>`;
    }),
  );
  return `<table><tr><th>${words.bank}</th><th>${words.name}</th><th>IBAN</th><th>${words.status}</th><th>${expires}</th><th>${words.balance}</th></tr>${rows.join('\n')}</table>`;
};

/** Columns without a table: their names are the first row. */
const namedColumns: Layout = (accounts, style) => {
  const { words } = style;
  for (const a of accounts) a.expected.synchronisedOn = a.sync.day;
  const row = (cells: string[]): string =>
    `<div>${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`;
  const head = row([
    words.name,
    'IBAN',
    style.synchronised,
    style.expires,
    words.status,
    words.balance,
  ]);
  const rows = accounts.map((a) =>
    row([a.name, a.number, a.sync.date, a.expiry?.date ?? '', a.status, a.balance]),
  );
  return style.random.chance(0.5)
    ? `<div>${head}${rows.join('\n')}</div>`
    : `<div>${head}<div>${rows.join('\n')}</div></div>`;
};

/** What is said once for several accounts. */
export const LAYOUTS_ONCE: Record<string, Layout> = { bankHeads, spannedRows, namedColumns };
