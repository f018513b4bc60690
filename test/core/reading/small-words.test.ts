import { describe, expect, it } from 'vitest';
import { readExpiry } from '../../../core/reading/expiry.ts';

const today = Temporal.PlainDate.from('2026-11-24');

/** A word of expiry, the small words that may stand behind it, and the day. */
const BETWEEN = {
  en: [
    'Expires',
    'on|at|by|the|is|will|in|for|of|since|soon|date|until|to|up|end|expected|of consent',
    '3 May 2027',
  ],
  it: [
    'Scade',
    'il|la|e|data|da|presto|breve|entro|per|prevista|fino|al|a|consenso|del consenso',
    '3 maggio 2027',
  ],
  fr: [
    'Expire',
    'le|au|est|sera|prévue|dans|bientôt|jusqu’|pour|depuis|du consentement',
    '3 mai 2027',
  ],
  nl: [
    'Vervalt',
    'op|de|is|tot|binnenkort|over|voor|per|en|met|sinds|van toestemming|toestemming',
    '3 mei 2027',
  ],
  de: [
    'Ablauf',
    'ab|am|zum|dem|der|ist|wird|bis|bald|seit|voraussichtlich|einschließlich|für|der Zustimmung',
    '3. Mai 2027',
  ],
  es: [
    'Caduca',
    'el|es|será|día|fecha|hasta|pronto|para|hace|del consentimiento',
    '3 de mayo de 2027',
  ],
} as const;

describe.each(Object.entries(BETWEEN))('in %s', (language, [word, small, day]) => {
  const read = (text: string) => readExpiry(text, { languages: [language], today });

  it.each(small.split('|'))('“%s” parts no word from its day', (one) => {
    expect(read(`${word} ${one} ${day}`)).toEqual({ on: '2027-05-03' });
  });

  it('another word does', () => expect(read(`${word} Huisbank ${day}`)).toBeNull());
});

describe('a range without a word between its days', () => {
  it.each([
    ['en', 'Valid 24 November 2026 – 3 May 2027'],
    ['it', 'Valido 24 novembre 2026 – 3 maggio 2027'],
    ['it', 'Valida 24 novembre 2026 – 3 maggio 2027'],
    ['fr', 'Valable 24 novembre 2026 – 3 mai 2027'],
    ['fr', 'Valide 24 novembre 2026 – 3 mai 2027'],
    ['nl', 'Geldig 24 november 2026 – 3 mei 2027'],
    ['es', 'Válido 24 de noviembre de 2026 – 3 de mayo de 2027'],
    ['es', 'Válida 24 de noviembre de 2026 – 3 de mayo de 2027'],
  ])('in %s: %s', (language, text) => {
    expect(readExpiry(text, { languages: [language], today })).toEqual({ on: '2027-05-03' });
  });
});
