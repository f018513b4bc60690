import { describe, expect, it } from 'vitest';
import { holdsNegation } from '../../../core/reading/negation.ts';
import { findWords } from '../../../core/reading/words-found.ts';

/** Every word that denies what stands behind it. */
const BEFORE = {
  en: 'not|no|never|cannot|without|neither|nor|isn’t|won’t',
  it: 'non|né|mai|senza|nessun|nessuna|nessuno',
  fr: 'pas|jamais|sans|aucun|aucune|ne|n’',
  nl: 'niet|nooit|geen|zonder',
  de: 'nicht|nie|niemals|kein|keine|keinen|ohne',
  es: 'no|nunca|sin|ningún|ninguna|ningunas|jamás|tampoco',
};
/** Those that deny what stands before them. */
const BEHIND = 'niet|nooit|nicht|nie|niemals|pas|jamais|never|nunca|mai|not';
const LABELS = ['Active', '接続', '연결'];
const stands = (text: string) => findWords(text, LABELS) !== null;

describe.each(Object.entries(BEFORE))('in %s', (_, words) => {
  it.each(words.split('|').filter((word) => word !== 'né'))('“%s” denies', (word) => {
    const space = word.endsWith('’') ? '' : ' ';
    expect([stands(`${word}${space}active`), stands(`${word}${space}now active`)]).toEqual([
      false,
      false,
    ]);
    expect(holdsNegation(word.replace('’', "'").normalize('NFKD').replace(/\p{M}/gu, ''))).toBe(
      true,
    );
  });
});

describe('behind it', () => {
  it.each(BEHIND.split('|'))('“%s” denies', (word) => {
    expect(stands(`active ${word}`)).toBe(false);
    expect(stands(`Active ${word.charAt(0).toUpperCase()}${word.slice(1)} synchronised`)).toBe(
      true,
    );
    expect(stands(`active\n${word}`)).toBe(true);
  });

  it.each(['no', 'non', 'nee', 'nein'])('“%s” answers', (word) => {
    expect([`Active: ${word}`, `Active: ${word}.`, `Active: ${word}, x`].map(stands)).toEqual([
      false,
      false,
      false,
    ]);
    expect([`Active: ${word} fees`, `Active ${word}`].map(stands)).toEqual([true, true]);
    expect([`Joint: ${word}\nActive`, `Joint: ${word}\tActive`].map(stands)).toEqual([true, true]);
  });
});

it.each(['no', 'non'])('“%s” on the line before denies what goes on in small letters', (word) => {
  expect(stands(`${word}\nactive`)).toBe(false);
});

describe('a denial reaches', () => {
  it.each([
    ['four words', 'not one two three active', false],
    ['no five', 'not one two three four active', true],
    ['not over a full stop', 'not so. active', true],
    ['not over a comma', 'not so, active', true],
    ['not over a colon', 'not so: active', true],
    ['not over a semicolon', 'not so; active', true],
    ['not over a question', 'not so? active', true],
    ['not over an exclamation', 'not so! active', true],
    ['not over a bar', 'not so | active', true],
    ['not over brackets', 'not so (active)', true],
    ['not over a closing bracket', '(not so) active', true],
    ['not over square brackets', 'not so [active]', true],
    ['not over a slash', 'not so / active', true],
    ['not over a bullet', 'not so • active', true],
    ['not over a dot in the middle', 'not so · active', true],
    ['not over an ellipsis', 'not so… active', true],
    ['not over a Chinese full stop', 'not so。active', true],
    ['not over a hyphen with spaces', 'not so - active', true],
    ['over a hyphen without', 'non-active', false],
    ['not over a number', 'no 3 active', true],
    ['not over a capital that begins a phrase', 'not sure Active', true],
    ['over capitals', 'NOT YET ACTIVE', false],
    ['what is joined to it before', '未接続', false],
    ['what is joined to it, after 不', '不接続', false],
    ['what is joined to it, after 非', '非接続', false],
    ['what is joined to it, after 无', '无接続', false],
    ['what is joined to it, after 無', '無接続', false],
    ['what is joined to it, after 没', '没接続', false],
    ['an ending that denies', '接続されていません', false],
    ['an ending that denies, in short', '接続されていない', false],
    ['an ending that denies, in speech', '接続ない', false],
    ['a Korean ending that denies', '연결되지 않음', false],
    ['a Korean ending that denies an act', '연결하지 않음', false],
    ['an ending that denies, without an auxiliary', '接続ていない', false],
    ['what is joined to a capital', 'ACTIVE NOT', false],
    ['no other ending', '接続されました', true],
  ])('%s: “%s” stands: %s', (_, text, isSaid) => expect(stands(text)).toBe(isSaid));
});

it.each([
  ['not connected', true],
  ['connected no longer', true],
  ['未接続', true],
  ['connected', false],
  ['接続', false],
])('the label “%s” denies by itself: %s', (label, denies) =>
  expect(holdsNegation(label)).toBe(denies),
);
