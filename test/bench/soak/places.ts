import { APPS, DASHBOARD, MARKETING, REAUTHORISE, SHARE } from '../../sites/hosts.ts';
import { START } from '../../sites/start-page.ts';

/** Where a user of one day goes. `guided`: a site that was turned on. */
export type Place = { url: string; guided: boolean };

const guided = (url: string): Place => ({ url, guided: true });
const unguided = (url: string): Place => ({ url, guided: false });

export const ACCOUNTS = `${DASHBOARD}/live/accounts`;
export const BOOKS = APPS['18'];

export const PLACES: readonly Place[] = [
  guided(`${ACCOUNTS}?as=table&list=ready`),
  unguided(`${MARKETING}/en`),
  guided(`${ACCOUNTS}?as=cards&list=ready`),
  guided(`${BOOKS}/odoo/accounting`),
  unguided(START),
  guided(`${ACCOUNTS}?list=late`),
  guided(`${SHARE}/`),
  unguided('https://kbc.bank.example/consent?add=kbc'),
  guided(`${ACCOUNTS}?as=grid&list=ready`),
  unguided(`${APPS['16']}/`),
  guided(`${DASHBOARD}/live/accounts/add`),
  unguided(
    `${REAUTHORISE}/organizations/o-1/financial-institutions/kbc/accounts/m-0/reauthorization-requests/r-m-0`,
  ),
  guided(`${ACCOUNTS}?as=table&list=virtual`),
  unguided('https://nobody.example.com/'),
  guided(`${ACCOUNTS}?list=error`),
  guided(`${BOOKS}/`),
];
