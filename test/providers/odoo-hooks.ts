/** Numbers of the saved pages in `../shared/odoo-dom`: the file is the one that begins with it. */
type Pages = readonly string[];

/** Where an element is on the real pages, by version, or why it is nowhere. */
export type Hook = { 17: Pages | string; 18: Pages | string; 19: Pages | string };

const inAll = (pages: Pages): Hook => ({ 17: pages, 18: pages, 19: pages });
const nowhere = (why: string): Hook => ({ 17: why, 18: why, 19: why });

const ENTERPRISE = 'of the Enterprise module, which Community does not have';
const DIALOG: Hook = {
  17: ['05', '05b', '05d', '10d', '14c'],
  18: ['05', '05b', '05d', '10d', '14c'],
  19: ['14c'],
};
const BURGER = { 17: '13c', 18: '13d', 19: '13d' };

/** Every element of the Odoo guide: a new one fails the test until it stands here. */
export const HOOKS: Record<string, Hook> = {
  odooPage: inAll(['01', '02', '03', '07', '14']),
  looks19: {
    17: 'another version',
    18: 'another version',
    19: ['01', '02', '03', '04', '07', '13', '14'],
  },
  looks18: {
    17: 'another version',
    18: ['01', '02', '03', '04', '05', '07', '13', '14'],
    19: 'another version',
  },
  looks17: {
    17: ['02', '03', '04', '05', '07', '13', '14'],
    18: 'another version',
    19: 'another version',
  },
  looks16: nowhere('no page of version 16 was saved'),
  loginForm: inAll(['01', '01b']),
  navbar: inAll(['02', '03', '07', '13', '14']),
  appsMenu: inAll(['02', '03', '07', '14']),
  accountingApp: inAll(['02b']),
  configurationMenu: {
    17: ['03', '04', '07', '12', '13c', '14'],
    18: ['03', '04', '07', '12', '13d', '14'],
    19: ['03', '04', '07', '12', '13d', '14'],
  },
  addBankMenu: {
    17: ['04', '10c', BURGER[17], '14b'],
    18: ['04', '10c', BURGER[18], '14b'],
    19: 'gone from the Configuration menu',
  },
  journalsMenu: {
    17: ['04', '10c', BURGER[17], '14b'],
    18: ['04', '10c', BURGER[18], '14b'],
    19: ['04', '10c', BURGER[19], '14b'],
  },
  onlineSynchronizationMenu: nowhere(ENTERPRISE),
  dashboardMenu: inAll(['14', '14b', '14c', '14d']),
  developerMode: inAll(['10', '10b', '10c']),
  dialog: DIALOG,
  accountNumber: DIALOG,
  bankName: DIALOG,
  createBank: DIALOG,
  cancelDialog: DIALOG,
  dashboard: inAll(['06', '14', '14c', '14d']),
  newOnDashboard: { 17: 'new in 19', 18: 'new in 19', 19: ['06', '06b', '14'] },
  bankSetup: { 17: 'on every bank’s card: none of them is the one', 18: ['14'], 19: ['14'] },
  reconnectOnDashboard: nowhere(ENTERPRISE),
  synchroniseOnDashboard: nowhere(ENTERPRISE),
  journalList: inAll(['07']),
  newJournal: inAll(['07']),
  journalForm: { 17: ['07b'], 18: ['07b'], 19: ['07c', '07d', '07e', '07g'] },
  journalType: { 17: ['07b'], 18: ['07b'], 19: ['07c', '07d', '07e', '07g'] },
  journalAccount: { 17: ['07b'], 18: ['07b'], 19: ['07e', '07g'] },
  saveForm: { 17: ['07b'], 18: ['07b'], 19: ['07c', '07g'] },
  bankAccountList: inAll(['08']),
  connectFrame: nowhere(ENTERPRISE),
  bankAccountChoice: nowhere(ENTERPRISE),
  bankAccountOption: nowhere(ENTERPRISE),
  connectBank: nowhere(ENTERPRISE),
  connectionList: nowhere(ENTERPRISE),
  connectionForm: nowhere(ENTERPRISE),
  connectionState: nowhere(ENTERPRISE),
  connectionProvider: nowhere(ENTERPRISE),
  connectionUntil: nowhere(ENTERPRISE),
  connectionAccounts: nowhere(ENTERPRISE),
  fetchAccounts: nowhere(ENTERPRISE),
  fetchTransactions: nowhere(ENTERPRISE),
  updateCredentials: nowhere(ENTERPRISE),
  reconnect: nowhere(ENTERPRISE),
  connectNew: nowhere(ENTERPRISE),
};
