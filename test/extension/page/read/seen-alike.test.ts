// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { belgianIban } from '../../../bench/reading/long-page.ts';
import { BE, NL } from './one-account.ts';
import { read } from './reading-page.ts';

const [DE, FR] = ['DE89 3704 0044 0532 0130 00', 'FR14 2004 1010 0505 0001 3M02 606'];
const HIDDEN = '{visibility:hidden}';

describe('of sixty rows made alike those are read that are shown', () => {
  const shown = (selector: string, rowOf: (number: string, at: number) => string) => {
    const rows = Array.from({ length: 60 }, (_, at) => rowOf(belgianIban(at), at));
    return read(`<style>${selector}${HIDDEN}</style><table>${rows.join('')}</table>`).accounts
      .length;
  };
  const isOne = (at: number): boolean => at >= 20 && at < 23;

  it('where some in the middle are hidden', () => {
    const row = (number: string) => `<tr><td>${number}</td></tr>`;
    expect(shown('tr:nth-child(n+20):nth-child(-n+40) td', row)).toBe(39);
  });

  it.each(['class="x"', 'class="a x"', 'data-x', 'class="a" data-x'])(
    'where a few are hidden that bear %s',
    (attribute) => {
      const bear = (at: number): string => (isOne(at) ? attribute : 'class="a"');
      const none = (at: number): string => (isOne(at) ? attribute : '');
      const selector = attribute.includes('data') ? '[data-x]' : '.x';
      for (const of of [bear, none]) {
        const inRow = (number: string, at: number) => `<tr ${of(at)}><td>${number}</td></tr>`;
        const inCell = (number: string, at: number) => `<tr><td ${of(at)}>${number}</td></tr>`;
        expect(shown(`${selector} td`, inRow)).toBe(57);
        expect(shown(selector, inCell)).toBe(57);
      }
    },
  );

  it('where one of two columns is hidden', () => {
    const row = (number: string, at: number) =>
      `<tr><td>${belgianIban(100 + at)}</td><td>${number}</td></tr>`;
    expect(shown('td:first-child', row)).toBe(60);
  });

  it('where one of two table bodies is hidden', () => {
    const row = (number: string, at: number) =>
      `${at === 30 ? '</tbody><tbody class="x">' : ''}<tr><td>${number}</td></tr>`;
    expect(shown('.x td', row)).toBe(30);
  });
});

describe('a state that is hidden in one row', () => {
  const states = (style: string, html: string) =>
    read(`<style>${style}${HIDDEN}</style>${html}`).accounts.map(({ status }) => status);
  const row = (number: string, attributes = '', cell = '') =>
    `<tr ${attributes}><td>${number}</td><td ${cell}>Connected</td></tr>`;

  it.each([
    ['with a state of its own', `<table>${row(BE, 'id="x"')}${row(NL)}</table>`],
    [
      'with a class and a state',
      `<table>${row(BE, 'class="a" id="x"')}${row(NL, 'class="a"')}</table>`,
    ],
    ['with a class', `<table>${row(BE, 'class="x"')}${row(NL)}</table>`],
    ['of which the cell has a class', `<table>${row(BE, '', 'class="x"')}${row(NL)}</table>`],
  ])('%s is shown in the next all the same', (_, html) => {
    const style = '#x td:nth-child(2), .x td:nth-child(2), td.x';
    expect(states(style, html)).toEqual([null, 'linked']);
  });

  it('is shown in the rows of another table', () => {
    const table = (one: string, other: string) => `<table>${row(one)}${row(other)}</table>`;
    const html = `<div class="x">${table(BE, DE)}</div>${table(NL, FR)}`;
    expect(states('.x td:nth-child(2)', html)).toEqual([null, null, 'linked', 'linked']);
  });
});
