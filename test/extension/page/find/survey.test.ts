// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { find } from '../../../../extension/page/find/find.ts';
import { createSurvey, type Survey } from '../../../../extension/page/find/survey.ts';
import { watch } from '../../../../extension/page/watch/watch.ts';
import { readingGuide } from '../../../reading-guide.ts';

const labels = { expiresOn: ['Until'], linked: ['On'], due: ['Soon'], expired: ['Over'] };
const guide = readingGuide(
  'bank-hub',
  { ...labels, add: ['Add account'], renew: ['Renew'] },
  {
    more: {
      elements: {
        add: [{ role: 'button', name: 'add' }],
        renew: [{ role: 'button', name: 'renew' }],
        says: [{ text: 'renew' }],
        either: [{ role: ['button', 'link'], name: 'renew' }],
      },
    },
  },
);

let stop: AbortController;
let surveyed: (name: string) => string;
let looks: string[];

beforeEach(() => {
  document.body.innerHTML = '<main><button>Add account</button><button>Renew</button></main>';
  stop = new AbortController();
  const kept = createSurvey(watch(document, stop.signal, () => {}).isSame);
  looks = [];
  const survey: Survey = (place, what, look) =>
    kept(place, what, () => {
      looks.push(what);
      return look();
    });
  surveyed = (name) => {
    const found = find(guide, name, { document, survey });
    return found.ok ? (found.element.textContent ?? '') : `${found.tried[0]?.matches}`;
  };
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

const main = () => document.querySelector('main')!;

it('gives every search of the same page its own answer', () => {
  expect([surveyed('add'), surveyed('renew'), surveyed('add')]).toEqual([
    'Add account',
    'Renew',
    'Add account',
  ]);
});

it('looks at the page once for a role, whichever other ones are asked for beside it', () => {
  expect([surveyed('either'), surveyed('add')]).toEqual(['Renew', 'Add account']);
  expect(surveyed('renew')).toBe('Renew');
  expect(looks.filter((what) => what.startsWith('button'))).toHaveLength(1);
});

it.each([
  ['another that says the same', () => main().append(button('Add account')), '2'],
  ['the only one removed', () => main().querySelector('button')!.remove(), '0'],
  ['another text', () => (main().querySelector('button')!.firstChild!.nodeValue = 'Add'), '0'],
  ['another name', () => main().querySelector('button')!.setAttribute('aria-label', 'Add'), '0'],
  ['hidden', () => main().querySelector('button')!.setAttribute('hidden', ''), '0'],
])('sees a change of the page in the same turn: %s', (_case, change, expected) => {
  expect(surveyed('add')).toBe('Add account');
  change();
  expect(surveyed('add')).toBe(expected);
});

it.each([
  ['as it is written', '<p>Renew</p>', 'Renew'],
  ['in capitals, with an accent', '<p>RENÉW:</p>', 'RENÉW:'],
  ['split over elements', '<p><b>Re</b>new</p>', 'Renew'],
  ['with a soft hyphen', '<p>Re\u00adnew</p>', 'Re\u00adnew'],
  ['inside another word', '<p>Renewal</p>', '0'],
  ['nowhere', '<p>Other</p>', '0'],
])('a text that is looked for: %s', (_case, html, expected) => {
  document.body.innerHTML = html;
  expect(surveyed('says')).toBe(expected);
});

it('finds after two seconds what came without a change: a shadow root', () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const host = main().appendChild(document.createElement('div'));
  main().querySelector('button')!.remove();
  expect(surveyed('add')).toBe('0');
  host.attachShadow({ mode: 'open' }).append(button('Add account'));
  vi.advanceTimersByTime(2001);
  expect(surveyed('add')).toBe('Add account');
});

function button(words: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.textContent = words;
  return element;
}
