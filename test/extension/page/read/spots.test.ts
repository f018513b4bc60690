// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { spotsInText } from '../../../../extension/page/read/spots.ts';

it.each([
  ['in one text', '<p id="x">IBAN BE71 0961 2345 6769</p>', 'IBAN BE71 0961 2345 6769', 5, 24],
  ['in two elements', '<p id="x"><b>BE71 0961</b> <i>2345 6769 x</i></p>', 'BE71 0961', 0, 9],
  [
    'in elements of two blocks',
    '<div id="x"><p>x <b>BE71</b></p><p>0961 <i>2345 6769</i></p></div>',
    'BE71',
    0,
    4,
  ],
])(
  'a number that stands %s is in the smallest element that holds all of it',
  (_, html, text, start, end) => {
    document.body.innerHTML = html;
    const [spot, ...others] = [...spotsInText(document)].flat();
    expect(others).toEqual([]);
    expect(spot).toMatchObject({ iban: 'BE71096123456769', start, end });
    expect([spot?.element.id, spot?.node?.data]).toEqual(['x', text]);
  },
);

it('a word goes on behind a number that stands in two elements, as behind one in one', () => {
  for (const number of ['BE71 0961 2345 6769', '<b>BE71 0961</b> 2345 6769']) {
    document.body.innerHTML = `<p>${number}-NL91ABNA0417164300</p>`;
    expect([...spotsInText(document)].flat().map(({ iban }) => iban)).toEqual(['BE71096123456769']);
  }
});

it('an override behind a line break turns round the number that follows', () => {
  document.body.innerHTML = '<p><b>Main\n\u202e</b><i>BE71 0961 2345 6769</i></p>';
  expect([...spotsInText(document)].flat()).toEqual([]);
});
