import { describe, expect, it } from 'vitest';
import { whoAsks } from '../../../extension/background/who-asks.ts';

const self = { id: 'feedkeeper', getURL: (path: '/') => `chrome-extension://feedkeeper${path}` };
const tab = { id: 7, active: true };

describe('who asks is taken from the browser, never from the message', () => {
  it.each([
    [
      'a page of ours',
      { id: 'feedkeeper', origin: 'https://dashboard.myponto.com', frameId: 0, tab },
      'page',
    ],
    [
      'a page, by its address alone',
      { id: 'feedkeeper', url: 'https://dashboard.myponto.com/x', frameId: 0, tab },
      'page',
    ],
    ['the popup', { id: 'feedkeeper', origin: 'chrome-extension://feedkeeper' }, 'screen'],
    [
      'the options page, in a tab',
      { id: 'feedkeeper', origin: 'chrome-extension://feedkeeper', frameId: 0, tab },
      'screen',
    ],
    ['another extension', { id: 'other', origin: 'chrome-extension://feedkeeper' }, 'stranger'],
    [
      'another extension’s page',
      { id: 'feedkeeper', origin: 'chrome-extension://other' },
      'stranger',
    ],
    [
      'a frame in somebody else’s page',
      { id: 'feedkeeper', origin: 'https://dashboard.myponto.com', frameId: 3, tab },
      'stranger',
    ],
    [
      'no tab',
      { id: 'feedkeeper', origin: 'https://dashboard.myponto.com', frameId: 0 },
      'stranger',
    ],
    ['no origin', { id: 'feedkeeper', frameId: 0, tab }, 'stranger'],
    [
      'an origin that is none',
      { id: 'feedkeeper', origin: 'nonsense', frameId: 0, tab },
      'stranger',
    ],
  ])('%s', (_title, sender, who) => {
    expect(whoAsks(sender, self).is).toBe(who);
  });

  it('a page’s origin has no path', () => {
    const sender = {
      id: 'feedkeeper',
      url: 'https://dashboard.myponto.com/live?x=1',
      frameId: 0,
      tab,
    };
    expect(whoAsks(sender, self)).toEqual({
      is: 'page',
      tab: 7,
      origin: 'https://dashboard.myponto.com',
      active: true,
      isPrivate: false,
    });
  });
});
