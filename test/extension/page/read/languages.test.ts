// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { languagesOf } from '../../../../extension/page/read/languages.ts';
import { readPage } from '../../../../extension/page/read/read-page.ts';
import { guideFor, today } from './reading-page.ts';

afterEach(() => document.documentElement.removeAttribute('lang'));

/** What is read of a date in digits, in a browser that is set to American English. */
function read(lang: string | null) {
  if (lang) document.documentElement.lang = lang;
  document.body.innerHTML = '<p>BE71 0961 2345 6769</p><p>Expires on 03/04/2027</p>';
  const languages = languagesOf(document);
  const { accounts, questions } = readPage(guideFor(), {
    page: 'accounts',
    document,
    today,
    languages,
  });
  return {
    on: accounts[0]?.expires?.on ?? null,
    asked: questions.flatMap(({ candidates }) => candidates),
  };
}

it('a page that tells no language is asked about, whatever the browser is set to', () => {
  expect(read(null)).toEqual({ on: null, asked: ['2027-03-04', '2027-04-03'] });
});

it('so is one that says it is English, and not of which country', () => {
  expect(read('en')).toEqual({ on: null, asked: ['2027-03-04', '2027-04-03'] });
});

it('a page that tells its language is read in it', () => {
  expect(read('en-US')).toEqual({ on: '2027-03-04', asked: [] });
});

it('so is one that writes its language as many servers do: the browser’s own order is not the only one', () => {
  expect(read('fr_FR')).toEqual({ on: null, asked: ['2027-03-04', '2027-04-03'] });
});

it('the user’s languages stand behind the page’s own, and what is none is left out', () => {
  document.documentElement.setAttribute('lang', 'nl');
  expect(languagesOf(document)[0]).toBe('nl');
  expect(languagesOf(document)).toContain('en-US');
  document.documentElement.setAttribute('lang', 'not a language');
  expect(languagesOf(document)).not.toContain('not a language');
  document.documentElement.removeAttribute('lang');
  document.documentElement.setAttribute('xml:lang', 'fr');
  expect(languagesOf(document)[0]).toBe('fr');
  document.documentElement.removeAttribute('xml:lang');
});
