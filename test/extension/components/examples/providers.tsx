import { parseGuide } from '../../../../core/guide/parse-guide.ts';
import type { Trial } from '../../../../core/guide/trial.ts';
import { ProblemList } from '../../../../extension/components/data/ProblemList.tsx';
import {
  JourneysSection,
  type JourneyView,
} from '../../../../extension/components/JourneysSection.tsx';
import { OptionsScreen } from '../../../../extension/components/OptionsScreen.tsx';
import { GuideImport } from '../../../../extension/components/providers/GuideImport.tsx';
import { GuidePreview } from '../../../../extension/components/providers/GuidePreview.tsx';
import type { ProviderView } from '../../../../extension/components/providers/ProviderCard.tsx';
import { ProvidersSection } from '../../../../extension/components/providers/ProvidersSection.tsx';
import { WelcomeScreen } from '../../../../extension/components/WelcomeScreen.tsx';
import type { BenchActions } from '../../../../extension/components/workbench/bench.ts';
import { PointedResult } from '../../../../extension/components/workbench/PointedResult.tsx';
import { TrialResult } from '../../../../extension/components/workbench/TrialResult.tsx';
import { type Examples, no, nothing } from '../example.ts';

const provider: ProviderView = {
  id: 'ponto',
  name: 'Ponto',
  kind: 'aggregator',
  draft: true,
  origin: 'shipped',
  hasBefore: false,
  asked: false,
  home: 'https://dashboard.myponto.com/live/accounts',
  pages: 3,
  broken: null,
  sites: [
    { site: 'https://dashboard.myponto.com', on: true },
    { site: 'https://authorize.myponto.com', on: false },
  ],
};
const providers: ProviderView[] = [
  provider,
  { ...provider, id: 'mine', name: 'My bank feed', origin: 'imported', hasBefore: true },
  {
    ...provider,
    id: 'old',
    name: 'Old guide',
    origin: 'replaces',
    broken: 'unknown key "pionts": did you mean "point"?',
  },
  {
    ...provider,
    id: 'odoo',
    name: 'Odoo',
    kind: 'app',
    draft: false,
    asked: true,
    sites: [{ site: 'https://books.example.com', on: true }],
  },
];
const actions = {
  onTurnOn: no,
  onTurnOff: nothing,
  onExport: () => {},
  onUndo: nothing,
  onGoBack: nothing,
  onRemove: nothing,
};
const bench: BenchActions = {
  tabsOf: async () => [],
  watchTabs: () => {},
  open: async () => null,
  copy: no,
};
const imports = { onCopyOf: async () => '{}', onTrust: nothing, bench };
const trial: Trial = {
  path: '/accounts',
  recognised: true,
  version: null,
  page: 'accounts',
  misses: [{ page: 'add', miss: 'shows' }],
  elements: [
    {
      name: 'addAccount',
      by: 1,
      locator: 'role=button,link name=addAccount',
      tried: [],
      here: true,
    },
    {
      name: 'renew',
      by: null,
      locator: null,
      tried: [
        { locator: 'role=button name=renew in=account', matches: 0 },
        { locator: 'css=[data-action=renew]', matches: 12 },
      ],
      here: true,
    },
    { name: 'bankSearch', by: null, locator: null, tried: [], here: false },
  ],
  reading: null,
  steps: [
    { journey: 'connect', title: 'Connect your bank', step: 0, of: 3, say: 'Press Add account.' },
    { journey: 'renew', title: 'Renew', step: 1, of: 4, say: 'Press Renew beside the account.' },
  ],
  drawn: 0,
};
const journey: JourneyView = {
  guide: 'ponto',
  guideName: 'Ponto',
  id: 'connect',
  title: 'Add a bank account to Ponto',
  why: 'Before an app can show an account, Ponto must be allowed to read it.',
  goal: 'connect',
  steps: [
    'Press Add account.',
    'Choose your country, then your bank.',
    'Identify yourself at your bank.',
  ],
  at: null,
  left: null,
  draft: true,
  yours: false,
};
const guide = parseGuide({
  format: 1,
  id: 'mine',
  name: 'My bank feed',
  kind: 'aggregator',
  reviewed: null,
  sources: [],
  sites: ['https://feed.example.com'],
  pages: { accounts: { path: '/accounts' } },
  journeys: {
    connect: {
      title: 'Connect',
      steps: [{ at: 'accounts', say: 'Press Add.', why: 'It is at the top.' }],
    },
  },
  faq: [{ when: { found: 0 }, say: 'No account appears.' }],
});
const welcome = (at: number, journeys: JourneyView[]) => () => (
  <WelcomeScreen
    providers={[
      ...providers,
      ...['Akahu', 'Basiq', 'Bridge', 'Tink'].map((name) => ({ ...provider, id: name, name })),
    ]}
    journeys={journeys}
    actions={actions}
    onStart={() => {}}
    at={at}
  />
);
export const examples: Examples = {
  providers: {
    on: 'options',
    whole: true,
    draw: () => (
      <OptionsScreen section="providers">
        <ProvidersSection providers={providers} actions={actions} imports={imports} />
      </OptionsScreen>
    ),
  },
  'guide import': {
    on: 'options',
    draw: () => <GuideImport providers={providers} actions={imports} />,
  },
  'guide tried': {
    on: 'options',
    draw: () => guide.ok && <TrialResult guide={guide.value} trial={trial} onDraw={() => {}} />,
  },
  'guide fits no page': {
    on: 'options',
    draw: () =>
      guide.ok && (
        <TrialResult
          guide={guide.value}
          trial={{ ...trial, page: null, steps: [], drawn: null }}
          onDraw={() => {}}
        />
      ),
  },
  'element pointed at': {
    on: 'options',
    draw: () => (
      <PointedResult
        pointed={{
          name: 'addAccount',
          html: '<button type="button">',
          suggestions: [
            {
              by: 'role',
              locator: { role: 'button', name: 'addAccount' },
              labels: { addAccount: ['Add account'] },
            },
            { by: 'attribute', locator: { css: 'button[data-action="add"]' }, labels: {} },
            { by: 'path', locator: { css: 'main header > button' }, labels: {} },
          ],
        }}
        onInsert={() => {}}
        onCopy={no}
        onAdd={() => {}}
      />
    ),
  },
  'guide problems': {
    on: 'options',
    draw: () => (
      <ProblemList
        title="2 problems"
        problems={[
          {
            path: 'journeys.connect.steps[2].pionts',
            message: 'unknown key "pionts": did you mean "point"?',
          },
          { path: 'sites[0]', message: 'a whole top-level domain is too wide' },
        ]}
      />
    ),
  },
  'guide preview': { on: 'options', draw: () => guide.ok && <GuidePreview guide={guide.value} /> },
  'journeys empty': {
    on: 'options',
    whole: true,
    draw: () => (
      <OptionsScreen section="journeys">
        <JourneysSection journeys={[]} onStart={() => {}} onResume={() => {}} onLeave={() => {}} />
      </OptionsScreen>
    ),
  },
  journeys: {
    on: 'options',
    whole: true,
    draw: () => (
      <OptionsScreen section="journeys">
        <JourneysSection
          journeys={[
            { ...journey, at: 1 },
            { ...journey, id: 'renew', title: 'Renew the consent', draft: false },
          ]}
          onStart={() => {}}
          onResume={() => {}}
          onLeave={() => {}}
        />
      </OptionsScreen>
    ),
  },
  welcome: { on: 'options', whole: true, draw: welcome(1, [journey]) },
  'welcome choose': { on: 'options', whole: true, draw: welcome(2, []) },
  'welcome begin': {
    on: 'options',
    whole: true,
    draw: welcome(3, [
      journey,
      { ...journey, id: 'link', goal: 'link', title: 'Link Ponto to Odoo' },
      { ...journey, id: 'renew', goal: 'renew', title: 'Renew a consent that ends' },
    ]),
  },
  'welcome begin, nothing on': { on: 'options', whole: true, draw: welcome(3, []) },
};
