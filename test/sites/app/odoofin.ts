import { client, data } from '../client.ts';
import { INSTITUTIONS } from '../data/institutions.ts';
import { html } from '../html.ts';
import { page, type SiteRequest, type SiteResponse } from '../site.ts';
import { STYLE } from './style.ts';

/** What stands in for the script of another origin that connects the app with an aggregator. */
export function odoofin(request: SiteRequest): SiteResponse {
  if (request.url.pathname === '/callback') return callback();
  const institutions = INSTITUTIONS.map(({ id, name }) => ({ id, name }));
  return page(
    html`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Connect (demo)</title>${STYLE}
    <style>body { background: #fff } ul { list-style: none; padding: 0 } li button { width: 100%; text-align: left; margin: .1rem 0 } input, select { font: inherit; padding: .4rem; width: 100%; box-sizing: border-box } label { display: block; margin: .6rem 0 }</style></head>
    <body><section id="search"><label>Search for an institution <input type="search" placeholder="Search for a bank institution…"></label><ul></ul></section>
    <section id="picked" hidden><h3></h3>
      <label>Provider <select name="provider"><option>Ponto (4EUR/Month)</option><option>Enablebanking (Free)</option><option>Saltedge (Free)</option></select></label>
      <label>Type of account <select><option>Business</option><option>Personal</option><option>Corporate</option></select></label>
      <button type="button" class="btn" id="cancel">CANCEL</button> <button type="button" class="btn btn-primary" id="connect">CONNECT</button></section>
    ${data('institutions', institutions)}${client('app/client/connect')}</body></html>`.html,
  );
}

/** Where the aggregator sends the pop-up back to: it tells the frame that opened it, and closes. */
function callback(): SiteResponse {
  return page(
    html`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Connected (demo)</title></head><body>
    <p>You can close this window.</p>${client('app/client/callback')}</body></html>`.html,
  );
}
