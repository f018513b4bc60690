// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { TabPanel } from '../../../../extension/components/popup/TabPanel.tsx';
import type { TabProvider, TabView } from '../../../../extension/components/popup/tab-view.ts';
import { ScreenContext } from '../../../../extension/components/screen.ts';
import { wordsOf } from '../../../tools/gallery/words.ts';
import { no, nothing } from '../example.ts';
import { TODAY } from '../sample-ledger.ts';

const origin = 'https://books.example.com';
const actions = {
  onTurnOn: no,
  onRecord: async () => null,
  onAnswer: nothing,
  onMove: nothing,
  onGo: nothing,
};
const provider = (name: string, kind: TabProvider['kind']): TabProvider => ({
  id: name.toLowerCase(),
  name,
  kind,
  draft: true,
  sites: [origin],
  on: false,
});

function drawn(providers: TabProvider[], view: TabView['view'] = null): HTMLElement {
  const place = document.createElement('div');
  const screen = { ...wordsOf('en'), today: TODAY, hideNumbers: false, guides: new Map() };
  const tab: TabView = {
    origin,
    providers,
    page: null,
    version: null,
    reading: null,
    recorded: false,
    meanings: [],
    notListed: [],
    questions: [],
    view,
  };
  render(
    <ScreenContext.Provider value={screen}>
      <TabPanel tab={tab} actions={actions} />
    </ScreenContext.Provider>,
    place,
  );
  return place;
}

const buttonsOf = (place: Element) =>
  [...place.querySelectorAll('button')].map(({ textContent }) => textContent);

it('of a site that no guide knows nothing is asserted, also of an aggregator that lives where the user says', () => {
  const place = drawn([provider('Odoo', 'app'), provider('Teller', 'aggregator')]);
  expect(place.textContent).not.toContain('This looks like');
  const [question] = place.querySelectorAll('details');
  expect(question?.open).toBe(false);
  expect(question && buttonsOf(question)).toEqual(['Turn on for Odoo', 'Turn on for Teller']);
});

// The card of the page fills its bar so too: one step looked like two in two places.
it('the bar of a journey is filled up to the step at hand', () => {
  const place = drawn([], {
    key: 'ponto:connect:2',
    journey: { guide: 'ponto', id: 'connect', title: 'Connect' },
    number: 2,
    of: 5,
    say: 'Choose your bank.',
    why: null,
    where: 'here',
    point: null,
    account: null,
    go: null,
    ends: 'page',
    watch: [],
    canGoBack: true,
  });
  expect(place.querySelector('progress')?.getAttribute('value')).toBe('2');
});

it('an aggregator whose one site this is is named', () => {
  const place = drawn([provider('Ponto', 'aggregator')]);
  expect(place.querySelector('h2')?.textContent).toBe('This looks like Ponto');
  expect(place.querySelector('details')).toBeNull();
});

it('a site that is on and lists no account says so, and where they are found; an app has its preview there', () => {
  const here = (kind: TabProvider['kind']) =>
    drawn([{ ...provider('Ponto', kind), on: true }]).textContent;
  expect(here('aggregator')).toContain('open the one where Ponto lists your accounts');
  expect(here('app')).toBe('');
});
