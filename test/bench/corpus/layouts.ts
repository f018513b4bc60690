import { hashed, pairsOf, type Shown, type Style } from './account.ts';

/** A way to lay accounts out. Gives markup, and may change what is expected of each account. */
export type Layout = (accounts: Shown[], style: Style) => string;

const attr = (style: Style): string =>
  style.random.chance(0.5) ? ` class="${hashed(style.random, 2)}"` : '';
const expiryText = ({ expiry }: Shown, mark = ' '): string =>
  expiry ? `${expiry.word}${mark}${expiry.date}` : '';
const syncText = ({ sync, expected }: Shown, mark = ': '): string => {
  expected.synchronisedOn = sync.day;
  return `${sync.word}${mark}${sync.date}`;
};
const list = (items: string[]): string => items.join('\n');

/** A switch in one of the ways that sites make them. */
function toggle(account: Shown, style: Style, index: number): string {
  const { random } = style;
  const on = random.chance(0.5);
  account.expected.selected = on;
  const disabled = random.chance(0.15) ? ' disabled' : '';
  const id = `t${index}-${random.int(1e6)}`;
  return random.pick([
    `<input type="checkbox"${on ? ' checked' : ''}${disabled}>`,
    `<div role="switch" aria-checked="${on}" tabindex="0"${attr(style)}></div>`,
    `<span role="checkbox" aria-checked="${on}"></span>`,
    `<button type="button" aria-pressed="${on}"${disabled}>+</button>`,
    `<input type="checkbox" id="${id}" style="display:none"${on ? ' checked' : ''}><label for="${id}"><i></i></label>`,
    `<label><input type="checkbox"${on ? ' checked' : ''} style="position:absolute;opacity:0"><span></span></label>`,
    `<button role="switch" aria-checked="${on}"><input type="checkbox" style="display:none"${on ? ' checked' : ''}></button>`,
  ]);
}

const table: Layout = (accounts, style) => {
  const { words, random } = style;
  const hasStatus = random.chance(0.7);
  for (const a of accounts) Object.assign(a.expected, { synchronisedOn: a.sync.day, holder: null });
  const rows = accounts.map(
    (a) =>
      `<tr${attr(style)}><td>${a.name}</td><td>${a.number}</td><td>${a.sync.date}</td><td>${a.expiry?.date ?? '—'}</td>${hasStatus ? `<td>${a.status}</td>` : ''}<td>${a.balance}</td><td><a href="#">${words.renew}</a></td></tr>`,
  );
  if (!hasStatus) for (const a of accounts) a.expected.status = null;
  return `<table><thead><tr><th>${words.name}</th><th>IBAN</th><th>${style.synchronised}</th><th>${style.expires}</th>${hasStatus ? `<th>${words.status}</th>` : ''}<th>${words.balance}</th><th></th></tr></thead><tbody>${list(rows)}</tbody></table>`;
};

const bareTable: Layout = (accounts, style) =>
  `<table${attr(style)}>${list(accounts.map((a) => `<tr><td><b>${a.name}</b><br>${a.number}</td><td>${expiryText(a)}<br>${syncText(a)}</td><td>${a.status}</td><td>${a.balance}</td></tr>`))}</table>`;

const nestedTable: Layout = (accounts, style) =>
  `<table><tr><td>${style.words.accounts}</td></tr>${list(accounts.map((a) => `<tr><td><table><tr><td>${a.name}</td><td>${a.number}</td></tr><tr><td>${expiryText(a, ': ')}</td><td>${a.status}</td></tr><tr><td colspan="2">${a.balance}</td></tr></table></td></tr>`))}</table>`;

const responsive: Layout = (accounts, style) => {
  const { words } = style;
  const rows = accounts.map(
    (a) =>
      `<tr><td data-label="${words.name}">${a.name}</td><td data-label="IBAN">${a.number}</td><td data-label="${style.expires}">${a.expiry?.date ?? ''}</td><td data-label="${words.status}">${a.status}</td><td data-label="${words.balance}">${a.balance}</td></tr>`,
  );
  const cards = accounts.map(
    (a) =>
      `<div class="m"><span>${a.name}</span><span>${a.number}</span><p>${expiryText(a, ': ')}</p><p>${a.status}</p><p>${a.balance}</p></div>`,
  );
  const hide = style.random.chance(0.5) ? ' style="display:none"' : '';
  return `<table><tbody>${list(rows)}</tbody></table><div class="cards"${hide}>${list(cards)}</div>`;
};

const ul: Layout = (accounts, style) =>
  `<ul${attr(style)}>${list(accounts.map((a) => `<li${attr(style)}><div><strong>${a.name}</strong> <small>${a.number}</small></div><div>${a.balance}</div><div>${syncText(a)}</div><div>${expiryText(a)}</div><em>${a.status}</em></li>`))}</ul>`;

const cards: Layout = (accounts, style) => {
  const one = style.random.chance(0.5) ? 'article' : 'div';
  const depth = style.random.int(4);
  const [open, close] = ['<div>'.repeat(depth), '</div>'.repeat(depth)];
  const classes = hashed(style.random, 2);
  return `<div class="${hashed(style.random)}">${list(accounts.map((a) => `<${one} class="${classes}">${open}<h3 class="${hashed(style.random)}">${a.name}</h3><div class="${hashed(style.random)}">${a.number}</div><div><div>${style.synchronised}</div><div>${a.sync.date}</div></div>${a.expiry ? `<div><div>${a.expiry.word}</div><div>${a.expiry.date}</div></div>` : ''}<span>${a.balance}</span><span class="badge">${a.status}</span><button>${style.words.renew}</button>${close}</${one}>`))}</div>`;
};

const grid: Layout = (accounts, style) => {
  const { words } = style;
  const cell = (text: string, index: number): string =>
    `<div role="gridcell"${style.random.chance(0.3) ? '' : ` aria-colindex="${index + 1}"`}>${text}</div>`;
  for (const a of accounts) a.expected.synchronisedOn = a.sync.day;
  const head = [words.name, 'IBAN', words.status, style.expires, style.synchronised, words.balance]
    .map((text, i) => `<div role="columnheader" aria-colindex="${i + 1}">${text}</div>`)
    .join('');
  const rows = accounts.map(
    (a) =>
      `<div role="row">${[a.name, a.number, a.status, a.expiry?.date ?? '', a.sync.date, a.balance].map((text, i) => `<div role="gridcell" aria-colindex="${i + 1}">${text}</div>`).join('')}</div>`,
  );
  void cell;
  return `<div role="grid" aria-label="${words.accounts}"><div role="rowgroup"><div role="row">${head}</div></div><div role="rowgroup">${list(rows)}</div></div>`;
};

const definitions =
  (wrapped: boolean): Layout =>
  (accounts, style) => {
    const { words } = style;
    const one = (a: Shown): string => {
      Object.assign(a.expected, { holder: a.holder, synchronisedOn: a.sync.day });
      const pairs = [
        [words.name, a.name],
        [words.holder, a.holder],
        ['IBAN', a.number],
        ...(a.expiry ? [[a.expiry.word, a.expiry.date]] : []),
        [a.sync.word, a.sync.date],
        [words.status, a.status || '–'],
        [words.balance, a.balance],
      ];
      const html = pairs.map(([dt, dd]) => `<dt>${dt}</dt><dd>${dd}</dd>`).join('');
      return wrapped ? `<div${attr(style)}>${html}</div>` : html;
    };
    return `<dl>${list(accounts.map(one))}</dl>`;
  };

const groups: Layout = (accounts, style) => {
  const level = style.random.pick(['h2', 'h3', 'h4']);
  const wrap = style.random.chance(0.5) ? ['<section>', '</section>'] : ['', ''];
  const parts: string[] = [];
  for (const [bank, group] of pairsOf(accounts)) {
    parts.push(
      `${wrap[0]}<${level}>${bank}</${level}><ul>${group.map((a) => `<li>${a.name} · ${a.number}<div>${expiryText(a)}</div><div>${a.status}</div><span>${a.balance}</span></li>`).join('')}</ul>${wrap[1]}`,
    );
  }
  return list(parts);
};

const tableGroups: Layout = (accounts, style) => {
  const parts: string[] = [];
  for (const [bank, group] of pairsOf(accounts)) {
    parts.push(
      `<tr><th colspan="4">${bank}</th></tr>${group.map((a) => `<tr><td>${a.name}</td><td>${a.number}</td><td>${expiryText(a)}</td><td>${a.status} ${a.balance}</td></tr>`).join('')}`,
    );
  }
  return `<table${attr(style)}><tbody>${list(parts)}</tbody></table>`;
};

const logos: Layout = (accounts, style) => {
  for (const a of accounts) a.expected.institution = a.bank;
  return `<ul>${list(accounts.map((a) => `<li${attr(style)}><img src="/l.png" alt="${a.bank}${style.random.chance(0.5) ? ' logo' : ''}"><span>${a.name}</span><span>${a.number}</span><p>${expiryText(a)}</p><p>${a.status}</p><p>${a.balance}</p></li>`))}</ul>`;
};

const bankColumn: Layout = (accounts, style) => {
  for (const a of accounts)
    Object.assign(a.expected, { institution: a.bank, holder: a.holder, synchronisedOn: null });
  const { words } = style;
  return `<table><tr><th>${words.bank}</th><th>${words.holder}</th><th>${words.account}</th><th>IBAN</th><th>${style.expires}</th><th>${words.status}</th><th>${words.balance}</th></tr>${list(accounts.map((a) => `<tr><td>${a.bank}</td><td>${a.holder}</td><td>${a.name}</td><td>${a.number}</td><td>${a.expiry?.date ?? ''}</td><td>${a.status}</td><td>${a.balance}</td></tr>`))}</table>`;
};

const flatGrid: Layout = (accounts) =>
  `<div style="display:grid">${list(accounts.map((a) => `<div>${a.name}</div><div>${a.number}</div><div>${expiryText(a)}</div><div>${a.status}</div><div>${a.balance}</div>`))}</div>`;

const detailRows: Layout = (accounts, style) =>
  `<table${attr(style)}><tbody>${list(accounts.map((a) => `<tr class="main"><td>${a.name}</td><td>${a.number}</td><td>${a.balance}</td></tr><tr class="detail"><td colspan="3"><p>${expiryText(a)}</p><p>${syncText(a)}</p><p>${a.status}</p></td></tr>`))}</tbody></table>`;

const share: Layout = (accounts, style) => {
  const all = style.random.chance(0.7)
    ? `<label><input type="checkbox"> ${style.words.selectAll}</label>`
    : '';
  for (const a of accounts) Object.assign(a.expected, { expires: null, status: null });
  return `<form><h2>Odoo</h2>${all}<div class="rows">${list(accounts.map((a, i) => `<div class="r">${toggle(a, style, i)}<div><div>${a.name}</div><div>${a.number}</div></div><div>${a.balance}</div></div>`))}</div><button type="button">OK</button></form>`;
};

const labelRows: Layout = (accounts, style) => {
  const type = style.random.pick(['checkbox', 'radio']);
  return `<fieldset><legend>${style.words.accounts}</legend>${list(
    accounts.map((a, i) => {
      const on = type === 'radio' ? i === 0 : style.random.chance(0.5);
      Object.assign(a.expected, { selected: on, expires: null, status: null });
      return `<label class="row"><input type="${type}" name="a"${on ? ' checked' : ''}><span>${a.name}</span> <span>${a.number}</span> <span>${a.balance}</span></label>`;
    }),
  )}</fieldset>`;
};

const multiselect: Layout = (accounts, style) =>
  `<div role="listbox" aria-multiselectable="true">${list(
    accounts.map((a) => {
      const on = style.random.chance(0.5);
      Object.assign(a.expected, { selected: on });
      return `<div role="option" aria-selected="${on}"><div>${a.name}</div><div>${a.number}</div><div>${expiryText(a)}</div><div>${a.status}</div><div>${a.balance}</div></div>`;
    }),
  )}</div>`;

const alone: Layout = (accounts, style) => {
  const a = accounts[0]!;
  accounts.length = 1;
  const { words } = style;
  return `<h1>${a.name}</h1><div><span>IBAN</span> <span>${a.number}</span></div><div><span>${words.balance}</span> <b>${a.balance}</b></div><p>${expiryText(a)}</p><p>${syncText(a)}</p><p>${a.status}</p>`;
};

const fields: Layout = (accounts, style) => {
  const { words } = style;
  return list(
    accounts.map((a) => {
      a.number = a.expected.iban.replace(/(.{4})(?=.)/g, '$1 ');
      return `<fieldset><legend>${a.name}</legend><label>IBAN <input readonly value="${a.number}"></label><label>${words.balance} <input readonly value="${a.balance}"></label>${a.expiry ? `<p>${expiryText(a)}</p>` : ''}<p>${a.status}</p></fieldset>`;
    }),
  ).replace(/<legend>(.*?)<\/legend>/g, '<h3>$1</h3>');
};

const shadow: Layout = (accounts, style) =>
  list(
    accounts.map(
      (a) =>
        `<account-card${attr(style)}><template shadowrootmode="open"><h3>${a.name}</h3><div>${a.number}</div><p>${expiryText(a)}</p><p>${a.status}</p><p>${a.balance}</p></template></account-card>`,
    ),
  );

const oneLine: Layout = (accounts, style) =>
  `<ul${attr(style)}>${list(accounts.map((a) => `<li>${a.name} – ${a.number} – ${a.balance} – ${a.status || '…'}<br>${expiryText(a)}</li>`))}</ul>`;

const currencies: Layout = (accounts, style) => {
  const first = accounts[0]!;
  const twin: Shown = structuredClone(first);
  const other = first.expected.currency === 'USD' ? 'EUR' : 'USD';
  twin.expected = { ...first.expected, currency: other };
  twin.balance = `12,50 ${other}`;
  accounts.splice(1, 0, twin);
  return ul(accounts, style);
};

export const LAYOUTS: Record<string, Layout> = {
  table,
  bareTable,
  nestedTable,
  responsive,
  ul,
  cards,
  grid,
  definitions: definitions(false),
  wrappedDefinitions: definitions(true),
  groups,
  tableGroups,
  logos,
  bankColumn,
  flatGrid,
  detailRows,
  share,
  labelRows,
  multiselect,
  alone,
  fields,
  shadow,
  oneLine,
  currencies,
};
