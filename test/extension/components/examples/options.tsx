import type { ComponentChild } from 'preact';
import { byInstitutionOfClient, countAll } from '../../../../core/consent/order.ts';
import type { Account } from '../../../../core/ledger/account.ts';
import { AboutSection } from '../../../../extension/components/AboutSection.tsx';
import { AccountDialog } from '../../../../extension/components/accounts/AccountDialog.tsx';
import { AccountsSection } from '../../../../extension/components/accounts/AccountsSection.tsx';
import { ChosenBar } from '../../../../extension/components/accounts/ChosenBar.tsx';
import { CalendarSection } from '../../../../extension/components/calendar/CalendarSection.tsx';
import { ConnectionsSection } from '../../../../extension/components/connections/ConnectionsSection.tsx';
import { OptionsScreen } from '../../../../extension/components/OptionsScreen.tsx';
import { RemindersSection } from '../../../../extension/components/reminders/RemindersSection.tsx';
import type { Section } from '../../../../extension/components/route.ts';
import { Loaded } from '../../../../extension/entrypoints/options/Loaded.tsx';
import { UndoBar } from '../../../../extension/entrypoints/options/UndoBar.tsx';
import { type Examples, nothing, yes } from '../example.ts';
import { institutionsOf } from '../sample-institutions.ts';
import { sampleLedger, TODAY } from '../sample-ledger.ts';

const { accounts, connections } = sampleLedger(27);
const many = sampleLedger(3000).accounts;
const dueOf = (all: readonly Account[]) =>
  byInstitutionOfClient(
    countAll(all, new Map(), TODAY).filter(
      ({ countdown: { state } }) => state === 'due' || state === 'expired',
    ),
  );
const usual = { notify: true, remindAt: null, perProvider: {}, quiet: null };
const remindersOf = (
  due: ReturnType<typeof dueOf>,
  choice: Parameters<typeof RemindersSection>[0]['choice'] = usual,
  silent: Parameters<typeof RemindersSection>[0]['silent'] = [],
) => (
  <RemindersSection
    due={due}
    dueActions={{ onRenew: () => {}, onAnswer: nothing }}
    choice={choice}
    silent={silent}
    onChoose={nothing}
    onUnsilence={nothing}
  />
);
const actions = {
  onEdit: nothing,
  onEndEarly: nothing,
  onAnswer: nothing,
  onErase: nothing,
  onRenew: () => {},
  onCopy: yes,
};
const message = {
  subject: 'Please renew 3 bank consents by 2 December 2026',
  body: 'Hello An Peeters,\n\nPonto reads these accounts for our books.\n\n- KBC: Operating account, ends on 2 December 2026',
  mailto: 'mailto:?subject=Please%20renew',
};

const frame = (section: Section, child: ComponentChild) => () => (
  <OptionsScreen section={section}>{child}</OptionsScreen>
);
const table = (all: readonly Account[], text = '') =>
  frame(
    'accounts',
    <AccountsSection
      accounts={all}
      institutions={institutionsOf(all)}
      start={{ text, open: null }}
      actions={actions}
    />,
  );
const calendar = (all: readonly Account[]) =>
  frame(
    'calendar',
    <CalendarSection
      accounts={all}
      onCalendarFile={() => {}}
      onMessage={() => message}
      onCopy={yes}
    />,
  );
const links = (all: readonly Account[], of: typeof connections) =>
  frame(
    'connections',
    <ConnectionsSection
      accounts={all}
      connections={of}
      institutions={institutionsOf(all)}
      onPreview={async () => ({
        shown: all.slice(0, 2),
        hidden: [],
        others: false,
        empty: null,
        unknown: false,
        choices: [],
        named: null,
      })}
      onFetch={() => {}}
    />,
  );
const reminders = (
  choice: Parameters<typeof RemindersSection>[0]['choice'],
  silent: Parameters<typeof RemindersSection>[0]['silent'],
) => frame('reminders', remindersOf(dueOf(accounts), choice, silent));
const about = (granted: string[]) =>
  frame(
    'about',
    <AboutSection
      version="1.0.0"
      permissions={['storage', 'alarms', 'notifications', 'scripting', 'activeTab']}
      browserName="Chrome/156"
      granted={granted}
      licences={[{ name: 'preact', version: '11.2.0', licence: 'MIT' }]}
      licencesUrl="#"
      choice={{ hideNumbers: false, recordInPrivate: false }}
      onChoose={nothing}
      onGiveBack={nothing}
    />,
  );
const none = () => null;
function withOrigin(connection: (typeof connections)[number], n: number) {
  const origin = `https://books-${n}.example.com`;
  return { ...connection, origin, key: `ponto→odoo@${origin}` };
}
const [first] = accounts;

export const examples: Examples = {
  'accounts empty': { on: 'options', whole: true, draw: table([]) },
  accounts: { on: 'options', whole: true, draw: table(accounts) },
  'accounts no match': { on: 'options', whole: true, draw: table(accounts, 'zzz') },
  'accounts many': { on: 'options', whole: true, draw: table(many) },
  'accounts chosen': {
    on: 'options',
    draw: () => <ChosenBar chosen={['one', 'two']} actions={actions} onClear={() => {}} />,
  },
  'accounts erased': {
    on: 'options',
    draw: () => (
      <UndoBar
        undo={{
          offered: { said: '2 accounts erased.', undo: nothing },
          take: nothing,
          offer: () => {},
        }}
      />
    ),
  },
  'account dialog': {
    on: 'options',
    draw: () => first && <AccountDialog account={first} actions={actions} onClose={() => {}} />,
  },
  'calendar empty': { on: 'options', whole: true, draw: calendar([]) },
  calendar: { on: 'options', whole: true, draw: calendar(accounts) },
  'calendar many': { on: 'options', whole: true, draw: calendar(many.slice(0, 400)) },
  loading: {
    on: 'options',
    whole: true,
    draw: frame('accounts', <Loaded kept={{ state: 'loading' }} again={nothing} children={none} />),
  },
  'could not be loaded': {
    on: 'options',
    whole: true,
    draw: frame(
      'accounts',
      <Loaded kept={{ state: 'error', problem: 'quota' }} again={nothing} children={none} />,
    ),
  },
  'connections empty': { on: 'options', whole: true, draw: links(accounts, []) },
  connections: { on: 'options', whole: true, draw: links(accounts, connections) },
  'connections many': {
    on: 'options',
    whole: true,
    draw: links(
      accounts,
      Array.from({ length: 40 }, (_, n) => connections[0] && withOrigin(connections[0], n)).flatMap(
        (one) => one ?? [],
      ),
    ),
  },
  'connections unfinished': {
    on: 'options',
    whole: true,
    draw: links(
      accounts,
      connections.map((one) => ({
        ...one,
        unfinishedSince: { value: '2026-11-22T10:00:00Z', at: '2026-11-22T10:00:00Z' },
      })),
    ),
  },
  reminders: {
    on: 'options',
    whole: true,
    draw: frame('reminders', remindersOf([])),
  },
  'reminders many': {
    on: 'options',
    whole: true,
    draw: frame('reminders', remindersOf(dueOf(many))),
  },
  'reminders chosen': {
    on: 'options',
    whole: true,
    draw: reminders(
      {
        notify: true,
        remindAt: [30, 7],
        perProvider: { ponto: [14, 0] },
        quiet: { from: '20:00', until: '08:00' },
      },
      [
        { accounts: accounts.slice(0, 1), until: null },
        { accounts: accounts.slice(1, 2), until: '2026-12-01' },
        { accounts: accounts.slice(2, 5), until: '2026-12-01' },
      ],
    ),
  },
  about: { on: 'options', whole: true, draw: about([]) },
  'about with sites': {
    on: 'options',
    whole: true,
    draw: about(['https://dashboard.myponto.com', 'https://books.example.com']),
  },
};
