const atPlace = (words: string): RegExp =>
  new RegExp(`^line (?<line>\\d+), column (?<column>\\d+): ${words}$`, 'u');

/**
 * What only a guide's text can have wrong, by the message that says it in the user's language. These come with the
 * editor: nobody else waits for them.
 */
export const GUIDE_PATTERNS: readonly (readonly [message: string, pattern: RegExp])[] = [
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
  ['guideType', /^Invalid type: Expected (?<wanted>.+) but received (?<found>.+)$/u],
  [
    'guideName',
    /^(?:expected a camelCase name such as .+|expected a name, or "guide:name"|this name is reserved by JavaScript)$/u,
  ],
  ['guideId', /^(?:expected a lower-case id such as .+|this id .+)$/u],
  ['guideEmpty', /^a sentence cannot be empty$/u],
  ['guideAddress', /^expected an address(?: that starts| without|$).*/u],
  ['guideCountry', /^expected a country code such as .+$/u],
  ['guideBic', /^expected a BIC$/u],
  ['guidePath', /^expected a path that starts with .+$/u],
  ['guidePathPart', /^no address has the part "(?<part>.+)": .+$/u],
  ['guideLocator', /^give at least one locator$/u],
  ['guideCondition', /^give at least one condition$/u],
  ['guideFormat', /^expected (?<own>\d+): this version of Feedkeeper reads no other format$/u],
  ['guideForeignSite', /^(?<site>\S+) is not one of the guide’s sites$/u],
  ['guideLeast', /^Invalid (?:length|value): Expected >=(?<least>\S+) but received .+$/u],
  ['guideMost', /^Invalid (?:length|value): Expected <=(?<most>\S+) but received (?<count>.+)$/u],
  ['guideWhole', /^Invalid integer: Received .+$/u],
  ['guidePointer', /^expected a JSON pointer such as .+$/u],
  ['guideSelector', /^this is not a valid selector(?:: .+)?$/u],
  ['guideRole', /^(?:no element has the role ".+"|expected an ARIA role such as .+).*$/u],
  ['guideScope', /^this scope leads back to itself: (?<way>.+)$/u],
  ['guideOverAtOnce', /^this step is over as soon as it begins: .+$/u],
  ['guideEndless', /^this step never ends: .+$/u],
  ['guideNoAccounts', /^no accounts are listed on this page$/u],
  ['guideUnseen', /^this page is never seen: "(?<page>.+)" before it .+$/u],
  ['guidePointForeign', /^an element can only be pointed at on a page of its own guide$/u],
  ['guideUntranslated', /^this sentence has no translation in texts\.(?<language>.+)$/u],
  ['guideSameList', /^"(?<other>.+)" reads the same list: .+$/u],
  ['guideNoAccountOf', /^no account gets this consent: .+$/u],
  ['guideGone', /^the guide no longer says "(?<text>.+)"$/u],
];
