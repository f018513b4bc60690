import { isValidIBAN } from 'ibantools';
import { describe, expect, it } from 'vitest';
import { ACCOUNTS, manyAccounts, OFFERED } from './data/accounts.ts';
import { createDemo, type Demo } from './demo.ts';
import { APPS, DASHBOARD, DIALOG, MARKETING, REAUTHORISE, SHARE } from './hosts.ts';
import { START } from './start-page.ts';

function get(demo: Demo, address: string) {
  return demo.respond({ method: 'GET', url: new URL(address), form: new URLSearchParams() });
}

function post(demo: Demo, address: string, form: [string, string][]) {
  return demo.respond({ method: 'POST', url: new URL(address), form: new URLSearchParams(form) });
}

describe('the demo sites', () => {
  it('list valid IBANs only, each once', () => {
    const ibans = [...ACCOUNTS, ...OFFERED, ...manyAccounts(300)].map(({ iban }) => iban);
    expect(ibans.filter((iban) => !isValidIBAN(iban))).toEqual([]);
    expect(new Set(ibans).size).toBe(ibans.length);
  });

  it.each([
    START,
    `${MARKETING}/en`,
    `${DASHBOARD}/login`,
    `${DASHBOARD}/sign-up`,
    `${DASHBOARD}/organizations/new`,
    `${DASHBOARD}/live/accounts`,
    `${DASHBOARD}/live/accounts?as=cards`,
    `${DASHBOARD}/live/accounts?as=grid`,
    `${DASHBOARD}/live/accounts?list=virtual&count=300`,
    `${DASHBOARD}/live/accounts/add`,
    `${DASHBOARD}/live/billing`,
    `${SHARE}/oauth2/auth?client_id=Odoo`,
    `${REAUTHORISE}/organizations/o-1/financial-institutions/kbc/accounts/a-101/reauthorization-requests/r-1`,
    'https://kbc.bank.example/consent?add=kbc',
    `${DIALOG}/connect`,
    `${DIALOG}/callback`,
    `${APPS['17']}/web`,
    `${APPS['18']}/odoo/accounting`,
  ])('answer at %s', (address) => {
    expect(get(createDemo(), address).status).toBe(200);
  });

  it.each([
    `${APPS['17']}/odoo/accounting`,
    `${APPS['18']}/nowhere`,
    'https://elsewhere.example.com/',
  ])('have nothing at %s, as the real app has not', (address) => {
    expect(get(createDemo(), address).status).toBe(404);
  });

  it('give an app exactly the accounts that were ticked', () => {
    const demo = createDemo();
    post(demo, `${SHARE}/oauth2/auth`, [
      ['client_id', 'Odoo'],
      ['account', 'a-101'],
      ['account', 'a-103'],
    ]);
    expect(demo.bank.shares).toEqual([{ app: 'Odoo', accounts: ['a-101', 'a-103'] }]);
    expect(get(demo, `${SHARE}/oauth2/auth?client_id=Odoo`).body.match(/ checked /g)).toHaveLength(
      2,
    );
  });

  it('show an account once it is authorised, and a later day once it is renewed', () => {
    const today = Temporal.PlainDate.from('2026-11-24');
    const demo = createDemo({ today });
    post(demo, 'https://argenta.bank.example/consent', [['add', 'argenta']]);
    post(demo, 'https://kbc.bank.example/consent', [['renew', 'a-101']]);
    const { body } = get(demo, `${DASHBOARD}/live/accounts`);
    expect(body).toContain('Green savings');
    expect(body).toContain('23 May 2027');
    expect(body).not.toContain('2 December 2026');
  });

  it('ask for the organisation first, and for billing before the first account', () => {
    const demo = createDemo({ organisation: null, billing: false, accounts: [] });
    expect(get(demo, `${DASHBOARD}/live/accounts`).body).toContain('/organizations/new');
    post(demo, `${DASHBOARD}/organizations/new`, [['name', 'Atelier Noord']]);
    expect(get(demo, `${DASHBOARD}/live/accounts`).body).toContain('/live/billing?next=add');
  });

  it('have the menu entries that each version has', () => {
    const entries = (version: keyof typeof APPS, debug: string) =>
      post(createDemo(), `${APPS[version]}/demo/menu`, [['debug', debug]]).body;
    const online = 'menu_action_online_link_account';
    expect(entries('16', '')).toContain(online);
    expect(entries('17', '')).not.toContain(online);
    expect(entries('18', '1')).toContain(online);
    expect(entries('19', '')).not.toContain('menu_action_account_bank_journal_form');
  });
});
