// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { find } from '../../../../extension/page/find/find.ts';
import { createReader } from '../../../../extension/page/read/reader.ts';
import { guideFor, today } from './reading-page.ts';

const IBANS = [
  'BE71096123456769',
  'NL91ABNA0417164300',
  'DE89370400440532013000',
  'FR1420041010050500013M02606',
] as const;
const [BE, NL, DE, FR] = IBANS;
const ROWS = '<li>a</li>';

const item = (text: string): Element => {
  const element = document.createElement('li');
  element.innerHTML = `<b>Main</b> <i>${text}</i>`;
  return element;
};
/** An element of the page's own, as web components are. */
const inShadow = (...texts: string[]): Element => {
  const host = document.createElement('div');
  const said = texts.map((text) => `<p>${text}</p>`);
  host.attachShadow({ mode: 'open' }).innerHTML = said.join('');
  return host;
};
const list = (): Element => document.querySelector('ul') as Element;
const rows = (): Element[] => [...list().children];

/** Reads, changes one thing after the other, and tells after each what is read, and what a new reader reads. */
async function readings(changes: readonly (() => void)[]): Promise<[unknown, unknown][]> {
  document.body.innerHTML = `<nav><b>Menu</b></nav><main><h1>Accounts</h1><ul>${ROWS}</ul><p>Help</p></main>`;
  list().replaceChildren(...[BE, NL, DE].map((iban) => item(`${iban} Connected`)));
  const stop = new AbortController();
  const reader = createReader(guideFor(), document, stop.signal, find);
  const observer = new MutationObserver(() => {});
  const all = { subtree: true, childList: true, characterData: true, attributes: true };
  observer.observe(document, all);
  await reader.read('accounts', today);
  const found: [unknown, unknown][] = [];
  for (const change of changes) {
    change();
    reader.changed(observer.takeRecords());
    const { accounts, questions } = await reader.read('accounts', today);
    const fresh = createReader(guideFor(), document, stop.signal, find);
    const anew = await fresh.read('accounts', today);
    found.push([said(accounts, questions), said(anew.accounts, anew.questions)]);
  }
  observer.disconnect();
  stop.abort();
  return found;
}

/** In whatever order: numbers in fields are found after those in texts. */
const said = (...parts: readonly object[][]): string[] =>
  parts
    .flat()
    .map((part) => JSON.stringify(part))
    .sort();

const TEXTS = [...IBANS, `${BE} Expired`, 'Connected', 'Expires on 12 April 2027', 'Tax', ''];
const at = (place: number): Element | undefined => rows()[place % Math.max(1, rows().length)];
/** What may happen to a list, by the place of a row and the text of another. */
const CHANGES: Record<string, (place: number, text: string) => void> = {
  'a row comes': (place, text) => list().insertBefore(item(text), at(place) ?? null),
  'a row comes last': (_, text) => list().append(item(text)),
  'a row of two comes': (place, text) => {
    const row = item(text);
    row.append(item('ES9121000418450200051332'));
    list().insertBefore(row, at(place) ?? null);
  },
  'a row goes': (place) => at(place)?.remove(),
  'a row takes the place of another': (place, text) => at(place)?.replaceWith(item(text)),
  'a row moves': (place) => list().append(at(place) ?? ''),
  'a row says something else': (place, text) => {
    const said = at(place)?.querySelector('i');
    if (said) said.textContent = text;
  },
  'a text of a row changes': (place, text) => {
    const said = at(place)?.querySelector('i')?.firstChild;
    if (said) (said as Text).data = text;
  },
  'a row is hidden': (place) => at(place)?.setAttribute('hidden', ''),
  'a row is shown': (place) => at(place)?.removeAttribute('hidden'),
  'a row moves by its style': (place) => at(place)?.setAttribute('style', 'top:1px'),
  'the list moves by its style': () => list().setAttribute('style', 'top:1px'),
  'the list is hidden by its style': () => list().setAttribute('style', 'display:none'),
  'the list gets a label': () => list().setAttribute('aria-label', 'Invoices'),
  'the list gets a class': () => list().setAttribute('class', 'a'),
  'a text comes to the list': (_, text) => list().append(text),
  'a heading comes before the list': () => {
    const heading = document.createElement('h2');
    heading.textContent = 'KBC';
    list().before(heading);
  },
  'a heading before the list says something else': () => {
    const said = document.querySelector('h1')?.firstChild;
    if (said) (said as Text).data = 'KBC';
  },
  'a heading goes': () => document.querySelector('h1,h2')?.remove(),
  'a field comes to the list': (_, text) => {
    const row = item('');
    row.innerHTML = `<input readonly value="${text}">`;
    list().append(row);
  },
  'a text comes beside the list': (_, text) => document.querySelector('main')?.append(text),
  'a number in a shadow comes beside the list': (_, text) => {
    document.querySelector('main')?.append(inShadow(text));
  },
  'a text beside the list changes': (_, text) => {
    const said = document.querySelector('p')?.firstChild as Text | null;
    if (said) said.data = text || 'Help';
  },
  'a text beside the list changes and goes': (_, text) => {
    const said = document.querySelector('p')?.firstChild as Text | null;
    if (said) said.data = text || 'Help';
    said?.remove();
  },
  'the menu changes': (_, text) => {
    (document.querySelector('nav') as Element).innerHTML = `<i>${text}</i>`;
  },
};

describe('after a change is read what is there', () => {
  it.each(Object.entries(CHANGES))('%s', async (_, change) => {
    for (const text of [FR, BE, 'Expired', ''])
      for (const place of [0, 1, 2])
        for (const [read, anew] of await readings([() => change(place, text)]))
          expect(read).toEqual(anew);
  });

  it('in a list that lies in the block of another number', async () => {
    const changes = [
      () => document.querySelector('main')?.append(NL),
      () => rows()[0]?.remove(),
      () => list().prepend(item('')),
      () => rows()[2]?.replaceWith(item('')),
    ];
    for (const [read, anew] of await readings(changes)) expect(read).toEqual(anew);
  });

  it('under headings that come to the list itself, and go', async () => {
    const heading = document.createElement('li');
    heading.innerHTML = '<h3>KBC</h3>';
    const changes = [() => rows()[1]?.before(heading), () => heading.remove()];
    for (const [read, anew] of await readings(changes)) expect(read).toEqual(anew);
  });

  it('with a list in a shadow beside it, that comes and goes', async () => {
    const host = inShadow(FR, 'ES9121000418450200051332');
    const main = () => document.querySelector('main') as Element;
    const changes = [
      () => main().replaceChildren(...[item(BE), item(NL), host]),
      () => host.remove(),
      () => main().append(host),
    ];
    for (const [read, anew] of await readings(changes)) expect(read).toEqual(anew);
  });

  it('where most rows come to say what names one of them, or cease to', async () => {
    const named = (name: string, iban: string): Element => {
      const row = item('');
      row.innerHTML = `<span>${name}</span> <i>${iban}</i>`;
      return row;
    };
    const changes = [
      () => list().replaceChildren(named('Tax', BE), named('Tax', NL), named('Main', DE)),
      () => list().append(named('Tax', FR)),
      () => rows()[2]?.remove(),
      () => rows()[2]?.replaceWith(named('Main', FR)),
      () => rows()[2]?.replaceWith(named('Tax', FR)),
      () => rows()[2]?.remove(),
    ];
    for (const [read, anew] of await readings(changes)) expect(read).toEqual(anew);
  });

  it('of accounts that lie side by side without rows', async () => {
    const cells = (...texts: string[]): Element[] =>
      texts.map((text) => {
        const cell = item('');
        cell.textContent = text;
        return cell;
      });
    const [first, second] = ['Expires on 12 April 2027', 'Expires on 1 May 2027'];
    const said = (text: string): void => {
      const [, number] = rows();
      if (number) number.textContent = text;
    };
    for (const place of [0, 1, 2, 3, 4, 5, 6]) {
      const changes = [
        () => list().replaceChildren(...cells('Main', BE, first, 'Tax', NL, second)),
        () => said(`${BE} Connected`),
        () => list().insertBefore(cells(DE)[0] as Element, rows()[place] ?? null),
      ];
      for (const [read, anew] of await readings(changes)) expect(read).toEqual(anew);
    }
  });

  it('where one row is left, to which all that stands around belongs', async () => {
    const changes = [
      () => document.querySelector('p')?.append(' · Expires on 12 April 2027'),
      () => rows()[2]?.remove(),
      () => rows()[1]?.remove(),
    ];
    for (const [read, anew] of await readings(changes)) expect(read).toEqual(anew);
  });

  it('of several, one after the other', async () => {
    const change = fc.tuple(
      fc.constantFrom(...Object.keys(CHANGES)),
      fc.integer({ min: 0, max: 4 }),
      fc.constantFrom(...TEXTS),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 2, maxLength: 6 }), async (changes) => {
        const all = changes.map(
          ([name, place, text]) =>
            () =>
              CHANGES[name]?.(place, text),
        );
        for (const [read, anew] of await readings(all)) expect(read).toEqual(anew);
      }),
      { numRuns: 40 },
    );
  });
});
