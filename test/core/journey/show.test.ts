import { describe, expect, it } from 'vitest';
import { show } from '../../../core/journey/show.ts';
import { at, away, facts, guides, onBay } from './two-guides.ts';

describe('what a step shows', () => {
  it('points at its element on its page, in the language of the user', () => {
    expect(show(guides, at('connect', 0), facts({ page: 'accounts' }), 'it-CH')).toMatchObject({
      key: 'river:connect:1',
      number: 1,
      of: 4,
      say: 'Premi Aggiungi.',
      where: 'here',
      point: 'add',
      go: null,
      ends: 'page',
      canGoBack: false,
    });
  });

  it('says where to go from another page', () => {
    expect(show(guides, at('connect', 0), facts({ page: 'chooseBank' }), 'it')).toMatchObject({
      where: 'elsewhere',
      point: null,
      go: { title: 'Conti', url: 'https://my.river.example/accounts' },
    });
  });

  it('names the site and not the page, where no address leads to that page', () => {
    const view = show(guides, at('connect', 1), facts({ page: 'accounts' }), 'it');
    expect(view?.go).toEqual({ title: 'River', url: 'https://my.river.example/' });
  });

  it('of a step at the bank, tells a site that is not read from a page of the guide', () => {
    expect(show(guides, at('connect', 2), away, 'en')).toMatchObject({ where: 'away', go: null });
    expect(show(guides, at('connect', 2), facts({}), 'en')).toMatchObject({ where: 'elsewhere' });
  });

  it('names an element of the page’s own guide only', () => {
    expect(show(guides, at('link', 2), onBay(), 'en')?.point).toBe('entry');
    expect(show(guides, at('link', 2), facts({ page: 'share' }), 'en')?.point).toBeNull();
    expect(show(guides, at('link', 0), onBay(), 'en')?.watch).toEqual(['entry']);
    expect(show(guides, at('link', 0), facts({ page: 'share' }), 'en')?.watch).toEqual([]);
  });

  it('finds an app at the address of the journey', () => {
    const progress = at('link', 0, { origin: 'https://books.example.com' });
    expect(show(guides, progress, facts({}), 'en')?.go).toEqual({
      title: 'Menu',
      url: 'https://books.example.com/menu',
    });
    expect(show(guides, at('link', 0), facts({}), 'en')?.go).toBeNull();
  });

  it('counts only the steps of the version at hand', () => {
    expect(show(guides, at('link', 2, { version: '17' }), onBay(), 'en')).toMatchObject({
      number: 2,
      of: 4,
    });
  });

  it('is nothing when the journey is done', () => {
    expect(show(guides, at('connect', 4), facts({}), 'en')).toBeNull();
  });
});
