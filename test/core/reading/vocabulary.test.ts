import { describe, expect, it } from 'vitest';
import { readExpiry } from '../../../core/reading/expiry.ts';
import { foldedOf } from '../../../core/reading/folded.ts';
import * as vocabulary from '../../../core/reading/vocabulary.ts';
import { PHRASES } from './phrases.ts';

const today = Temporal.PlainDate.from('2026-11-24');

/** "Access {ends|lapses} on @": a sentence for each. */
function sentences(of: readonly string[], day: string): string[] {
  return of.flatMap((template) => {
    const [, before = '', choices = '', after = ''] = /^(.*?)\{(.*?)\}(.*)$/s.exec(template) ?? [];
    if (choices === '') return [template.replace('@', day)];
    return sentences(
      choices.split('|').map((choice) => before + choice + after),
      day,
    );
  });
}

describe.each(Object.entries(PHRASES))('as banks write it in %s', (language, phrases) => {
  const { day, ends, left, tomorrow, past, none } = phrases;
  const read = (text: string) => readExpiry(text, { languages: [language], today });

  it.each(sentences(ends, day))('%s', (text) => expect(read(text)).toEqual({ on: '2027-05-03' }));
  it.each(sentences(left, day))('%s', (text) => expect(read(text)).toEqual({ on: '2026-12-06' }));
  it.each(sentences(tomorrow, day))('%s', (text) =>
    expect(read(text)).toEqual({ on: '2026-11-25' }),
  );
  it.each(sentences(past, day))('%s', (text) => expect(read(text)).toEqual({ on: '2026-11-21' }));
  it.each(sentences(none, day))('%s tells no end', (text) => expect(read(text)).toBeNull());
});

describe('every word of the vocabulary', () => {
  const said = Object.values(PHRASES)
    .flatMap(({ day, ends, left, tomorrow, past, none }) =>
      sentences([ends, left, tomorrow, past, none].flat(), day),
    )
    .map((text) => foldedOf(text).text);
  const { NUMBER_WORDS: _, ...beside } = vocabulary;
  const words = Object.values(beside).flatMap((list) =>
    (typeof list === 'string' ? [list] : Object.values(list).flat()).flatMap((some) =>
      some.split(list === vocabulary.SMALL_WORDS ? ' ' : '|'),
    ),
  );

  const parted = (text: string) => ` ${text.replace(/[^\p{L}\p{M}/.]+/gu, ' ').trim()} `;

  it.each([...new Set(words.map((word) => foldedOf(word).text))])(
    '%s stands in a sentence',
    (word) => expect(said.some((text) => parted(text).includes(parted(word)))).toBe(true),
  );
});
