/** Longest piece of a page's text that the card repeats: a page can hold a name of 200 kB (SECURITY.md B4). */
const LONGEST = 80;

/** Direction controls, zero-width characters and other controls: they can make one name read as another (SECURITY.md B5). */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2028\u2029]/gu;

/** More marks on one letter than any language writes: a pile that would run over other lines. */
const PILE = /(\p{M}{4})\p{M}+/gu;

/** Text of the page, made safe to show: what can't be seen is shown as "�". */
export function shownText(text: string): string {
  const plain = text.replace(UNSEEN, '�').replace(PILE, '$1');
  const letters = Array.from(plain);
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : plain;
}

/** `BE68539007547034` as people read it: in groups of four. */
export function shownIban(iban: string): string {
  return shownText(iban.replace(/\s/gu, '')).replace(/(.{4})(?=.)/gu, '$1 ');
}
