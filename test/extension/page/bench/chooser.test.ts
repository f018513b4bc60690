// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { createChooser } from '../../../../extension/page/bench/chooser.ts';
import { listed } from '../../../../extension/page/bench/usable.ts';

// happy-dom has no pop-overs: the ring itself is seen in the browser (workbench.spec.ts).
HTMLElement.prototype.showPopover = () => undefined as never;

const stop = new AbortController();
const chooser = createChooser(document, stop.signal);
/** The hosts of what we draw: the page's own elements have no part in it. */
const hosts = () => document.querySelectorAll('html > div').length;

afterEach(() => {
  chooser.clear();
  document.body.innerHTML = '';
});

it('lists what can be used and is shown, in order, by its role and its name', () => {
  document.body.innerHTML = `<a href="/x">Add account</a><p>words</p>
    <input placeholder="Search"><button hidden>Gone</button><div role="switch" aria-label="Share"></div>
    <button>${'long '.repeat(40)}</button>`;
  const host = document.body.appendChild(document.createElement('div'));
  host.attachShadow({ mode: 'open' }).innerHTML = '<button>Inside</button>';
  const all = chooser.list().map(listed);
  expect(all.map(({ role, name }) => `${role} ${name}`).map((each) => each.slice(0, 20))).toEqual([
    'link Add account',
    'textbox Search',
    'switch Share',
    'button long long lon',
    'button Inside',
  ]);
  expect(all.every(({ name }) => name.length <= 80)).toBe(true);
});

it('draws one ring for the one that is picked, and none once it is gone or the list is made anew', () => {
  document.body.innerHTML = '<button>One</button><button>Two</button>';
  const [one, two] = chooser.list();
  expect(chooser.choose(1)).toBe(two);
  expect(chooser.choose(0)).toBe(one);
  expect(hosts()).toBe(1);
  one?.remove();
  expect(chooser.choose(0)).toBeNull();
  expect(chooser.choose(99)).toBeNull();
  expect(hosts()).toBe(0);
});

it('gives nothing on the page the focus', () => {
  document.body.innerHTML = '<input id="own"><button>Two</button>';
  document.querySelector('input')?.focus();
  chooser.list();
  chooser.choose(1);
  expect(document.activeElement?.id).toBe('own');
});

it('names no more than 300 elements', () => {
  document.body.innerHTML = '<button>x</button>'.repeat(400);
  expect(chooser.list()).toHaveLength(300);
});
