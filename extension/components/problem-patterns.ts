/** A place in a text, before what is wrong there. */
const atPlace = (words: string): RegExp =>
  new RegExp(`^line (?<line>\\d+), column (?<column>\\d+): ${words}$`, 'u');

/**
 * What core says of a file, by the message that says it in the user's language. Core knows no languages, and its
 * words are asserted in its tests and by the guide command: the screens recognise them.
 */
export const PATTERNS: readonly (readonly [message: string, pattern: RegExp])[] = [
  [
    'jsonComma',
    atPlace(
      'a comma is missing before this, or a quotation mark inside a text needs a backslash before it',
    ),
  ],
  ['jsonExtra', atPlace('this comma is one too many: take it out')],
  [
    'jsonQuotes',
    atPlace(
      'keys and texts stand in double quotes; beside them there are only numbers, true, false and null',
    ),
  ],
  ['jsonQuote', atPlace('the text that begins here has no closing quotation mark on its line')],
  [
    'jsonOpen',
    atPlace('the bracket that opens here is not closed, or one of another kind closes it'),
  ],
  [
    'jsonRest',
    atPlace(
      'the guide has ended before this: take out what follows, or a bracket too many above it',
    ),
  ],
  ['jsonColon', atPlace('a colon is missing before this, between the key and its value')],
  ['jsonNote', atPlace('JSON has no comments: take this one out')],
  ['jsonOther', atPlace('this cannot stand here')],
  ['notJson', /^(?:not JSON|the file is no JSON): (?<why>.+)$/u],
  [
    'tooLong',
    /^(?:the file has )?(?<count>\d+) characters(?:: the most that is read is|; at most) (?<most>\d+)(?: are read)?$/u,
  ],
  ['tooDeep', /^nested more than (?<most>\d+) levels deep$/u],
  ['notBackup', /^this is no backup of Feedkeeper: its "format" is not "(?<format>.+)"$/u],
  ['newerBackup', /^this backup was made by a newer Feedkeeper: update, then try again$/u],
  ['newerChange', /^this change is of a newer Feedkeeper; the rest of the account is read$/u],
  ['tooManyAccounts', /^more than (?<most>\d+) accounts$/u],
  ['tooManyConnections', /^more than (?<most>\d+) connections$/u],
  ['noAggregator', /^this aggregator is not known$/u],
  ['alone', /^a backup or a table is read alone: choose it by itself$/u],
  ['nobodys', /^no aggregator that is known here writes such files$/u],
  ['severals', /^these can be of (?<names>.+): choose above where the accounts are from$/u],
  ['whose', /^choose above where the accounts are from$/u],
  ['setting', /^this setting is not known here$/u],
  ['noRows', /^no row beside a heading$/u],
  ['noTable', /^this is no table: save it as CSV and choose that file$/u],
  ['ibanCountry', /^expected an IBAN: (?<text>.+) begins with no country that has IBANs$/u],
  ['ibanLength', /^expected an IBAN: (?<text>.+) has not the length of its country’s$/u],
  [
    'ibanCharacters',
    /^expected an IBAN: (?<text>.+) holds characters that no IBAN of its country has there$/u,
  ],
  ['ibanDigits', /^expected an IBAN: (?<text>.+) has wrong check digits$/u],
  ['ibanPlain', /^expected an IBAN without spaces$/u],
  ['ibanOrId', /^(?:an IBAN or an id is needed|expected an IBAN or an id.*)$/u],
  ['currency', /^expected (?:a currency such as "?EUR"?|three letters such as EUR)$/u],
  ['day', /^expected a day as YYYY-MM-DD$/u],
  [
    'moment',
    /^expected a (?:date such as 2026-05-23 or 2026-05-23T10:00:00Z|moment such as \S+)$/u,
  ],
  ['number', /^expected a (?:number of|lifetime in) .+$/u],
  ['leadsTo', /^leads to (?<day>.+)$/u],
  ['noPayloads', /^the guide (?<guide>\S+) says nothing of payloads$/u],
  ['onlyFirst', /^(?<count>\d+) items: only the first (?<most>\d+) were read$/u],
  [
    'otherFile',
    /^expected (?<wanted>(?:account|institution|consent|connection) ".+); found (?<found>.+)$/u,
  ],
  ['accountId', /^expected the id of an account$/u],
  ['consentId', /^expected the id of a consent$/u],
  ['institutionName', /^expected the name of an institution$/u],
  ['providerId', /^(?:expected the id of a provider|choose the aggregator)$/u],
  ['longText', /^at most (?<most>\d+) characters$/u],
  [
    'unseen',
    /^(?:(?:control|direction control|invisible) characters are not allowed|the text holds half a character.*)$/u,
  ],
  ['type', /^Invalid type: Expected (?<wanted>.+) but received (?<found>.+)$/u],
  ['missing', /^(?<key>".+") is missing$/u],
  ['unknownKeyNear', /^unknown key "(?<key>.+)": did you mean "(?<near>.+)"\?$/u],
  ['unknownKey', /^unknown key "(?<key>.+)": the grammar has no such key$/u],
  ['otherKey', /^the key "(?<key>.+)" does not go with the others here$/u],
  ['reserved', /^the key "(?<key>.+)" is reserved by JavaScript$/u],
  [
    'otherFormat',
    /^this guide is written in format (?<format>.+), and this version of Feedkeeper reads format (?<own>.+): update Feedkeeper$/u,
  ],
  ['moreProblems', /^and (?<count>\d+) more problems$/u],
  ['noSuchNear', /^there is no (?:\w+) "(?<name>[^"]+)".*: did you mean "(?<near>.+)"\?$/u],
  ['noSuch', /^there is no (?:\w+) "(?<name>[^"]+)"[^:]*$/u],
  ['asksSecret', /^no sentence may ask for a password, a PIN or another secret$/u],
  ['asksPay', /^no sentence may ask to send or to pay anything$/u],
  [
    'asksContact',
    /^no address or number to write to in a sentence: a page to ask at goes into "ask"$/u,
  ],
  [
    'siteWide',
    /^(?:a whole top-level domain is too wide|anyone can have a site under this domain: name the one that is meant)$/u,
  ],
  ['siteEvery', /^every subdomain of (?<domain>.+) is asked for: name those that are needed$/u],
  ['siteOrigin', /^expected (?:an origin such as|the origin as a browser writes it).*$/u],
  ['sitePunycode', /^a host has letters other than a to z .+$/u],
  ['markup', /^markup is not allowed: write plain text$/u],
  ['twoScripts', /^a word mixes letters of two scripts, which can look like another word$/u],
  ['tooManyValues', /^more than (?<most>\d+) values in one file$/u],
  ['tooManyCharacters', /^more than (?<most>\d+) characters in one file$/u],
  ['noStep', /^a journey needs a step$/u],
];
