// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepFocus } from '../../../extension/components/keep-focus.ts';

const PAGE = `
  <main><h1 tabindex="-1">Data</h1>
    <section id="erase"><h2>Erase</h2><div id="row"><button id="press">Erase everything</button></div></section>
    <section id="nameless"><div id="part"><button id="inside">Snooze</button></div></section>
    <div id="table" tabindex="0"><div id="account"><button id="open">Savings</button></div></div>
    <input id="field">
  </main>`;

let stop: AbortController;
const byId = (id: string) => document.getElementById(id) as HTMLElement;
const focused = () => {
  const active = document.activeElement;
  return !active || active === document.body ? 'nothing' : active.id || active.textContent;
};
const settled = () => new Promise((resolve) => setTimeout(resolve, 120));

beforeEach(() => {
  document.body.innerHTML = PAGE;
  stop = new AbortController();
  keepFocus(document.body, stop.signal);
});
afterEach(() => stop.abort());

it.each([
  ['the heading of its section', 'press', 'row', 'Erase'],
  ['the page’s heading where its section is gone too', 'press', 'erase', 'Data'],
  ['the page’s heading where its section has none', 'inside', 'part', 'Data'],
  ['the list it stood in, where that is a stop', 'open', 'account', 'table'],
])('what is removed gives the focus to %s', async (_to, press, gone, expected) => {
  byId(press).focus();
  byId(gone).remove();
  await settled();
  expect(focused()).toBe(expected);
});

it('leaves the focus to who took it', async () => {
  byId('press').focus();
  byId('row').remove();
  await Promise.resolve();
  byId('field').focus();
  await settled();
  expect(focused()).toBe('field');
});

it('leaves it nowhere after a press beside everything', async () => {
  byId('press').focus();
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  byId('press').blur();
  byId('row').remove();
  await settled();
  expect(focused()).toBe('nothing');
});

it('knows what has the focus already when it is pressed again', async () => {
  byId('press').focus();
  byId('press').dispatchEvent(new Event('pointerdown', { bubbles: true }));
  byId('row').remove();
  await settled();
  expect(focused()).toBe('Erase');
});

it('gives it back to what was disabled while it worked', async () => {
  const press = byId('press') as HTMLButtonElement;
  press.focus();
  press.blur();
  press.disabled = true;
  await settled();
  expect(focused()).toBe('nothing');
  press.disabled = false;
  await settled();
  expect(focused()).toBe('press');
});

it('gives it to the heading where what was disabled stays so', async () => {
  const press = byId('press') as HTMLButtonElement;
  press.focus();
  press.blur();
  press.disabled = true;
  await new Promise((resolve) => setTimeout(resolve, 1100));
  expect(focused()).toBe('Erase');
});

it('does nothing once it is stopped', async () => {
  byId('press').focus();
  stop.abort();
  byId('row').remove();
  await settled();
  expect(focused()).toBe('nothing');
});
