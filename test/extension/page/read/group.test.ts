// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createGroups } from '../../../../extension/page/read/group.ts';

/** The groups of a page on which a `#` stands for the number of an account. */
function groupsOf(html: string) {
  document.body.innerHTML = html;
  return createGroups(
    (element) => (element.shadowRoot ?? element).textContent?.includes('#') ?? false,
  );
}
const account = (): Element => document.querySelector('.account') as Element;
const ACCOUNT = '<p class="account">#</p>';

describe('what an account is grouped under', () => {
  it.each([
    ['a heading before it', `<h3>KBC</h3>${ACCOUNT}`, ['KBC']],
    ['its heading without spaces', `<h3> KBC\n</h3>${ACCOUNT}`, ['KBC']],
    ['what the image in a heading stands for', `<h3><img alt="KBC"></h3>${ACCOUNT}`, ['KBC']],
    ['not a heading behind it', `${ACCOUNT}<h3>KBC</h3><p>#</p>`, []],
    ['not a heading without words', `<h3>KBC</h3><p>#</p><h3></h3>${ACCOUNT}`, ['KBC']],
    ['the label of what is around it', `<div aria-label="KBC">${ACCOUNT}</div>`, ['KBC']],
    ['the label of its options', `<optgroup label="KBC">${ACCOUNT}</optgroup>`, ['KBC']],
    ['not what another element names a label', `<div label="KBC">${ACCOUNT}</div>`, []],
    [
      'the element that labels what is around it',
      `<b id="name"> KBC </b><div aria-labelledby="name">${ACCOUNT}</div>`,
      ['KBC'],
    ],
    [
      'nothing where that is not there',
      `<div aria-labelledby="name" label="x">${ACCOUNT}</div>`,
      [],
    ],
    [
      'the first header of a row of headers',
      `<table><tr><th> </th><th>KBC</th>\n<th>Payments</th></tr><tr class="account"><td>#</td></tr></table>`,
      ['KBC'],
    ],
    [
      'the headings around it, nearest first, of no more than four',
      `<h1>A</h1><div><h1>B</h1><div><h2>C</h2><div><h3>D</h3><div><h4>E</h4><div>${ACCOUNT}</div></div></div></div></div>`,
      ['E', 'D', 'C', 'B'],
    ],
  ])('is %s', (_, html, expected) => expect(groupsOf(html)(account())).toEqual(expected));

  it('is what the row before it is under, where it came later', () => {
    const groups = groupsOf(`<h3>KBC</h3>${ACCOUNT}`);
    groups(account());
    account().insertAdjacentHTML('afterend', '<p id="later">#</p>');
    expect(groups(document.querySelector('#later') as Element)).toEqual(['KBC']);
  });
});

it('in a shadow root it is what stands before it there, and around its host', () => {
  const groups = groupsOf('<h1>KBC</h1><x-list></x-list>');
  const root = (document.querySelector('x-list') as Element).attachShadow({ mode: 'open' });
  root.innerHTML = `<p>#</p><h3>Savings</h3>${ACCOUNT}`;
  const of = (selector: string) => root.querySelector(selector) as Element;
  expect(groups(of('p'))).toEqual(['KBC']);
  expect(groups(of('.account'))).toEqual(['Savings', 'KBC']);
  expect(groups.headOf(of('p'))).toEqual([document.querySelector('h1')]);
  expect(groups.headOf(of('.account'))).toEqual([of('h3')]);
});

describe('what stands over the accounts of a heading', () => {
  const headOf = (html: string) =>
    groupsOf(html)
      .headOf(account())
      .map(({ textContent }) => textContent);

  it.each([
    ['the heading, and what is before the first number', '<h3>KBC</h3><p>a</p>', ['KBC', 'a']],
    ['nothing behind a number', '<h3>KBC</h3><p>a</p><p>#</p><p>b</p>', ['KBC', 'a']],
    ['nothing before a heading', '<p>a</p><h3>KBC</h3>', ['KBC']],
    ['the nearer heading alone', '<h3>KBC</h3><p>a</p><h3>ING</h3><p>b</p>', ['ING', 'b']],
    [
      'no more than five',
      `<h3>KBC</h3>${[1, 2, 3, 4, 5].map((at) => `<p>${at}</p>`).join('')}`,
      ['KBC', '1', '2', '3', '4'],
    ],
  ])('is %s', (_, before, expected) => {
    expect(headOf(`${before}${ACCOUNT}`)).toEqual(expected);
    expect(headOf(`${before}<ul><li>${ACCOUNT}</li></ul>`)).toEqual(expected);
  });
});
