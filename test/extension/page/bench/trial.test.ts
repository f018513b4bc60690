// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { tryGuide } from '../../../../extension/page/bench/trial.ts';
import { guideFor } from '../read/reading-page.ts';

const guide = guideFor(
  {},
  {
    labels: { add: ['Add account'] },
    accounts: undefined,
    pages: {
      share: { path: '/accounts', params: { view: 'share' } },
      add: { path: '/accounts', shows: 'search' },
      other: { path: '/other' },
      accounts: { path: '/accounts' },
    },
    elements: {
      add: [{ role: 'button', name: 'add' }, { css: 'a[href]' }],
      search: [{ css: 'input[[' }, { css: 'input' }],
      logo: [{ css: 'svg' }],
    },
    journeys: {
      connect: {
        title: 'Connect',
        steps: [
          { at: 'other', say: 'Elsewhere.' },
          { at: 'accounts', point: 'add', say: 'Press Add account.' },
        ],
      },
    },
  },
);
const tried = () => tryGuide(guide, { document, reading: null, block: () => null });

beforeEach(() => {
  location.href = 'https://test.example/accounts';
  document.body.innerHTML = '<button>Add account</button><svg></svg><svg></svg>';
});

it('says which page it is, and why not those before it', () => {
  expect(tried()).toMatchObject({
    page: 'accounts',
    misses: [
      { page: 'share', miss: 'params' },
      { page: 'add', miss: 'shows' },
      { page: 'other', miss: 'path' },
    ],
    steps: [{ journey: 'connect', step: 1, of: 2, say: 'Press Add account.' }],
  });
});

it('says why none, where no page fits', () => {
  location.href = 'https://test.example/nowhere';
  expect(tried()).toMatchObject({ page: null, steps: [] });
  expect(tried().misses.map(({ miss }) => miss)).toEqual(['path', 'path', 'path', 'path']);
});

it('tells each element’s locator, or what was tried with counts; those of the page’s own steps first', () => {
  expect(tried().elements).toEqual([
    { name: 'add', by: 1, locator: 'role=button name=add', tried: [], here: true },
    {
      name: 'search',
      by: null,
      locator: null,
      tried: [
        { locator: 'css=input[[', matches: 0, invalid: true },
        { locator: 'css=input', matches: 0 },
      ],
      here: false,
    },
    {
      name: 'logo',
      by: null,
      locator: null,
      tried: [{ locator: 'css=svg', matches: 2 }],
      here: false,
    },
  ]);
});
