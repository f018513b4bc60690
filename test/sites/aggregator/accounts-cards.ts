import { createHash } from 'node:crypto';
import { inGroups } from '../data/iban.ts';
import { type Html, html, raw } from '../html.ts';
import type { Row } from './row.ts';
import type { Words } from './words.ts';

/** The list as cards, with class names as a build tool makes them and the IBAN split over spans. */
export function accountsCards(rows: Row[], words: Words): Html {
  const styles = `<style>
    .${hashed('list')} { display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: 1rem; }
    .${hashed('card')} { background: #fff; border: 1px solid #dfe3ec; border-radius: .75rem; padding: 1rem; }
  </style>`;
  return html`${raw(styles)}<div class="${hashed('list')}">${rows.map((row) => card(row, words))}</div>`;
}

function card(row: Row, words: Words): Html {
  const groups = inGroups(row.account.iban).split(' ');
  return html`<div class="${hashed('card')}">
  <div class="${hashed('title')}"><b>${row.account.name}</b> · ${row.bank}${row.beta && html` <i class="${hashed('badge')}">${row.beta}</i>`}</div>
  <div class="${hashed('number')}">${groups.map((group) => html`<span class="${hashed('part')}">${group}</span>&nbsp;`)}</div>
  <dl>
    <dt>${words.expiresOn}</dt><dd>${row.expires}</dd>
    <dt>${words.synchronised}</dt><dd>${words.minutesAgo}</dd>
    <dt>${words.status}</dt><dd class="${row.status}">${row.statusWords}</dd>
  </dl>
  ${row.status !== 'linked' && html`<button type="button" onclick="location.href='${row.reauthorise}'"><span>${words.reauthorise}</span></button>`}
</div>`;
}

/** `css-1f0a9c`: another one at every release, as real ones are. */
function hashed(name: string): string {
  return `css-${createHash('sha256').update(`release 41 ${name}`).digest('hex').slice(0, 6)}`;
}
