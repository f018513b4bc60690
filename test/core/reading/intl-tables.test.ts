import { expect, it, vi } from 'vitest';
import { findDates } from '../../../core/reading/dates.ts';
import { readDateWords } from '../../../core/reading/intl-months.ts';
import { readRelativeWords } from '../../../core/reading/intl-relative.ts';
import { commonNearTable, commonTable, languageTables } from '../../../core/reading/intl-tables.ts';

const today = Temporal.PlainDate.from('2026-11-24');

it('the words for days near today are the same ones in the small table and in the whole', () => {
  expect(commonNearTable().near).toEqual(commonTable().near);
  expect(commonNearTable().near.get('domani')).toEqual({ amount: 1, unit: 'day' });
});

it.each([
  // A number, in digits or in words, may be of a date in any language.
  ['vence el 3 de mayo de 2027', 1, []],
  ['scade tra due giorni', 1, []],
  ['Account 4', 1, []],
  // A text without one is read at once.
  ['scade domani', 0, ['2026-11-25']],
  ['Status: Expires soon', 0, []],
  // What the page's own language says needs no other.
  ['expires on 3 May 2027', 0, ['2027-05-03']],
])('%s: common languages are asked for %i times', (text, times, days) => {
  const onStrange = vi.fn();
  const found = findDates(text, { languages: ['en-GB'], today, onStrange });
  expect(onStrange).toHaveBeenCalledTimes(times);
  expect(found.flatMap(({ candidates }) => candidates)).toEqual(days);
});

it.each([
  [['en', 'en-US'], 1],
  [['en-US', 'en', 'en-GB', 'en-US'], 2],
  [['pt', 'pt-BR', 'pt-PT'], 2],
  [['sr', 'sr-Latn'], 2],
  [['ar', 'ar-EG'], 1],
  [['th', 'th-u-ca-gregory'], 2],
  [['x-own', 'klingon'], 0],
])('%j are so many tables: %i', (tags, count) => {
  expect(languageTables(tags)).toHaveLength(count);
});

it.each(['en-US', 'pt-BR', 'de-DE', 'zh-CN', 'sv-SE', 'th-TH'])(
  'a language alone is written as where most of its readers are: %s',
  (tag) => {
    const { language } = new Intl.Locale(tag);
    const words = (of: string) => ({ ...readDateWords(of), ...readRelativeWords(of) });
    expect(words(language)).toEqual(words(tag));
  },
);
