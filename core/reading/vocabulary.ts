/** Shared vocabulary in six languages (en it fr nl de es), written as `foldedOf` leaves words: no case, no accents. */

/** What makes a number of days a remaining one, before it: "noch 12 Tage". */
export const LEFT_BEFORE = [
  'only',
  'another',
  'ancora',
  'solo',
  'mancano',
  'manca',
  'rimangono',
  'restano',
  'plus que',
  'il reste',
  'reste',
  'restent',
  'restant',
  'encore',
  'nog',
  'nog maar',
  'noch',
  'nur noch',
  'quedan',
  'queda',
  'faltan',
  'falta',
  'remaining',
  'remaining:',
  'days left:',
];

/** The same after it: "12 days left". */
export const LEFT_AFTER = [
  'left',
  'remaining',
  'to go',
  'more',
  'from now',
  'from today',
  'rimanenti',
  'rimasti',
  'rimanente',
  'restants',
  'restant',
  'resterend',
  'resterende',
  'over',
  'te gaan',
  'ubrig',
  'verbleibend',
  'verbleiben',
  'restantes',
  'restante',
];

/** Days ahead in words that `Intl` does not use. */
export const AHEAD_BEFORE = ['fra', 'tra', 'en', 'de aqui a'];

/** Days past: "scaduto da 3 giorni". */
export const PAST_BEFORE = ['da', 'seit', 'depuis', 'desde hace', 'sinds'];
