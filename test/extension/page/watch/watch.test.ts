// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Changes, watch } from '../../../../extension/page/watch/watch.ts';

let stop: AbortController;
let heard: Changes[];

beforeEach(() => {
  document.body.innerHTML = '<main></main>';
  stop = new AbortController();
  heard = [];
  watch(document, stop.signal, (changes) => heard.push(changes));
});
afterEach(() => stop.abort());

const rest = (ms = 150) => new Promise((done) => setTimeout(done, ms));
const add = (times = 1) => {
  for (let i = 0; i < times; i++) document.body.append(document.createElement('p'));
};

it('says nothing while the page rests', async () => {
  await rest();
  expect(heard).toEqual([]);
});

it('tells a burst of changes once, with its records', async () => {
  add(5);
  await rest();
  expect(heard).toHaveLength(1);
  expect(heard[0]).toHaveLength(5);
});

it.each([
  ['text', () => document.querySelector('main')!.append('x')],
  ['an attribute', () => document.querySelector('main')!.setAttribute('hidden', '')],
  [
    'a box that is ticked',
    () => document.body.dispatchEvent(new Event('change', { bubbles: true })),
  ],
  [
    'the address',
    () => {
      location.hash = `${performance.now()}`;
      window.dispatchEvent(new Event('popstate'));
    },
  ],
])('tells a change of %s', async (_case, change) => {
  change();
  await rest();
  expect(heard).toHaveLength(1);
});

it('hears a shadow root that came with a change, and what changes in it', async () => {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  document.body.append(host);
  await rest();
  root.append(document.createElement('p'));
  await rest();
  expect(heard).toHaveLength(2);
});

it('tells a change of a box in an open shadow root, of which the document hears nothing', async () => {
  const root = document.querySelector('main')!.attachShadow({ mode: 'open' });
  const box = root.appendChild(document.createElement('input'));
  await rest(900);
  const before = heard.length;
  box.dispatchEvent(new Event('change', { bubbles: true }));
  await rest();
  expect(heard).toHaveLength(before + 1);
});

it('finds a shadow root that was attached without any change', async () => {
  document.querySelector('main')!.attachShadow({ mode: 'open' }).innerHTML = '<p></p>';
  await rest(900);
  expect(heard).toEqual([null]);
});

it('in a storm of changes drops the records, and goes on by the clock', async () => {
  add(3000);
  await rest();
  expect(heard).toEqual([null]);
  add(3000);
  await rest();
  expect(heard).toHaveLength(1);
  await rest(1100);
  expect(heard.at(-1)).toBeNull();
});

it('a page that never rests is told though looking at it takes long', async () => {
  const slow = new AbortController();
  let told = 0;
  watch(document, slow.signal, () => {
    told++;
    const until = performance.now() + 30;
    while (performance.now() < until);
  });
  const restless = setInterval(add, 100);
  await rest(1600);
  clearInterval(restless);
  slow.abort();
  expect(told).toBeGreaterThan(2);
});

it('hears nothing after the signal', async () => {
  add();
  stop.abort();
  await rest();
  add();
  await rest();
  expect(heard).toEqual([]);
});

it('tells at once whether the page is as it was when it was last asked', async () => {
  const ended = new AbortController();
  const { isSame } = watch(document, ended.signal, () => {});
  expect([isSame(), isSame()]).toEqual([false, true]);
  document.querySelector('main')!.setAttribute('hidden', '');
  expect([isSame(), isSame()]).toEqual([false, true]);
  document.body.dispatchEvent(new Event('change', { bubbles: true }));
  expect([isSame(), isSame()]).toEqual([false, true]);
  ended.abort();
});

it('in a storm it cannot tell that the page is as it was', async () => {
  const ended = new AbortController();
  const { isSame } = watch(document, ended.signal, () => {});
  add(3000);
  await rest(0);
  expect([isSame(), isSame()]).toEqual([false, false]);
  ended.abort();
});
