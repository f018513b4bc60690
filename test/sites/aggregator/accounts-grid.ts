import { type Html, html } from '../html.ts';
import type { Row } from './row.ts';
import type { Words } from './words.ts';

/** The list as an ARIA grid made of divs, IBANs without spaces. */
export function accountsGrid(rows: Row[], words: Words): Html {
  return html`<div role="grid" aria-label="${words.accounts}" aria-rowcount="${rows.length + 1}">
  <div role="row" aria-rowindex="1">
    <div role="columnheader">IBAN</div><div role="columnheader">${words.bank}</div>
    <div role="columnheader">${words.expiresOn}</div><div role="columnheader">${words.status}</div><div role="columnheader"></div>
  </div>
  ${rows.map((row, index) => gridRow(row, index, words))}
</div>`;
}

function gridRow(row: Row, index: number, words: Words): Html {
  return html`<div role="row" aria-rowindex="${index + 2}">
    <div role="rowheader"><span>${row.account.name}</span><br><small>${row.account.iban}</small></div>
    <div role="gridcell">${row.bank}${row.beta && html` (${row.beta})`}</div>
    <div role="gridcell">${row.expires}</div>
    <div role="gridcell" class="${row.status}">${row.statusWords}</div>
    <div role="gridcell">${row.status !== 'linked' && html`<a href="${row.reauthorise}">${words.reauthorise}</a>`}</div>
  </div>`;
}
