import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, plain, sameWords } from '../../../core/reading/text.ts';
import { findAllWords, findWords } from '../../../core/reading/words-found.ts';

describe('text as a reader sees it', () => {
  it.each([
    ['a\u200bb', 'ab'],
    ['\u202eabc\u202c', 'abc'],
    ['a\u00a0\u2009 \n\tb', 'a b'],
    ['  a  ', 'a'],
    ['e\u0301', 'é'],
    ['co\u00adnnected', 'connected'],
    ['a\u0000b\u0007', 'ab'],
    ['\ud800', '\ufffd'],
    ['a\u0085b', 'a b'],
  ])('%j reads %j', (text, seen) => expect(plain(text)).toBe(seen));

  it('is the same when it is read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plain(plain(text))).toBe(plain(text));
      }),
    );
  });
});

describe('a label', () => {
  it.each([
    ['Expires on:', 'expires on'],
    ['EXPIRE LE', 'Expire le'],
    ['  Vervalt\u00a0op … ', 'vervalt op'],
    ['Expires\u00a0 on', 'Expires on'],
    ['Expires \u200b on', 'Expires on'],
    ['Réautoriser', 'REAUTORISER'],
    ['IBAN *', 'iban'],
    ['Jusqu’au', "jusqu'au"],
    ['Größe', 'GRÖSSE'],
    ['İptal', 'iptal'],
    ['Next →', 'next'],
    ['Volgende...', 'Volgende'],
  ])('%j is %j', (text, label) => expect(sameWords(text, label)).toBe(true));

  it.each([
    ['Add account group', 'Add account'],
    ['Disconnected', 'Connected'],
    ['Ｃonnected', 'Connected'],
    ['Соnnected', 'Connected'],
    ['+ Add new bank', 'Add new bank'],
  ])('%j is not %j', (text, label) => expect(sameWords(text, label)).toBe(false));

  it('of marks alone is still itself', () => expect(fold('…')).toBe('…'));
});

const LINKED = [
  'Connected',
  'Gekoppeld',
  'Collegato',
  'Connecté',
  'Verbunden',
  'Neu verbunden',
  'Conectado',
  'Activo',
  '已连接',
  '接続',
  '연결됨',
  'เชื่อมต่อแล้ว',
];

describe('whole words', () => {
  it.each([
    ['Status: CONNECTED.', 'Connected'],
    ['Con\u200bnected', 'Connected'],
    ['Neu \u200b verbunden', 'Neu verbunden'],
    ['connecte\u0301', 'Connecté'],
    ['(Gekoppeld)', 'Gekoppeld'],
    ['Connected Not synchronised', 'Connected'],
    ['Connected: No fees', 'Connected'],
    ['Account no. 3 Connected', 'Connected'],
    ['Joint\tno\nConnected', 'Connected'],
    ['Not verified. Connected', 'Connected'],
    ['nicht geprüft Verbunden', 'Verbunden'],
    ['Not shared – connected', 'Connected'],
    ['账户已连接', '已连接'],
    ['계좌 연결됨', '연결됨'],
    ['บัญชีเชื่อมต่อแล้ว', 'เชื่อมต่อแล้ว'],
  ])('in %j stands %s', (text, label) => expect(findWords(text, LINKED)?.label).toBe(label));

  it.each([
    'Disconnected',
    'Reconnected',
    'ConnectedApp',
    'is_connected',
    'connected2',
    'Ｃonnected',
    'Not connected',
    'Not yet connected',
    'not been fully connected',
    "isn't connected",
    'isn’t connected',
    'never connected',
    'Niet gekoppeld',
    'nog niet gekoppeld',
    'Niet\n gekoppeld',
    'NIET GEKOPPELD',
    'Non collegato',
    'non è ancora collegato',
    'mai collegato',
    'Pas connecté',
    "n'est plus connecté",
    'jamais connecté',
    'non-connecté',
    'Non\n connecté',
    'sans être connecté',
    'nicht verbunden',
    'noch nicht verbunden',
    'nicht mit der Bank verbunden',
    'Nicht Verbunden',
    'Verbunden nicht',
    'nie verbunden',
    'no conectado',
    'no está conectado',
    'nunca conectado',
    'Connected: no',
    'Verbunden: nein',
    'Gekoppeld: nee',
    'connected never',
    '未连接',
    '未接続',
    '接続されていません',
  ])('in %j none of them stands', (text) => expect(findWords(text, LINKED)).toBeNull());

  it('of a label that denies something itself are found', () => {
    expect(findWords('Niet gekoppeld', ['Gekoppeld', 'Niet gekoppeld'])?.label).toBe(
      'Niet gekoppeld',
    );
    expect(findWords('no longer connected', ['No longer connected'])?.label).toBe(
      'No longer connected',
    );
  });

  it('are found everywhere, the longest first, with their place in the text as it was given', () => {
    const text = 'Vervalt\u00a0op 3 mei, verva\u00adlt en Vérvalt binnenkort';
    const hits = findAllWords(text, ['vervalt', 'vervalt op', 'vervalt binnenkort']);
    expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Vervalt\u00a0op',
      'verva\u00adlt',
      'Vérvalt binnenkort',
    ]);
  });

  it('are found wherever words are put together with spaces', () => {
    const word = fc.stringMatching(/^[a-z]{4,9}$/);
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 5 }),
        word,
        fc.array(word, { maxLength: 5 }),
        (before, label, after) => {
          fc.pre(
            !before.some((w) => /^(sans|mai|sin|ohne|geen|niet|nooit|nunca|pas|without)/.test(w)) &&
              !before.includes(label),
          );
          const text = [...before, label, ...after].join(' ');
          const hit = findWords(text, [label]);
          if (hit) expect(text.slice(hit.start, hit.end)).toBe(label);
        },
      ),
    );
  });
});
