import { belgianIban } from '../bench/reading/long-page.ts';
import { DASHBOARD } from '../sites/hosts.ts';
import type { Site } from '../sites/site.ts';
import { page as htmlPage } from '../sites/site.ts';

const row = (n: number, more = ''): string =>
  `<li class="r"><b>Account ${n}</b> <span>${belgianIban(n)}</span> <em>Connected</em> ${more}</li>`;
/** Accounts of these numbers, as list items. */
export const rows = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, n) => row(from + n)).join('');

const share = `<form><h1>Odoo would like to access:</h1><ul>${[0, 1]
  .map((n) => row(n, '<input type="checkbox">'))
  .join('')}</ul><button>Authorize</button></form>`;

/** Lists of every kind that a site makes, at addresses of the aggregator's. */
const PAGES: Record<string, string> = {
  inner: `<ul>${rows(2, 4)}</ul>`,
  frames: `<h1>Accounts</h1><ul>${rows(0, 2)}</ul><iframe src="/live/accounts/inner" width="400" height="200"></iframe>
    <div id="host"></div><script>
      document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = \`<ul>${rows(4, 6)}</ul>\`;
    </script>`,
  late: '<h1>Accounts</h1><div id="list"></div>',
  rerenders: `<h1>Accounts</h1><div id="list"></div><script>
      let last = 4;
      const all = \`${rows(0, 5)}\`.split('</li>');
      setInterval(() => { list.innerHTML = '<ul>' + all.slice(0, last).join('</li>') + '</ul>'; }, 150);
    </script>`,
  // No row count, no set size: only its rows tell that it is a window over more.
  window: `<h1>Accounts</h1><div id="scroller" style="height:400px;overflow-y:auto"></div><script>
      const all = \`${rows(0, 40)}\`.split('</li>').slice(0, 40);
      const draw = () => {
        const first = Math.floor(scroller.scrollTop / 50);
        scroller.innerHTML = '<div style="height:2000px;position:relative"><ul style="position:absolute;margin:0;top:' + first * 50 + 'px">'
          + all.slice(first, first + 8).map((one) => one.replace('<li', '<li style="height:50px"') + '</li>').join('') + '</ul></div>';
      };
      draw();
      scroller.addEventListener('scroll', draw);
    </script>`,
  'share-page': share,
  'share-in-frame': '<iframe src="/share-page" width="600" height="300"></iframe>',
  'share-in-root': `<div id="host"></div><script>
      document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = \`${share}\`;
    </script>`,
  open: `<h1>Accounts</h1><section><ul><li><img alt="Huis Vermeer"><b>Till</b> <span>BE49999000000171</span> Connected, expires on 03/04/2027</li></ul></section>`,
};

/** Serves these lists, and all else as the demo does. */
export function listsOr(demo: Site): Site {
  return (request) => {
    const { origin, pathname } = request.url;
    const html = PAGES[pathname.split('/').at(-1) ?? ''];
    return origin === DASHBOARD && html !== undefined
      ? htmlPage(`<!doctype html><title>Accounts › Live</title><body>${html}</body>`)
      : demo(request);
  };
}
