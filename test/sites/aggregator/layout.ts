import { DASHBOARD } from '../hosts.ts';
import { type Html, html } from '../html.ts';
import { page, type SiteResponse } from '../site.ts';
import { STYLE } from './style.ts';
import type { Words } from './words.ts';

/** A page of the aggregator's dashboard, with its menu. */
export function dashboard(
  words: Words,
  at: 'accounts' | 'billing' | null,
  body: Html,
): SiteResponse {
  const entry = (name: 'accounts' | 'billing', path: string) =>
    html`<a href="${DASHBOARD}${path}" ${html`${at === name && html`aria-current="page"`}`}>${words[name]}</a>`;
  return bare(
    words,
    words.accounts,
    html`<header>
        <strong>Ponto <small class="quiet">demo</small></strong>
        <nav>
          ${entry('accounts', '/live/accounts')}
          <a href="${DASHBOARD}/live/integrations">${words.integrations}</a>
          ${entry('billing', '/live/billing')}
        </nav>
      </header>
      <main>${body}</main>`,
  );
}

/** A page without the menu: signing up, sharing, a bank's own page. */
export function bare(words: Pick<Words, 'lang'>, title: string, body: Html): SiteResponse {
  return page(
    html`<!doctype html>
<html lang="${words.lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>${STYLE}</head>
<body>${body}</body>
</html>`.html,
  );
}
