import type { Guide } from '../../../core/guide/guide.ts';
import { parseGuide } from '../../../core/guide/parse-guide.ts';
import type { StepView } from '../../../core/journey/view.ts';
import type { CardState, StepLine } from '../../../extension/page/card/card-state.ts';
import { type About, find } from '../../../extension/page/find/find.ts';

/** Every state of the card, on the page of `hub-page.ts`. */
export function states(about: About): Record<string, CardState> {
  const step = (more: Partial<StepView>, point: string | null = 'addAccount'): StepLine => ({
    view: { ...VIEW, ...more, point },
    target: point === null ? null : () => find(GUIDE, point, about),
  });
  const link = { guide: 'bank-hub', id: 'link', title: 'Link Bank hub to Ledgerly' };
  return {
    step: { state: 'step', step: step({}) },
    words: { state: 'step', step: step({ ends: 'next' }, null) },
    missing: { state: 'step', step: step({}, 'nowhere') },
    below: { state: 'step', step: step({ say: 'Press Authorize.', why: null }, 'authorize') },
    inFrame: { state: 'step', step: step({ say: 'Press Connect.', why: null }, 'connect') },
    inDialog: { state: 'step', step: step({ say: 'Press Confirm.', why: null }, 'confirm') },
    elsewhere: {
      state: 'step',
      step: step(
        {
          where: 'elsewhere',
          go: { title: 'Accounts', url: 'https://hub.example.com/' },
          why: null,
        },
        null,
      ),
    },
    record: { state: 'record', step: null, provider: 'Bank hub', found: 4 },
    recordInStep: {
      state: 'record',
      step: step({ say: 'Is every account you keep books for listed here?', why: null }, null),
      provider: 'Bank hub',
      found: 4,
    },
    guard: {
      state: 'guard',
      step: step(
        {
          key: 'bank-hub:link:4',
          number: 4,
          say: 'Tick every account, also those of other banks.',
          why: null,
          journey: link,
        },
        'authorize',
      ),
      app: 'Ledgerly',
      ticked: 1,
      rows: [
        { iban: 'BE71096123456769', name: 'Savings', currency: 'EUR', means: 'notShared' },
        {
          iban: 'NL91ABNA0417164300',
          name: 'Betaalrekening Jansen Holding B.V.',
          currency: null,
          means: 'willLose',
        },
        { iban: 'FR1420041010050500013M02606', name: null, currency: 'EUR', means: 'notShared' },
      ],
    },
    guardAll: { state: 'guard', step: null, app: 'Ledgerly', rows: [], ticked: 4 },
    guardMore: { state: 'guard', step: null, app: 'Ledgerly', rows: [], ticked: 40, more: true },
    recorded: { state: 'recorded', step: null, provider: 'Bank hub', count: 4 },
    question: {
      state: 'question',
      step: null,
      question: {
        about: 'expires',
        iban: 'BE68539007547034',
        currency: 'EUR',
        text: 'Expires on 03/04/2027',
        candidates: ['2027-04-03', '2027-03-04'],
      },
      answers: ['3 April 2027', '4 March 2027'],
      open: 3,
    },
    reload: { state: 'reload' },
    done: { state: 'step', step: step(DONE, null) },
    error: {
      state: 'error',
      step: null,
      reason: 'The disk is full: free some space, then try again.',
      beside: { state: 'record', step: null, provider: 'Bank hub', found: 4 },
    },
    german: { state: 'step', step: step(GERMAN) },
    hostile: {
      state: 'guard',
      step: null,
      app: '\u202Eoodo\u202C <img src=x onerror=alert(1)>',
      ticked: 0,
      rows: [
        {
          iban: 'BE71\u200B096123456769',
          name: `Z${'\u0301'.repeat(60)}a\u202Elgo ${'x'.repeat(5000)}`,
          currency: 'EUR',
          means: 'willLose',
        },
      ],
    },
  };
}

const VIEW: StepView = {
  key: 'bank-hub:connect:2',
  journey: { guide: 'bank-hub', id: 'connect', title: 'Connect your banks to Bank hub' },
  number: 2,
  of: 5,
  say: 'Press Add account.',
  why: 'Add every bank whose accounts you keep books for, before you go on to Ledgerly.',
  where: 'here',
  point: 'addAccount',
  account: null,
  go: null,
  ends: 'page',
  watch: [],
  canGoBack: true,
};

const DONE: Partial<StepView> = {
  key: 'bank-hub:connect:5',
  number: 5,
  say: 'All done: that was the last step.',
  why: 'Press the Feedkeeper button in the toolbar: it says when each consent ends.',
  ends: 'done',
  canGoBack: false,
};

const GERMAN: Partial<StepView> = {
  journey: {
    guide: 'bank-hub',
    id: 'connect',
    title: 'Kontoinformationsdienstberechtigungen und Zahlungsauslösedienste erneuern',
  },
  say: 'Klicken Sie auf „Kontoinformationsdienstberechtigung verlängern“ neben dem Bankkonto, dessen Zustimmung in Kürze abläuft.',
  why: 'Nur die Kontoinhaberin oder der Kontoinhaber kann die Zustimmung erneuern; Ihre Steuerberatungsgesellschaft kann das nicht für Sie übernehmen.',
  ends: 'next',
};

export const GUIDE: Guide = guideOf({
  addAccount: [{ role: ['button', 'link'], name: 'addAccount' }],
  authorize: [{ role: 'button', name: 'authorize' }],
  connect: [{ role: 'button', name: 'connect' }],
  confirm: [{ role: 'button', name: 'confirm' }],
  nowhere: [{ role: 'button', name: 'nowhere' }, { css: 'a[href$="/nowhere"]' }],
});

function guideOf(elements: object): Guide {
  const parsed = parseGuide({
    format: 1,
    id: 'bank-hub',
    name: 'Bank hub',
    kind: 'aggregator',
    reviewed: null,
    sources: [],
    sites: ['https://hub.example.com'],
    labels: {
      addAccount: ['Add account'],
      authorize: ['Authorize'],
      connect: ['Connect'],
      confirm: ['Confirm'],
      nowhere: ['Nowhere'],
    },
    pages: { accounts: { path: '/accounts' } },
    elements,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}
