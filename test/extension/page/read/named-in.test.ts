// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { BE, NL } from './one-account.ts';
import { guideFor, read } from './reading-page.ts';

/** The names of two accounts by the guide's own element. */
const names = (locators: object[], one: string, other = '<i class="t">Second</i>') =>
  read(
    `<ul><li><b>Private</b> ${BE} ${one}</li><li><b>Private</b> ${NL} ${other}</li></ul>`,
    guideFor({ name: 'title' }, { elements: { title: locators } }),
  ).accounts.map(({ name }) => name);

describe('the guide’s own element of an account', () => {
  const css = [{ css: '.t' }];

  it.each([
    ['one', '<i class="t">Main</i>', 'Main'],
    ['one inside another element', '<div><p><i class="t">Main</i></p></div>', 'Main'],
    ['two: neither', '<i class="t">Main</i><i class="t">Other</i>', 'Private'],
    ['two, one of them hidden', '<i class="t" hidden>Old</i><i class="t">Main</i>', 'Main'],
    ['one that is hidden', '<i class="t" hidden>Old</i>', 'Private'],
    ['none', '<i>Main</i>', 'Private'],
  ])('%s', (_, said, name) => expect(names(css, said)).toEqual([name, 'Second']));

  it('by the second locator, where the first has none, two or is not valid', () => {
    for (const first of ['.none', '.two', '::'])
      expect(
        names(
          [{ css: first }, ...css],
          '<i class="two">1</i><i class="two">2</i><i class="t">Main</i>',
        ),
      ).toEqual(['Main', 'Second']);
  });

  it.each([
    ['one', ['Main'], 'Main'],
    ['two: neither', ['Main', 'Other'], null],
  ])('in the shadow of an element of one of its cells, %s', (_, said, name) => {
    const cells = (number: string) => `<div>EUR</div><div>${number}</div><div><x-t></x-t></div>`;
    document.body.innerHTML = `<section>${cells(BE)}${cells(NL)}</section>`;
    for (const [index, texts] of [said, ['Second']].entries())
      document.querySelectorAll('x-t')[index]!.attachShadow({ mode: 'open' }).innerHTML = texts
        .map((text) => `<button class="t">${text}</button>`)
        .join('');
    const guide = guideFor({ name: 'title' }, { elements: { title: css } });
    expect(read.now(guide).accounts.map((account) => account.name)).toEqual([name, 'Second']);
  });
});
