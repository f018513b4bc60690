// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { BE, NL } from './one-account.ts';
import { guideFor, read } from './reading-page.ts';

const rows = `<div role="row">${BE}</div><div role="row">${NL}</div>`;
const reading = (html: string) => read(html, guideFor({ complete: true }));

describe('how many accounts a list has', () => {
  it.each([
    ['no word of it', rows, null],
    ['the rows of a grid', `<div role="grid" aria-rowcount="300">${rows}</div>`, 300],
    [
      'its rows without that of the headers',
      `<div role="grid" aria-rowcount="300"><i role="columnheader">x</i>${rows}</div>`,
      299,
    ],
    [
      'a table without that of its headers',
      `<table aria-rowcount="300"><tr><th>IBAN</th><th>x</th></tr><tr><td>${BE}</td></tr><tr><td>${NL}</td></tr></table>`,
      299,
    ],
    ['what is not known', `<div role="grid" aria-rowcount="-1">${rows}</div>`, null],
    ['what is no number', `<div role="grid" aria-rowcount="many">${rows}</div>`, null],
    [
      'the size of a row’s set',
      `<div><p role="listitem" aria-setsize="40">${BE}</p><p role="listitem">${NL}</p></div>`,
      40,
    ],
    [
      'the size of a set inside a row',
      `<ul><li><i role="option" aria-setsize="40">x</i> ${BE}</li><li>${NL}</li></ul>`,
      40,
    ],
    [
      'its own size before that of the page',
      `<div role="grid" aria-rowcount="300"><div role="row" aria-setsize="40">${BE}</div><div role="row">${NL}</div></div>`,
      40,
    ],
  ])('%s', (_, html, of) => expect(reading(html).seen).toEqual({ of, count: 2 }));

  it.each([
    ['nothing hints at more', rows, true],
    ['it has all that it says', `<div role="grid" aria-rowcount="2">${rows}</div>`, true],
    ['it says that there are more', `<div role="grid" aria-rowcount="3">${rows}</div>`, false],
    ['it is busy', `<div aria-busy="true">${rows}</div>`, false],
    ['it is not busy any more', `<div aria-busy="false">${rows}</div>`, true],
    ['there is a next page', `${rows}<a rel="next" href="/2">x</a>`, false],
    [
      'pages are listed behind this one',
      `${rows}<nav><a aria-current="page">1</a><a href="/2">2</a></nav>`,
      false,
    ],
    [
      'this is the last of the pages',
      `${rows}<nav><a href="/1">1</a><a aria-current="page">2</a></nav>`,
      true,
    ],
    ['something still loads', `${rows}<i role="progressbar" aria-valuenow="40"></i>`, false],
    ['all is loaded', `${rows}<i role="progressbar" aria-valuenow="100"></i>`, true],
  ])('it is complete where %s', (_, html, complete) =>
    expect(reading(html).complete).toBe(complete),
  );

  /** A list in a window of 400 of `height`, whose last account ends at 300. */
  const inWindow = ({ height = 1000, scrolled = 0, style = 'overflow-y:auto', window = 400 }) => {
    document.body.innerHTML = `<main style="${style}"><section>${rows}</section></main>`;
    const main = document.querySelector('main')!;
    Object.defineProperties(main, {
      clientHeight: { value: window },
      scrollHeight: { value: height },
      scrollTop: { value: scrolled },
    });
    main.getBoundingClientRect = () => new DOMRect(0, 100, 300, window);
    const last = document.querySelector('section')!.lastElementChild!;
    last.getBoundingClientRect = () => new DOMRect(0, 350 - scrolled, 300, 50);
    return read.now(guideFor({ complete: true })).complete;
  };

  it.each([
    ['more room is kept below it than is shown', { height: 750 }, false],
    [
      'no more than a footer fits below it, and it has been scrolled',
      { height: 700, scrolled: 200 },
      true,
    ],
    ['no more than a footer fits below it', { height: 700 }, true],
    ['what is below is cut off', { style: 'overflow-y:hidden' }, true],
    ['nobody is shown what scrolls it', { window: 0 }, true],
  ])('inside what scrolls, where %s', (_, window, complete) =>
    expect(inWindow(window)).toBe(complete),
  );

  it('is complete only where the guide says so', () => {
    expect(read(rows, guideFor()).complete).toBe(false);
  });
});
