import { expect, it } from 'vitest';
import { lintGuide } from '../../../core/guide/lint-guide.ts';
import { app, guideWith, type Json, plain, step } from './lint-samples.ts';

const CASES: [what: string, change: Json, path: string, message: RegExp][] = [
  // Names that lead nowhere.
  [
    'a page that is not there',
    step({ at: 'acounts' }),
    'journeys.extra.steps[0].at',
    /no page "acounts": did you mean "accounts"/,
  ],
  [
    'an element that is not there',
    step({ point: 'addAcount' }),
    'journeys.extra.steps[0].point',
    /did you mean "addAccount"/,
  ],
  [
    'a label that is not there',
    { elements: { ...plain.elements, x: [{ text: 'linkd' }] } },
    'elements.x[0].text',
    /no label "linkd": did you mean "linked"/,
  ],
  [
    'a scope that is not there',
    { elements: { ...plain.elements, x: [{ css: 'a', in: 'mian' }] } },
    'elements.x[0].in',
    /no element "mian"/,
  ],
  [
    'a journey that is not there',
    { consent: { days: 90, renew: 'renw' } },
    'consent.renew',
    /did you mean "renew"/,
  ],
  [
    'a journey after which nothing can be',
    { faq: [{ when: { after: 'gone' }, say: 'No.' }] },
    'faq[0].when.after',
    /no journey "gone"/,
  ],
  [
    'what a page shows',
    { pages: { accounts: { path: '/', shows: 'nothing' } } },
    'pages.accounts.shows',
    /no element "nothing"/,
  ],
  [
    'where accounts are listed',
    { accounts: { at: 'list', key: 'iban' } },
    'accounts.at',
    /no page "list"/,
  ],
  [
    'the label that a date follows',
    { accounts: { at: 'accounts', key: 'iban', expires: { after: ['expiresOn', 'until'] } } },
    'accounts.expires.after[1]',
    /no label "until"/,
  ],
  [
    'a version that the app has not',
    { pages: { accounts: { path: '/', for: ['9'] } } },
    'pages.accounts.for[0]',
    /no version "9"/,
  ],
  [
    'a guide that is not here',
    step({ at: 'boks:accounts' }),
    'journeys.extra.steps[0].at',
    /no guide "boks" here: did you mean "books"/,
  ],
  [
    'a name that the other guide has not',
    step({ at: 'books:acounts' }),
    'journeys.extra.steps[0].at',
    /no page "acounts" in the guide books: did you mean "books:accounts"/,
  ],
];

it.each(CASES)('says where a name leads nowhere: %s', (_, change, path, message) => {
  const problems = lintGuide(guideWith(change), [app]);
  expect(problems).toContainEqual({ path, message: expect.stringMatching(message) });
});
