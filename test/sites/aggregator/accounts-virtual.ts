import { client, data } from '../client.ts';
import { inGroups } from '../data/iban.ts';
import { type Html, html } from '../html.ts';
import type { Row } from './row.ts';
import type { Words } from './words.ts';

/** A long list of which only the rows in view are in the page. */
export function accountsVirtual(rows: Row[], words: Words): Html {
  const shown = rows.map((row) => ({
    name: row.account.name,
    iban: inGroups(row.account.iban),
    bank: row.bank,
    expires: `${words.expiresOn} ${row.expires}`,
    status: row.statusWords,
  }));
  return html`<div class="scroller" tabindex="0" role="grid" aria-label="${words.accounts}" aria-rowcount="${rows.length}"></div>
  ${data('rows', shown)}${client('aggregator/client/virtual')}`;
}
