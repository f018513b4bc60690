/** Where the aggregator's dashboard is. */
export const DASHBOARD = 'https://dashboard.myponto.com';
/** Where an app's share screen is. */
export const SHARE = 'https://authorization.myponto.com';
/** Where one account is authorised again. */
export const REAUTHORISE = 'https://authorize.myponto.com';
/** Where the aggregator's public pages are. */
export const MARKETING = 'https://myponto.com';
/** The other origin that the app's connect dialog comes from. */
export const DIALOG = 'https://production.odoofin.com';
/** Every bank's own page is at a subdomain of this. */
export const BANKS = 'bank.example';

/** The app, one address a version. */
export const APPS = {
  '16': 'https://books16.example.com',
  '17': 'https://books17.example.com',
  '18': 'https://books.example.com',
  '19': 'https://books19.example.com',
} as const;

export type AppVersion = keyof typeof APPS;

/** Every host pattern that the demo answers for, as Chromium's resolver rules write them. */
export const HOSTS = [
  'myponto.com',
  '*.myponto.com',
  'production.odoofin.com',
  `*.${BANKS}`,
  '*.example.com',
];
