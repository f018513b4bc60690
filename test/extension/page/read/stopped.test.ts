// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { guideFor, read } from './reading-page.ts';

const guide = guideFor(
  { means: 'linked', selected: false, stopped: 'reconnect' },
  { elements: { reconnect: [{ css: 'button[name=reconnect]' }] } },
);
const CARDS = `
  <article><b>Bank KBC</b><span>BE71 0961 2345 6769</span><span>Expires on 6 December 2026</span><button name="sync">Fetch</button></article>
  <article><b>Bank Shop</b><span>NL91 ABNA 0417 1643 00</span><span>Expires on 1 February 2027</span><button name="reconnect">Reconnect</button></article>`;

describe('an element that shows only where a feed has stopped', () => {
  it.each([
    ['in one block: that account alone', CARDS, [null, 'expired']],
    ['hidden in one: in none', CARDS.replace('name="reconnect"', '$& hidden'), [null, null]],
    ['in none', CARDS.replace('name="reconnect"', 'name="sync"'), [null, null]],
    [
      'outside every block: it says nothing of one',
      `<button name="reconnect">All</button>${CARDS.replace('name="reconnect"', 'name="sync"')}`,
      [null, null],
    ],
  ])('%s', (_, html, statuses) => {
    const { accounts } = read(html, guide);
    expect(accounts.map(({ status }) => status)).toEqual(statuses);
    expect(accounts.map(({ expires }) => expires?.on)).toEqual(['2026-12-06', '2027-02-01']);
  });
});
