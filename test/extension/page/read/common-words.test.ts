// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Reader } from '../../../../extension/page/read/reader.ts';
import { guideFor, today } from './reading-page.ts';

const IBAN = 'BE71096123456769';
/** In Swedish: of none of the page's languages, nor of the browser's. */
const STRANGE = 'Expires on 12 oktober 2027';
const PLAIN = 'Expires on 12 October 2027';

let stop: AbortController;
let reader: Reader;
let made: string[];

beforeEach(async () => {
  // What was made for another test is not made anew.
  vi.resetModules();
  const { createReader } = await import('../../../../extension/page/read/reader.ts');
  const { find } = await import('../../../../extension/page/find/find.ts');
  stop = new AbortController();
  document.documentElement.lang = 'en-GB';
  reader = createReader(guideFor(), document, stop.signal, find);
  made = [];
  const { RelativeTimeFormat } = Intl;
  class Seen extends RelativeTimeFormat {
    constructor(...given: ConstructorParameters<typeof Intl.RelativeTimeFormat>) {
      super(...given);
      made.push(String(given[0]));
    }
  }
  vi.spyOn(Intl, 'RelativeTimeFormat').mockImplementation(Seen as never);
});
afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
  document.documentElement.removeAttribute('lang');
});

const show = (text: string) => {
  document.body.innerHTML = `<p>${IBAN}</p><p>${text}</p>`;
};
const endIn = (reading: { accounts: { expires: { on: string } | null }[] }) =>
  reading.accounts[0]?.expires?.on;

it.each([PLAIN, `${PLAIN}</p><p>Status: Expires soon`])(
  'a page in its own language costs the words of no other: %s',
  async (text) => {
    show(text);
    expect(endIn(await reader.read('accounts', today))).toBe('2027-10-12');
    expect(made).toContain('en-GB');
    expect(made.filter((language) => language === 'sv').length).toBeLessThan(2);
  },
);

it('where a text has a date in none of the page’s languages, the common ones are tried', async () => {
  show(STRANGE);
  expect(endIn(await reader.read('accounts', today))).toBe('2027-10-12');
  expect(made).toContain('sv');
});

it('so they are where the page comes to say it later, and at the moment that counts', async () => {
  show(PLAIN);
  await reader.read('accounts', today);
  show(STRANGE);
  reader.changed(null);
  expect(endIn(reader.readNow('accounts', today))).toBe('2027-10-12');
  show('Expires on 13 oktober 2027');
  reader.changed(null);
  expect(endIn(await reader.read('accounts', today))).toBe('2027-10-13');
});
