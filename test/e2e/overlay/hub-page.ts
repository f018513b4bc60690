const ACCOUNTS = [
  ['Current account', 'BE68 5390 0754 7034'],
  ['Savings', 'BE71 0961 2345 6769'],
  ['Betaalrekening Jansen Holding B.V.', 'NL91 ABNA 0417 1643 00'],
  ['', 'FR14 2004 1010 0505 0001 3M02 606'],
];

/** A page that lists accounts, with room below. */
export function hubPage(options: { dir?: 'rtl'; dark?: boolean; more?: string } = {}): string {
  const rows = ACCOUNTS.map(
    ([name, iban]) =>
      `<li><input type="checkbox" aria-label="${iban}"><b>${name}</b><span>${iban}</span></li>`,
  );
  return `<!doctype html><html lang="en" dir="${options.dir ?? 'ltr'}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Accounts</title>
<style>
  body { margin: 0; font: 15px/1.5 system-ui; ${options.dark ? 'background: #12161b; color: #e8edf1' : 'background: #f4f6f8; color: #222'} }
  header { background: #2a2f6b; color: #fff; padding: 16px 24px }
  main { max-width: 860px; margin: 24px auto; padding: 0 16px }
  ul { list-style: none; padding: 0 }
  li { display: flex; flex-wrap: wrap; gap: 12px; padding: 16px; margin: 8px 0; border-radius: 8px; background: ${options.dark ? '#20272f' : '#fff'} }
  b { flex: 1 } button { background: #2a2f6b; color: #fff; border: 0; border-radius: 4px; padding: 10px 18px; font: inherit }
</style>
<header>Bank hub</header>
<main><h1>Accounts</h1><button id="add">Add account</button><ul>${rows.join('')}</ul>
<div style="height: 1200px"></div><button id="authorize">Authorize</button></main>${options.more ?? ''}</html>`;
}
