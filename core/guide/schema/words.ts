import * as v from 'valibot';
import { DAY, isDay } from '../../reading/day.ts';
import { AT_HAND } from '../reference.ts';

/** Longest sentence a guide may say, in UTF-16 code units: a card is small. */
const LONGEST_SENTENCE = 600;

/** Bidirectional controls can make a sentence read as another one (SECURITY.md B5). */
const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029]/u;

/**
 * What nobody sees can part a word that is compared, or carry what is not read; joiners only between letters that join,
 * variation selectors only where there are variants.
 */
const INVISIBLE =
  /(?![\uFE00-\uFE0F\u{E0100}-\u{E01EF}\u200C\u200D])[\p{DI}\u2800\uFFF9-\uFFFB]|(?<!\p{M}|\p{sc=Arabic}|\p{sc=Deva}|\p{EPres})[\u200C\u200D]|(?<!\p{Emoji}|\p{sc=Han})[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u;
const COMBINING_PILE = /\p{M}{5}/u;

/** A name inside a guide: camelCase letters and digits, as `addAccount`. */
export const Name = v.pipe(
  v.string(),
  v.maxLength(60),
  v.regex(/^[a-z][a-zA-Z0-9]*$/, 'expected a camelCase name such as "addAccount"'),
  v.check((name) => !(name in {}), 'this name is reserved by JavaScript'),
);

/** A guide's id, its folder's name: lower case letters, digits and dashes. */
export const Id = v.pipe(
  v.string(),
  v.maxLength(40),
  v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'expected a lower-case id such as "enable-banking"'),
  v.check((id) => !(id in {}), 'this id is reserved by JavaScript'),
  v.check((id) => id !== AT_HAND, 'this id stands for whichever aggregator has the accounts'),
);

/** A name of this guide, or of another as `odoo:addBank`. */
export const Reference = v.pipe(
  v.string(),
  v.maxLength(101),
  v.regex(/^([a-z][a-z0-9]*(-[a-z0-9]+)*:)?[a-z][a-zA-Z0-9]*$/, 'expected a name, or "guide:name"'),
);

/** Plain text shown to the user as it is: no markup, no control or direction characters. */
export const Sentence = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'a sentence cannot be empty'),
  v.maxLength(LONGEST_SENTENCE),
  v.check((text) => text.isWellFormed(), 'the text holds half a character (lone surrogate)'),
  v.check((text) => !CONTROLS.test(text), 'control characters are not allowed'),
  v.check((text) => !BIDI_CONTROLS.test(text), 'direction control characters are not allowed'),
  v.check((text) => !INVISIBLE.test(text), 'invisible characters are not allowed'),
  v.check((text) => !COMBINING_PILE.test(text), 'too many marks on one letter'),
  v.check(isOfOneScript, 'a word mixes letters of two scripts, which can look like another word'),
  v.check((text) => !/<\/?[a-z][^>]*>/i.test(text), 'markup is not allowed: write plain text'),
);

/** A short piece of text that a site shows, in one language, such as "Add account". */
export const LabelText = v.pipe(Sentence, v.maxLength(120));

const NO_DAY = 'expected a day as YYYY-MM-DD';
/** A calendar day, `YYYY-MM-DD`. */
export const Day = v.pipe(v.string(), v.regex(DAY, NO_DAY), v.check(isDay, NO_DAY));

/** A web address a user may be sent to: https only. */
export const HttpsUrl = v.pipe(
  v.string(),
  v.maxLength(2000),
  v.url('expected an address'),
  v.check((url) => url.startsWith('https://'), 'expected an address that starts with https://'),
  v.check(isPlainAddress, 'expected an address without a name, a password or a punycode host'),
);

/** A version of an app, as `17`. */
export const Version = v.pipe(
  v.string(),
  v.maxLength(20),
  v.regex(/^[0-9][0-9.]*$/, 'expected a version such as "17"'),
);

/** One value or a list of at least one. */
export const oneOrMore = <S extends v.GenericSchema>(schema: S) =>
  v.union([schema, v.pipe(v.array(schema), v.minLength(1), v.maxLength(50))]);

/** An object whose keys are names: own properties only, with a limit on their number. */
export const named = <S extends v.GenericSchema>(schema: S, most = 200) =>
  v.pipe(
    v.record(Name, schema),
    v.check((entries) => Object.keys(entries).length <= most, `more than ${most} entries`),
  );

/** `https://myponto.com@evil.example` and hosts that look like another's lead elsewhere than they seem to. */
function isPlainAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const host = /^https:\/\/([^/?#\\]*)/.exec(url)?.[1] ?? '';
  return !host.includes('@') && !/[/.]xn--/.test(new URL(url).origin);
}

/** "Pоnto" with a Cyrillic "о" is another word. */
function isOfOneScript(text: string): boolean {
  return text
    .split(/[^\p{L}]+/u)
    .every(
      (word) =>
        !(
          /\p{sc=Latin}/u.test(word) && /[\p{sc=Cyrl}\p{sc=Grek}\p{sc=Cher}\p{sc=Armn}]/u.test(word)
        ),
    );
}
