// @vitest-environment happy-dom
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { ReadingMessage } from '../../../../extension/messages/read-account.ts';
import { read } from './reading-page.ts';

const NAME = [1, 3, 5, 7].map((day) => `Expires on ${day}/${day + 1}/2${100 + day}`).join(' ');
const days = NAME.split(' Expires').map((day) => `<p>Expires ${day.replace(/^Expires /, '')}</p>`);

// A message that is refused at the door is refused whole: one account would take all others with it.
it.each([
  ['a name', `<b>${NAME}</b>`],
  ['lines', days.join('')],
])(
  'an account that tells of four days in %s, each readable in two ways, is not asked about, and the others are read',
  (_, said) => {
    const reading = read(
      `<ul><li><b>Main</b> BE71 0961 2345 6769 <p>Expires on 12/4/2027</p></li><li>NL91 ABNA 0417 1643 00 ${said}</li></ul>`,
      undefined,
      ['en', 'fr'],
    );
    expect(v.safeParse(ReadingMessage, reading).issues).toBeUndefined();
    expect(reading.accounts.map(({ iban }) => iban)).toEqual([
      'BE71096123456769',
      'NL91ABNA0417164300',
    ]);
    expect(reading.questions.map(({ iban }) => iban)).toEqual(['BE71096123456769']);
  },
);

it('an account of no known bank, among the signs of many, is read, and nobody is asked which of them it is', () => {
  const signs = Array.from(
    { length: 31 },
    (_, at) => `<img alt="Sign ${'abcdefghijklmnopqrstuvwxyzäöüßé'[at]}berg">`,
  );
  const reading = read(`<ul><li><b>Main</b> LT12 1000 0111 0100 1000 ${signs.join('')}</li></ul>`);
  expect(v.safeParse(ReadingMessage, reading).issues).toBeUndefined();
  expect(reading.accounts).toHaveLength(1);
  expect(reading.questions).toEqual([]);
});
