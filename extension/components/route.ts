export const SECTIONS = [
  'accounts',
  'calendar',
  'connections',
  'journeys',
  'providers',
  'reminders',
  'data',
  'about',
] as const;
export type Section = (typeof SECTIONS)[number];

/** Where the options page is: `#accounts?bank=kbc`. */
export type Route = { section: Section | 'welcome'; params: ReadonlyMap<string, string> };

/** Reads the hash. What nobody knows leads to the accounts: an old link is no error. */
export function parseRoute(hash: string): Route {
  const [name = '', query = ''] = hash.replace(/^#/, '').split('?', 2);
  const section =
    name === 'welcome' ? name : (SECTIONS.find((each) => each === name) ?? 'accounts');
  return { section, params: new Map(new URLSearchParams(query)) };
}
