// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Guide } from '../../../../core/guide/guide.ts';
import { find } from '../../../../extension/page/find/find.ts';
import { allSlices } from '../../../../extension/page/in-slices.ts';
import { createLiveList } from '../../../../extension/page/read/live-list.ts';
import { createReader, type Reader } from '../../../../extension/page/read/reader.ts';
import { guideFor, today } from './reading-page.ts';

const BE = 'BE71096123456769';
const NL = 'NL91ABNA0417164300';
const DE = 'DE89370400440532013000';
const FR = 'FR1420041010050500013M02606';

let stop: AbortController;
let observer: MutationObserver;

beforeEach(() => {
  stop = new AbortController();
  observer = new MutationObserver(() => {});
  const all = { subtree: true, childList: true, characterData: true, attributes: true };
  observer.observe(document, all);
});
afterEach(() => {
  stop.abort();
  observer.disconnect();
});

const readerOf = (html: string, guide: Guide = guideFor()): Reader => {
  document.body.innerHTML = html;
  observer.takeRecords();
  return createReader(guide, document, stop.signal, find);
};
const tellChanges = (reader: Reader): void => reader.changed(observer.takeRecords());
const element = (selector: string): Element => document.querySelector(selector)!;

describe('where an account stands', () => {
  const html = `<p>${BE} EUR / USD</p><ul><li id="be">${BE} <b>EUR / USD</b></li><li>${NL}</li></ul>`;
  const inList = guideFor({ in: 'list' }, { elements: { list: [{ css: 'ul' }] } });

  it.each([null, 'EUR', 'USD'])(
    'is in the list of the guide, not where else its number is: %s',
    async (currency) => {
      const reader = readerOf(html, inList);
      const { accounts } = await reader.read('accounts', today);
      expect(accounts.map((account) => account.currency)).toEqual(['EUR', 'USD', null]);
      expect(reader.blockOf(BE, currency)?.id).toBe('be');
    },
  );

  it('is elsewhere, where its row went', async () => {
    const reader = readerOf(html, inList);
    await reader.read('accounts', today);
    element('li').remove();
    expect(reader.blockOf(BE, null)?.tagName).toBe('P');
  });
});

describe('a list is read anew', () => {
  it('on another day, though nothing changed', async () => {
    const reader = readerOf(`<ul><li>${BE} Expires in 12 days</li><li>${NL}</li></ul>`);
    const ends = async (day: Temporal.PlainDate) =>
      (await reader.read('accounts', day)).accounts[0]?.expires?.on;
    expect(await ends(today)).toBe('2026-12-06');
    expect(await ends(today.add({ days: 1 }))).toBe('2026-12-07');
  });

  it('with rows that came one after the other in their order', async () => {
    const reader = readerOf(`<ul><li>${BE}</li><li>${NL}</li></ul>`);
    await reader.read('accounts', today);
    for (const iban of [DE, FR]) {
      const row = document.createElement('li');
      row.textContent = iban;
      element('ul').append(row);
    }
    tellChanges(reader);
    const { accounts } = await reader.read('accounts', today);
    expect(accounts.map(({ iban }) => iban)).toEqual([BE, NL, DE, FR]);
  });

  it('after whatever may have changed', async () => {
    const reader = readerOf(`<ul><li>${BE}</li><li>${NL}</li></ul>`);
    await reader.read('accounts', today);
    element('li').remove();
    reader.changed(null);
    expect((await reader.read('accounts', today)).accounts.map(({ iban }) => iban)).toEqual([NL]);
  });

  it('when it changed while it was read', () => {
    readerOf(`<ul><li>${BE}</li><li>${NL}</li></ul>`);
    const guide = guideFor();
    const list = createLiveList(guide, [guide.accounts ?? []].flat()[0]!);
    const about = { page: 'accounts', document, today, languages: ['en'], find };
    const numbers = () => allSlices(list.read(about)).entries.map(({ record }) => record.iban);
    const reading = list.read(about);
    // Its numbers are found.
    reading.next();
    list.changed([]);
    element('li').remove();
    list.changed(observer.takeRecords());
    while (!reading.next().done);
    expect(numbers()).toEqual([NL]);
  });

  it('with an account that is there twice once, when another one went', async () => {
    const rows = [BE, NL, BE, DE].map((iban) => `<li>${iban}</li>`);
    const reader = readerOf(`<ul>${rows.join('')}</ul>`);
    const read = async () =>
      (await reader.read('accounts', today)).accounts.map(({ iban }) => iban).sort();
    expect(await read()).toEqual([BE, DE, NL]);
    element('li:last-child').remove();
    tellChanges(reader);
    expect(await read()).toEqual([BE, NL]);
  });
});

describe('a page is complete', () => {
  const rules = (...complete: boolean[]) =>
    guideFor(
      {},
      {
        accounts: complete.map((each) => ({ at: 'accounts', key: 'iban', complete: each })),
      },
    );

  it.each([
    [[true, true], true],
    [[true, false], false],
    [[false, true], false],
  ])('where each of its rules is: %j', async (complete, expected) => {
    const reader = readerOf(
      `<table aria-rowcount="2"><tr><td>${BE}</td></tr></table>`,
      rules(...complete),
    );
    await reader.read('accounts', today);
    element('td').textContent = NL;
    tellChanges(reader);
    const read = await reader.read('accounts', today);
    expect([read.accounts.length, read.complete]).toEqual([2, expected]);
  });

  it('without what was gathered at another address', async () => {
    history.replaceState(null, '', '?of=one');
    const reader = readerOf(`<table aria-rowcount="2"><tr><td>${BE}</td></tr></table>`);
    await reader.read('accounts', today);
    history.replaceState(null, '', '?of=another');
    element('td').textContent = NL;
    tellChanges(reader);
    expect((await reader.read('accounts', today)).seen).toEqual({ of: 2, count: 1 });
  });
});
