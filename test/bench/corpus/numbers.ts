import type { Random } from './random.ts';

/** What stands behind the check digits: n a digit, a a letter, anything else itself. */
const BODIES: Record<string, readonly string[]> = {
  BE: ['096nnnnnnnnn', '310nnnnnnnnn', '736nnnnnnnnn', '363nnnnnnnnn', '988nnnnnnnnn'],
  NL: ['ABNAnnnnnnnnnn', 'RABOnnnnnnnnnn', 'INGBnnnnnnnnnn', 'ZZZZnnnnnnnnnn'],
  DE: ['50010517nnnnnnnnnn', '37040044nnnnnnnnnn', '99999999nnnnnnnnnn'],
  FR: ['20041nnnnnnnnnanannnnnn', '30004nnnnnnnnnnnnnnnnnn'],
  IT: ['a03069nnnnnnnnnnnnnnnnn', 'a02008nnnnnnnnnnnnnnnnn'],
  ES: ['2100nnnnnnnnnnnnnnnn', '0049nnnnnnnnnnnnnnnn'],
  LU: ['001nnnnnnnnnnnnn'],
  AT: ['nnnnnnnnnnnnnnnn'],
  PT: ['nnnnnnnnnnnnnnnnnnnnn'],
  FI: ['nnnnnnnnnnnnnn'],
  GB: ['aaaannnnnnnnnnnnnn'],
  CH: ['nnnnnnnnnnnnnnnnn'],
  PL: ['nnnnnnnnnnnnnnnnnnnnnnnn'],
};

export const COUNTRIES = Object.keys(BODIES);

export function randomIban(random: Random, country = random.pick(COUNTRIES)): string {
  const body = [...random.pick(BODIES[country] ?? [])].map((sign) =>
    sign === 'n'
      ? String(random.int(10))
      : sign === 'a'
        ? random.pick([...'ABCDEFGHKLMNPRST'])
        : sign,
  );
  return withCheck(country, body.join(''));
}

/** One digit off: what a reader must not take. */
export function brokenIban(random: Random): string {
  const iban = randomIban(random, 'BE');
  const check = (Number(iban.slice(2, 4)) + 1 + random.int(90)) % 97;
  const other = String(check + 2).padStart(2, '0');
  return other === iban.slice(2, 4) ? brokenIban(random) : `BE${other}${iban.slice(4)}`;
}

function withCheck(country: string, body: string): string {
  const number = [...`${body}${country}00`].map((sign) => Number.parseInt(sign, 36)).join('');
  return `${country}${String(98n - (BigInt(number) % 97n)).padStart(2, '0')}${body}`;
}

const grouped = (iban: string, space: string): string => (iban.match(/.{1,4}/g) ?? []).join(space);

/** Ways to write an IBAN as markup. All show the same number. */
export const FORMATS: Record<string, (iban: string) => string> = {
  compact: (iban) => iban,
  groups: (iban) => grouped(iban, ' '),
  noBreak: (iban) => grouped(iban, '&nbsp;'),
  thin: (iban) => grouped(iban, '\u2009'),
  narrow: (iban) => grouped(iban, '\u202f'),
  lower: (iban) => iban.toLowerCase(),
  hyphens: (iban) => grouped(iban, '-'),
  zeroWidth: (iban) => grouped(iban, '\u200b'),
  wordBreak: (iban) => grouped(iban, '<wbr>'),
  spans: (iban) => `<span>${(iban.match(/.{1,4}/g) ?? []).join('</span><span>')}</span>`,
  spacedSpans: (iban) => `<span>${(iban.match(/.{1,4}/g) ?? []).join('</span>\n <span>')}</span>`,
  lettered: (iban) => [...iban].map((sign) => `<i>${sign}</i>`).join(''),
  bidi: (iban) => `\u2066${grouped(iban, ' ')}\u2069`,
  boldEnd: (iban) => `${grouped(iban.slice(0, -4), ' ')} <b>${iban.slice(-4)}</b>`,
  blocks: (iban) => `<div>${(iban.match(/.{1,4}/g) ?? []).join('</div><div>')}</div>`,
};
