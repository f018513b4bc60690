import { inGroups } from '../data/iban.ts';
import { type Html, html } from '../html.ts';
import type { Row } from './row.ts';
import type { Words } from './words.ts';

/** The list as a plain table. */
export function accountsTable(rows: Row[], words: Words): Html {
  return html`<table>
  <thead><tr><th>${words.name}</th><th>${words.bank}</th><th>${words.expiresOn}</th><th>${words.status}</th><th></th></tr></thead>
  <tbody>${rows.map((row) => tableRow(row, words))}</tbody>
</table>`;
}

function tableRow(row: Row, words: Words): Html {
  return html`<tr>
    <td>${row.account.name}<br><span class="quiet">${inGroups(row.account.iban)}</span></td>
    <td>${row.bank}${row.beta && html` <em>${row.beta}</em>`}</td>
    <td>${row.expires}</td>
    <td class="${row.status}">${row.statusWords}</td>
    <td>${row.status !== 'linked' && html`<a class="plain" href="${row.reauthorise}">${words.reauthorise}</a>`}</td>
  </tr>`;
}
