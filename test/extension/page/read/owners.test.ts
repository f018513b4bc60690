// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { createOwners } from '../../../../extension/page/read/owners.ts';

/** The id of the block of the first account, where each element of class `a`, `b` … holds a number of that account. */
function blockOf(html: string, top?: string): string {
  document.body.innerHTML = html;
  const owners = createOwners(top === undefined ? null : document.querySelector(top));
  for (const number of document.querySelectorAll('i')) owners.add(number, number.className);
  return owners.block(document.querySelector('i') as Element, 'a').id;
}

it.each([
  ['holds one account', '<div id="x"><p><i class="a"></i></p></div><i class="b"></i>'],
  [
    'holds one account twice',
    '<div id="x"><p><i class="a"></i></p><p><i class="a"></i></p></div><i class="b"></i>',
  ],
  ['is not the page', '<main><div id="x"><i class="a"></i></div></main>'],
  ['is no form', '<form><div id="x"><i class="a"></i></div></form>'],
  [
    'has no row beside it that is made alike',
    '<ul><li id="x"><b></b><u></u><i class="a"></i></li><li><b></b><u></u><i></i></li></ul>',
  ],
])('a block is the largest element that %s', (_, html) => expect(blockOf(html)).toBe('x'));

it('a block is no larger than the list that a guide names', () => {
  const html = '<div id="page"><div id="list"><i class="a"></i></div></div>';
  expect([blockOf(html), blockOf(html, '#list')]).toEqual(['page', 'list']);
});

it('a block is smaller when another account is added to it', () => {
  document.body.innerHTML = '<div><p id="x"><i></i></p><u></u></div>';
  const [number, other] = [...document.querySelectorAll('i,u')] as [Element, Element];
  const owners = createOwners();
  owners.add(number, 'a');
  expect(owners.block(number, 'a').tagName).toBe('DIV');
  owners.add(other, 'b');
  expect(owners.block(number, 'a').id).toBe('x');
});
