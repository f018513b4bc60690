import { ProblemList } from '../../../../extension/components/data/ProblemList.tsx';
import {
  JourneysSection,
  type JourneyView,
} from '../../../../extension/components/JourneysSection.tsx';
import { OptionsScreen } from '../../../../extension/components/OptionsScreen.tsx';
import { GuideImport } from '../../../../extension/components/providers/GuideImport.tsx';
import { GuidePreview } from '../../../../extension/components/providers/GuidePreview.tsx';
import { GuideTextField } from '../../../../extension/components/providers/GuideTextField.tsx';
import { guideTools } from '../../../../extension/components/providers/guide-tools.ts';
import type { ProviderView } from '../../../../extension/components/providers/ProviderCard.tsx';
import { ProvidersSection } from '../../../../extension/components/providers/ProvidersSection.tsx';
import { WelcomeScreen } from '../../../../extension/components/WelcomeScreen.tsx';
import type { BenchActions } from '../../../../extension/components/workbench/bench.ts';
import { PointedResult } from '../../../../extension/components/workbench/PointedResult.tsx';
import { TrialResult } from '../../../../extension/components/workbench/TrialResult.tsx';
import schema from '../../../../providers/guide.schema.json';
import { type Examples, no, nothing } from '../example.ts';
import { guide, mistaken } from '../own-guide.ts';
import { trial } from '../sample-trial.ts';

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
const loadEditor = async () => guideTools(schema);
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
  'guide editor': {
    on: 'options',
    draw: () => (
      <GuideTextField
        text={mistaken}
        onText={() => {}}
        load={loadEditor}
        insert={{ current: () => {} }}
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
