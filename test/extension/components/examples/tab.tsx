import type { Question, Reading } from '../../../../core/reading/reading.ts';
import { MaskedNumber } from '../../../../extension/components/MaskedNumber.tsx';
import { MoreSites } from '../../../../extension/components/popup/MoreSites.tsx';
import { type TabActions, TabPanel } from '../../../../extension/components/popup/TabPanel.tsx';
import type { TabView } from '../../../../extension/components/popup/tab-view.ts';
import { type Examples, no, nothing } from '../example.ts';
import { sampleLedger, sampleSighting } from '../sample-ledger.ts';

const { accounts } = sampleLedger(12);
const origin = 'https://dashboard.myponto.com';
const ponto = {
  id: 'ponto',
  name: 'Ponto',
  kind: 'aggregator',
  draft: true,
  sites: [origin],
  on: false,
} as const;
const odoo = {
  id: 'odoo',
  name: 'Odoo',
  kind: 'app',
  draft: false,
  sites: ['https://books.example.com'],
  on: false,
} as const;
const actions: TabActions = {
  onTurnOn: no,
  onRecord: async () => 'quota',
  onAnswer: async () => {},
  onMove: () => {},
  onGo: () => {},
};

const reading: Reading = {
  page: 'accounts',
  means: 'authorised',
  accounts: [0, 1, 2, 3, 4].map((n) => sampleSighting(n)),
  questions: [],
  seen: { of: null, count: 5 },
  complete: true,
};

const question: Question = {
  about: 'expires',
  iban: 'BE71096123456769',
  currency: null,
  text: 'Expires on 03/04/2027',
  candidates: ['2027-03-04', '2027-04-03'],
};

const nowhere: TabView = {
  origin,
  providers: [],
  page: null,
  version: null,
  reading: null,
  recorded: false,
  meanings: [],
  notListed: [],
  questions: [],
  view: null,
};

const view: TabView['view'] = {
  key: 'ponto:connect:2',
  journey: { guide: 'ponto', id: 'connect', title: 'Add a bank account to Ponto' },
  number: 2,
  of: 5,
  say: 'Choose your country, then your bank.',
  why: 'The list is long: type the first letters.',
  where: 'here',
  point: null,
  account: null,
  go: null,
  ends: 'page',
  watch: [],
  canGoBack: true,
};

const on = { ...nowhere, providers: [{ ...ponto, sites: [origin], on: true }] };
const draw = (tab: TabView) => () => <TabPanel tab={tab} actions={actions} />;
const shared = (...meanings: TabView['meanings']): Pick<TabView, 'reading' | 'meanings'> => {
  const listed = reading.accounts.slice(0, meanings.length);
  return { reading: { ...reading, means: 'shared', accounts: listed }, meanings };
};

export const examples: Examples = {
  'tab turn on': {
    on: 'popup',
    draw: draw({ ...nowhere, providers: [{ ...ponto, sites: [origin] }] }),
  },
  'tab could be an app': {
    on: 'popup',
    draw: draw({
      ...nowhere,
      origin: 'https://books.example.com',
      providers: [
        { ...odoo, sites: [...odoo.sites] },
        { ...odoo, id: 'teller', name: 'Teller', kind: 'aggregator', sites: [...odoo.sites] },
      ],
    }),
  },
  'tab step here': { on: 'popup', draw: draw({ ...on, view }) },
  'tab step elsewhere': {
    on: 'popup',
    draw: draw({
      ...on,
      view: {
        ...view,
        where: 'elsewhere',
        go: { title: 'Accounts', url: `${origin}/live/accounts` },
        canGoBack: false,
      },
    }),
  },
  'tab step away': {
    on: 'popup',
    draw: draw({ ...on, view: { ...view, where: 'away', why: null } }),
  },
  'tab nothing here': { on: 'popup', draw: draw(on) },
  'tab accounts found': { on: 'popup', draw: draw({ ...on, reading }) },
  'tab accounts recorded': { on: 'popup', draw: draw({ ...on, reading, recorded: true }) },
  'tab question': {
    on: 'popup',
    draw: draw({ ...on, reading, recorded: true, questions: [question] }),
  },
  'tab long list': {
    on: 'popup',
    draw: draw({ ...on, reading: { ...reading, seen: { of: 120, count: 5 }, complete: false } }),
  },
  'tab losing accounts': {
    on: 'popup',
    draw: draw({ ...on, ...shared('kept', 'willLose', 'willLose', 'notShared', 'added') }),
  },
  'tab accounts not listed': {
    on: 'popup',
    draw: draw({ ...on, ...shared('kept', 'kept'), notListed: accounts.slice(6, 8) }),
  },
  'tab everything ticked': {
    on: 'popup',
    draw: draw({ ...on, ...shared('kept', 'kept', 'kept', 'added', 'added') }),
  },
  'tab masked number': {
    on: 'popup',
    draw: () =>
      accounts[0] && (
        <MaskedNumber
          question={{
            account: { ...accounts[0], iban: null, masked: 'BE** **** **** 0114' },
            candidates: accounts.slice(1, 3),
          }}
          onAnswer={nothing}
        />
      ),
  },
  'tab more sites': {
    on: 'popup',
    draw: () => (
      <MoreSites
        provider="Ponto"
        sites={['https://authorization.myponto.com', 'https://sandbox-authorization.myponto.com']}
        onTurnOn={no}
      />
    ),
  },
};
