/** What `guide new` writes: a guide that passes `check`, with a page and what must be read on it. */
export function newGuideFiles(id: string, kind: 'aggregator' | 'app'): Record<string, unknown> {
  const site = `https://dashboard.${id}.example`;
  const name = id.replace(
    /(^|-)([a-z])/g,
    (_, dash: string, letter: string) => `${dash ? ' ' : ''}${letter.toUpperCase()}`,
  );
  return {
    'guide.json': kind === 'app' ? newApp(id, name) : newAggregator(id, name, site),
    'pages/accounts.html': EXAMPLE_PAGE,
    'pages/accounts.expect.json': {
      url: `${site}/accounts`,
      today: '2026-11-24',
      page: 'accounts',
      accounts: [
        {
          iban: 'BE71096123456769',
          currency: 'EUR',
          name: 'Current account',
          institution: { name: 'Belfius', source: 'page' },
          expires: kind === 'app' ? null : { on: '2027-03-12', source: 'page' },
          status: kind === 'app' ? null : 'linked',
          selected: null,
        },
      ],
      found: kind === 'app' ? ['page', 'accountList'] : ['addAccount', 'renew'],
      missed: [],
    },
  };
}

function newAggregator(id: string, name: string, site: string): unknown {
  return {
    $schema: '../guide.schema.json',
    format: 1,
    id,
    name,
    kind: 'aggregator',
    reviewed: null,
    sources: [`${site}/help`],
    sites: [site],
    home: `${site}/accounts`,
    labels: {
      addAccount: ['Add account', 'Rekening toevoegen', 'Ajouter un compte'],
      renew: ['Renew', 'Vernieuwen', 'Renouveler'],
      expiresOn: ['Expires on', 'Vervalt op', 'Expire le'],
      linked: ['Connected', 'Gekoppeld', 'Connecté'],
      expired: ['Expired', 'Vervallen', 'Expiré'],
    },
    pages: { accounts: { path: '/accounts/**', address: `${site}/accounts`, title: 'Accounts' } },
    elements: {
      addAccount: [
        { role: ['button', 'link'], name: 'addAccount' },
        { css: "a[href*='add-account']" },
      ],
      renew: [
        { role: ['button', 'link'], name: 'renew', in: 'account' },
        { role: ['button', 'link'], name: 'renew' },
      ],
    },
    accounts: {
      at: 'accounts',
      key: 'iban',
      expires: { after: 'expiresOn' },
      status: { linked: 'linked', expired: 'expired' },
    },
    consent: { days: 180, renew: 'renew', by: 'holder', renewing: 'unknown' },
    journeys: {
      connect: {
        title: `Connect your bank to ${name}`,
        goal: 'connect',
        steps: [
          {
            at: 'accounts',
            point: 'addAccount',
            say: 'Press Add account.',
            until: { page: 'away' },
          },
          {
            at: 'away',
            say: 'Confirm at your bank. Feedkeeper does not read this page.',
            until: { page: 'accounts' },
          },
          {
            at: 'accounts',
            read: 'accounts',
            say: 'Is every account you keep books for in this list?',
            until: { accounts: 'recorded' },
          },
        ],
      },
      renew: {
        title: 'Renew a consent that ends',
        goal: 'renew',
        steps: [
          {
            at: 'accounts',
            point: 'renew',
            say: 'Press Renew next to the account that ends.',
            until: { page: 'away' },
          },
          {
            at: 'away',
            say: 'Confirm at your bank. Feedkeeper does not read this page.',
            until: { page: 'accounts' },
          },
          {
            at: 'accounts',
            read: 'accounts',
            say: 'Check that the account shows its new date.',
            until: { consent: 'renewed' },
          },
        ],
      },
    },
    faq: [
      {
        when: { consent: 'expired' },
        title: 'The consent has expired',
        say: `It is renewed in ${name}.`,
        go: 'renew',
      },
    ],
  };
}

function newApp(id: string, name: string): unknown {
  return {
    $schema: '../guide.schema.json',
    format: 1,
    id,
    name,
    kind: 'app',
    reviewed: null,
    sources: [`https://${id}.example/help`],
    sites: 'asked',
    recognised: 'page',
    labels: {},
    pages: {
      accounts: {
        path: '/accounts/**',
        shows: 'accountList',
        address: '/accounts',
        title: 'Accounts',
      },
    },
    elements: { page: [{ css: 'body:has(main)' }], accountList: [{ css: 'table:has(th)' }] },
    accounts: { at: 'accounts', means: 'linked', key: 'iban', in: 'accountList' },
    journeys: {
      check: {
        title: `See which accounts ${name} has linked`,
        steps: [
          {
            at: 'accounts',
            read: 'accounts',
            say: 'Record the accounts of this list.',
            until: { accounts: 'recorded' },
          },
        ],
      },
    },
    preview: { rule: 'all' },
  };
}

/** The page of a new guide: an example, to be replaced by a saved and scrubbed one. */
export const EXAMPLE_PAGE = `<!doctype html>
<html lang="en">
<head><title>Accounts</title></head>
<body>
<main>
  <h1>Accounts</h1>
  <a href="/add-account">Add account</a>
  <table>
    <tr><th>Name</th><th>Bank</th><th>IBAN</th><th>Currency</th><th>Status</th><th>Expires on</th><th></th></tr>
    <tr><td>Current account</td><td>Belfius</td><td>BE71 0961 2345 6769</td><td>EUR</td><td>Connected</td><td>12 March 2027</td><td><button>Renew</button></td></tr>
  </table>
</main>
</body>
</html>
`;
