import { describe, expect, it } from 'vitest';
import { advance, isFinished, move } from '../../../core/journey/advance.ts';
import { at, away, facts, guides, later, onBay } from './two-guides.ts';

describe('a journey follows what the page shows', () => {
  it.each([
    [
      'stays while the end of the step does not hold',
      at('connect', 0),
      facts({ page: 'accounts' }),
      0,
    ],
    ['goes on when the next page is reached', at('connect', 0), facts({ page: 'chooseBank' }), 1],
    ['knows a site that is not ours as away', at('connect', 1), away, 2],
    [
      'goes on when the user is back from the bank',
      at('connect', 2),
      facts({ page: 'accounts' }),
      3,
    ],
    [
      'never ends a step that only the user can end',
      at('connect', 3),
      facts({ page: 'accounts' }),
      3,
    ],
    ['goes back with a user who went back', at('connect', 2), facts({ page: 'chooseBank' }), 1],
    ['goes ahead with a user who went ahead', at('link', 0), facts({ page: 'share' }), 3],
    ['stays where no page is known', at('connect', 1), facts({}), 1],
    ['ends at an element that shows', at('link', 0), onBay({ seen: ['entry'] }), 1],
    [
      'leaves out the step of another version',
      at('link', 0),
      onBay({ seen: ['entry'], version: '17' }),
      2,
    ],
    [
      'an element of the same name in another guide is no end',
      at('link', 0),
      facts({ seen: ['entry'] }),
      0,
    ],
    [
      'a new date proves the steps before it',
      at('renew', 0),
      facts({ page: 'accounts', renewed: true }),
      3,
    ],
    [
      'a new date on another page proves nothing',
      at('renew', 0),
      facts({ page: 'chooseBank', renewed: true }),
      0,
    ],
    ['sharing ends the share step', at('link', 3), facts({ page: 'share', shared: true }), 4],
    [
      'sharing that is told once the app went on leads nobody back',
      at('link', 4),
      facts({ page: 'share', shared: true }),
      4,
    ],
  ])('%s', (_title, progress, page, step) => {
    expect(advance(guides, progress, page, later).step).toBe(step);
  });

  it('notes the moment only when it moved', () => {
    expect(advance(guides, at('connect', 0), facts({ page: 'accounts' }), later).movedAt).not.toBe(
      later,
    );
    expect(advance(guides, at('connect', 0), facts({ page: 'chooseBank' }), later).movedAt).toBe(
      later,
    );
  });

  it('does not go back before what a page proved', () => {
    const shared = advance(guides, at('link', 3), facts({ page: 'share', shared: true }), later);
    expect(advance(guides, { ...shared, step: 4 }, onBay(), later).step).toBe(4);
    expect(advance(guides, at('link', 3), onBay(), later).step).toBe(2);
  });

  it('nor before what a page proved once the user was past it', () => {
    const told = advance(guides, at('link', 4), facts({ page: 'share', shared: true }), later);
    expect(advance(guides, told, onBay(), later).step).toBe(4);
    expect(told.movedAt).toBe(at('link', 4).movedAt);
  });

  it('remembers the version that a page told', () => {
    const told = advance(guides, at('link', 0), onBay({ version: '17' }), later);
    expect(advance(guides, told, onBay({ seen: ['entry'] }), later).step).toBe(2);
  });

  it('leaves an unknown journey as it is', () => {
    const unknown = at('constructor', 0);
    expect(advance(guides, unknown, facts({ page: 'accounts' }), later)).toBe(unknown);
    expect(isFinished(guides, unknown)).toBe(true);
  });
});

describe('the user moves by hand', () => {
  it.each([
    ['done', at('connect', 3), 1, 4],
    ['back', at('connect', 3), -1, 2],
    ['not before the first', at('connect', 0), -1, 0],
    ['past the step of another version', at('link', 0, { version: '17' }), 1, 2],
    ['back past it', at('link', 2, { version: '17' }), -1, 0],
  ] as const)('%s', (_title, progress, by, step) => {
    expect(move(guides, progress, by, later).step).toBe(step);
  });

  it('and the page does not take them back', () => {
    const back = move(guides, at('connect', 3), -1, later);
    expect(advance(guides, { ...back, step: 1 }, facts({ page: 'accounts' }), later).step).toBe(1);
  });

  it('past the last step it is finished', () => {
    expect(isFinished(guides, move(guides, at('connect', 3), 1, later))).toBe(true);
  });
});
