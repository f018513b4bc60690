// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { find } from '../../../../extension/page/find/find.ts';
import { createReader, type Reader } from '../../../../extension/page/read/reader.ts';
import { guideFor, today } from './reading-page.ts';

const ibans = [
  'BE71096123456769',
  'NL91ABNA0417164300',
  'DE89370400440532013000',
  'FR1420041010050500013M02606',
];
const row = (iban: string, day = '12 April 2027'): string =>
  `<tr><td>Name of ${iban.slice(0, 4)}</td><td>${iban}</td><td>Expires on ${day}</td></tr>`;

let reader: Reader;
let observer: MutationObserver;
let stop: AbortController;

beforeEach(() => {
  document.body.innerHTML = `<nav><b>Menu</b></nav><main><h1>Accounts</h1><table><tbody>${ibans
    .slice(0, 3)
    .map((iban) => row(iban))
    .join('')}</tbody></table></main>`;
  stop = new AbortController();
  reader = createReader(guideFor({ complete: true }), document, stop.signal, find);
  observer = new MutationObserver(() => {});
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
});
afterEach(() => {
  stop.abort();
  observer.disconnect();
});

const rows = () => [...document.querySelectorAll('tr')];
const body = () => document.querySelector('tbody')!;

/** happy-dom parses a row only inside a table. */
function made(html: string): Element {
  const table = document.createElement('table');
  table.innerHTML = `<tbody>${html}</tbody>`;
  return table.querySelector('tr')!;
}

/** Reads, changes, and reads again; tells what was read and which accounts were not read anew. */
async function reread(change: () => void) {
  const first = await reader.read('accounts', today);
  change();
  reader.changed(observer.takeRecords());
  const second = await reader.read('accounts', today);
  return {
    read: second.accounts.map(({ iban, expires }) => [iban, expires?.on]),
    kept: second.accounts
      .filter((account) => first.accounts.includes(account))
      .map(({ iban }) => iban),
  };
}

const on = (iban: string, day = '2027-04-12') => [iban, day];

it.each<[string, string, () => Node]>([
  [
    'a bank’s heading',
    `<h2>KBC</h2><p>Expires on 12 April 2027</p><ul><li>${ibans[0]}</li><li>${ibans[1]}</li></ul>`,
    () => document.querySelector('p')!.firstChild!,
  ],
  [
    'a cell that spans them',
    `<table><tr><td>${ibans[0]}</td><td rowspan="2">Expires on 12 April 2027</td></tr><tr><td>${ibans[1]}</td></tr></table>`,
    () => document.querySelector('[rowspan]')!.firstChild!,
  ],
])('what %s says of several accounts is read again for all', async (_, html, text) => {
  document.querySelector('main')!.innerHTML = html;
  observer.takeRecords();
  const { read } = await reread(() => {
    (text() as Text).data = 'Expires on 1 May 2027';
  });
  expect(read).toEqual([on(ibans[0]!, '2027-05-01'), on(ibans[1]!, '2027-05-01')]);
});

describe('only what changed is read again', () => {
  it.each<[string, () => void, (string | undefined)[][], string[]]>([
    [
      'a date in one row',
      () => {
        rows()[1]!.lastElementChild!.textContent = 'Expires on 1 May 2027';
      },
      [on(ibans[0]!), on(ibans[1]!, '2027-05-01'), on(ibans[2]!)],
      [ibans[0]!, ibans[2]!],
    ],
    [
      'the text node of one row',
      () => {
        (rows()[1]!.lastElementChild!.firstChild as Text).data = 'Expires on 1 May 2027';
      },
      [on(ibans[0]!), on(ibans[1]!, '2027-05-01'), on(ibans[2]!)],
      [ibans[0]!, ibans[2]!],
    ],
    [
      'a row put in place of another',
      () => {
        rows()[1]!.replaceWith(made(row(ibans[1]!, '1 May 2027')));
      },
      [on(ibans[0]!), on(ibans[1]!, '2027-05-01'), on(ibans[2]!)],
      [ibans[0]!, ibans[2]!],
    ],
    [
      'a row that came last',
      () => body().append(made(row(ibans[3]!))),
      ibans.map((iban) => on(iban)),
      ibans.slice(0, 3),
    ],
    [
      'a row that came first',
      () => body().prepend(made(row(ibans[3]!))),
      [on(ibans[3]!), ...ibans.slice(0, 3).map((iban) => on(iban))],
      ibans.slice(0, 3),
    ],
    [
      'a row that went',
      () => rows()[1]!.remove(),
      [on(ibans[0]!), on(ibans[2]!)],
      [ibans[0]!, ibans[2]!],
    ],
    [
      'a menu elsewhere',
      () => {
        document.querySelector('nav')!.innerHTML = '<i>Open</i>';
      },
      ibans.slice(0, 3).map((iban) => on(iban)),
      ibans.slice(0, 3),
    ],
  ])('%s', async (_, change, read, kept) => {
    expect(await reread(change)).toEqual({ read, kept });
  });

  it.each<[string, () => void, (string | undefined)[][]]>([
    [
      'a list put in place of the list',
      () => {
        body().innerHTML = ibans
          .slice(2)
          .map((iban) => row(iban))
          .join('');
      },
      ibans.slice(2).map((iban) => on(iban)),
    ],
    [
      'another number in a row',
      () => {
        rows()[1]!.children[1]!.textContent = ibans[3]!;
      },
      [on(ibans[0]!), on(ibans[3]!), on(ibans[2]!)],
    ],
    [
      'an account elsewhere',
      () => document.querySelector('main')!.insertAdjacentHTML('beforeend', `<p>${ibans[3]}</p>`),
      [...ibans.slice(0, 3).map((iban) => on(iban)), [ibans[3]!, undefined]],
    ],
    ['the list hidden', () => body().setAttribute('hidden', ''), []],
    [
      'all rows but one gone',
      () => {
        rows()[2]!.remove();
        rows()[1]!.remove();
      },
      [on(ibans[0]!)],
    ],
  ])('%s is read right', async (_, change, read) => {
    expect((await reread(change)).read).toEqual(read);
  });

  it('changes that came while reading are not lost', async () => {
    const reading = reader.read('accounts', today);
    rows()[1]!.remove();
    reader.changed(observer.takeRecords());
    await reading;
    expect((await reader.read('accounts', today)).accounts).toHaveLength(2);
  });
});

describe('a virtual list is gathered while the user scrolls', () => {
  it('says how many of how many were seen, and keeps those that scrolled away', async () => {
    document.querySelector('table')!.setAttribute('aria-rowcount', '4');
    body().innerHTML = ibans
      .slice(0, 2)
      .map((iban) => row(iban))
      .join('');
    const first = await reader.read('accounts', today);
    expect([first.seen, first.complete]).toEqual([{ of: 4, count: 2 }, false]);
    body().innerHTML = ibans
      .slice(2)
      .map((iban) => row(iban))
      .join('');
    reader.changed(observer.takeRecords());
    const second = await reader.read('accounts', today);
    expect([second.seen, second.complete]).toEqual([{ of: 4, count: 4 }, true]);
    expect(second.accounts.map(({ iban }) => iban)).toEqual(ibans);
  });

  describe('where the list tells no number', () => {
    const show = (of: readonly string[]): void => {
      body().innerHTML = of.map((iban) => row(iban)).join('');
      reader.changed(observer.takeRecords());
    };
    const seen = async () => {
      const { accounts, complete } = await reader.read('accounts', today);
      return [accounts.map(({ iban }) => ibans.indexOf(iban ?? '')), complete];
    };
    const scroll = () => body().dispatchEvent(new Event('scroll'));

    it('rows that went and came by scrolling are gathered, and the list is never complete', async () => {
      show(ibans.slice(0, 2));
      expect(await seen()).toEqual([[0, 1], true]);
      scroll();
      show(ibans.slice(1, 3));
      expect(await seen()).toEqual([[0, 1, 2], false]);
      scroll();
      show(ibans.slice(2, 4));
      expect(await seen()).toEqual([[0, 1, 2, 3], false]);
    });

    it('a row that went while nobody scrolled is gone', async () => {
      show(ibans.slice(0, 2));
      await seen();
      scroll();
      show(ibans.slice(1, 3));
      await seen();
      show(ibans.slice(2, 3));
      expect(await seen()).toEqual([[0, 2], false]);
    });

    it('rows that went without others, or without scrolling, are gone', async () => {
      show(ibans.slice(0, 3));
      await seen();
      scroll();
      show(ibans.slice(0, 2));
      expect(await seen()).toEqual([[0, 1], true]);
      show(ibans.slice(2, 4));
      expect(await seen()).toEqual([[2, 3], true]);
    });
  });
});

describe('what was gathered', () => {
  const counted = (count: number | null, of: readonly string[]): void => {
    const table = document.querySelector('table')!;
    if (count === null) table.removeAttribute('aria-rowcount');
    else table.setAttribute('aria-rowcount', String(count));
    body().innerHTML = of.map((iban) => row(iban)).join('');
    reader.changed(observer.takeRecords());
  };
  const seen = async (page = 'accounts') => {
    const { accounts, seen, complete } = await reader.read(page, today);
    return [accounts.length, seen, complete];
  };

  it('is forgotten where the whole list is there', async () => {
    counted(4, ibans.slice(0, 2));
    await seen();
    counted(3, ibans.slice(1));
    expect(await seen()).toEqual([3, { of: 3, count: 3 }, true]);
    counted(4, ibans.slice(0, 1));
    expect(await seen()).toEqual([1, { of: 4, count: 1 }, false]);
  });

  it('is forgotten on another page', async () => {
    counted(4, ibans.slice(0, 2));
    await seen();
    counted(4, ibans.slice(2));
    expect((await reader.read('other', today)).accounts).toEqual([]);
    expect(await seen()).toEqual([2, { of: 4, count: 2 }, false]);
  });

  it('is never complete where the guide does not say that its lists are', async () => {
    stop.abort();
    stop = new AbortController();
    reader = createReader(guideFor(), document, stop.signal, find);
    counted(4, ibans.slice(0, 2));
    await seen();
    counted(4, ibans.slice(2));
    expect(await seen()).toEqual([4, { of: 4, count: 4 }, false]);
  });

  it('keeps the questions of rows that scrolled away, until they are read certainly', async () => {
    document.documentElement.removeAttribute('lang');
    const asked = async () =>
      (await reader.read('accounts', today)).questions.map(({ iban }) => ibans.indexOf(iban));
    document.querySelector('table')!.setAttribute('aria-rowcount', '4');
    const show = (html: string): void => {
      body().innerHTML = html;
      reader.changed(observer.takeRecords());
    };
    show(row(ibans[0]!, '03/04/2027') + row(ibans[1]!));
    expect(await asked()).toEqual([0]);
    show(row(ibans[2]!, '03/04/2027'));
    expect(await asked()).toEqual([0, 2]);
    show(row(ibans[0]!, '3 April 2027'));
    expect(await asked()).toEqual([2]);
  });

  it('is not on a share screen: what is ticked is what is there', async () => {
    stop.abort();
    stop = new AbortController();
    reader = createReader(guideFor({ means: 'shared' }), document, stop.signal, find);
    counted(null, ibans.slice(0, 2));
    await seen();
    body().dispatchEvent(new Event('scroll'));
    counted(null, ibans.slice(2));
    expect((await seen())[0]).toBe(2);
  });
});

describe('where an account stands', () => {
  it('is its block, as it was last read or as the page has it', async () => {
    expect(reader.blockOf(ibans[1]!, null)).toBe(rows()[1]);
    await reader.read('accounts', today);
    expect(reader.blockOf(ibans[1]!, null)).toBe(rows()[1]);
    expect(reader.blockOf(ibans[3]!, null)).toBeNull();
    rows()[1]!.replaceWith(made(row(ibans[1]!)));
    expect(reader.blockOf(ibans[1]!, null)).toBe(rows()[1]);
    rows()[1]!.remove();
    expect(reader.blockOf(ibans[1]!, null)).toBeNull();
  });

  it('is the part that names its currency', async () => {
    const line = (currency: string) =>
      `<div class="${currency}"><span>${ibans[0]}</span> <b>1,00 ${currency}</b></div>`;
    document.querySelector('main')!.innerHTML =
      `<section>${line('EUR')}${line('USD')}</section><section>${ibans[1]}</section>`;
    const at = (currency: string) => reader.blockOf(ibans[0]!, currency)?.className;
    expect([at('EUR'), at('USD')]).toEqual(['EUR', 'USD']);
    reader.changed(observer.takeRecords());
    await reader.read('accounts', today);
    expect([at('EUR'), at('USD')]).toEqual(['EUR', 'USD']);
  });
});
