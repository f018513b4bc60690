import type { Trial } from '../../../core/guide/trial.ts';

/** What was found on a tab where a guide was tried: a page, its elements, its accounts and its steps. */
export const trial: Trial = {
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
