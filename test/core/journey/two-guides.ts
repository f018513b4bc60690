import type { Guide } from '../../../core/guide/guide.ts';
import { parseGuide } from '../../../core/guide/parse-guide.ts';
import { type Facts, nothingSeen, type Progress } from '../../../core/journey/progress.ts';

/** An aggregator and an app with one journey through both, as small as a journey can be. */
export const guides = new Map<string, Guide>(
  [
    {
      format: 1,
      id: 'river',
      name: 'River',
      kind: 'aggregator',
      reviewed: null,
      sources: [],
      sites: ['https://my.river.example'],
      home: 'https://my.river.example/',
      pages: {
        accounts: { path: '/accounts', address: '/accounts', title: 'Accounts' },
        chooseBank: { path: '/add', title: 'Choose' },
        share: { path: '/share' },
      },
      elements: { add: [{ css: '#add' }], ready: [{ css: '#ready' }] },
      journeys: {
        connect: {
          title: 'Add an account',
          steps: [
            { at: 'accounts', point: 'add', say: 'Press Add.', until: { page: 'chooseBank' } },
            { at: 'chooseBank', say: 'Choose your bank.', until: { page: 'away' } },
            { at: 'away', say: 'Identify yourself.', until: { page: 'accounts' } },
            { at: 'accounts', read: 'accounts', say: 'Is every account here?' },
          ],
        },
        renew: {
          title: 'Renew',
          steps: [
            { at: 'accounts', say: 'Press Renew.', until: { page: 'away' } },
            { at: 'away', say: 'Confirm.', until: { page: 'accounts' } },
            {
              at: 'accounts',
              read: 'accounts',
              say: 'The new date is noted.',
              until: { consent: 'renewed' },
            },
          ],
        },
        link: {
          title: 'Link',
          steps: [
            { at: 'bay:menu', say: 'Open the menu.', until: { seen: 'bay:entry' } },
            { at: 'bay:menu', say: 'Up to 16.', for: ['16'], until: { next: true } },
            {
              at: 'bay:menu',
              say: 'From 17 on.',
              point: 'bay:entry',
              for: ['17'],
              until: { page: 'share' },
            },
            { at: 'share', say: 'Tick all.', until: { connection: 'recorded' } },
            { at: 'bay:menu', say: 'Look.' },
          ],
        },
      },
      texts: { it: { 'Press Add.': 'Premi Aggiungi.', Accounts: 'Conti' } },
    },
    {
      format: 1,
      id: 'bay',
      name: 'Bay',
      kind: 'app',
      reviewed: null,
      sources: [],
      sites: 'asked',
      recognised: 'body',
      pages: { menu: { path: '/menu', address: '/menu', title: 'Menu' } },
      elements: { body: [{ css: 'body.bay' }], entry: [{ css: '#entry' }] },
    },
  ].map((json) => {
    const guide = parseGuide(json);
    if (!guide.ok) throw new Error(JSON.stringify(guide.problems));
    return [guide.value.id, guide.value];
  }),
);

export const start = '2026-11-24T08:00:00Z';
export const later = '2026-11-24T08:05:00Z';

export function at(journey: string, step: number, more: Partial<Progress> = {}): Progress {
  return { guide: 'river', journey, step, startedAt: start, movedAt: start, ...more };
}

export function facts(more: Partial<Facts>): Facts {
  return { ...nothingSeen('river'), ...more };
}

export const away = facts({ guide: null });
export const onBay = (more: Partial<Facts> = {}) => facts({ guide: 'bay', page: 'menu', ...more });
