import { h, icon } from './card-h.ts';
import { CHECK, LOSE, UNSHARED } from './card-icons.ts';
import type { CardState, GuardRow } from './card-state.ts';
import { shownIban, shownText } from './card-text.ts';
import type { Ui } from './card-ui.ts';

type Guard = Extract<CardState, { state: 'guard' }>;

/** Names every account that is not ticked, and what that means; when all are ticked, says so calmly. */
export function guardWords({ app, rows, ticked, more, step }: Guard, ui: Ui): HTMLElement {
  const named = { app: shownText(app) };
  const rest = more ? h('p', { class: 'note' }, ui.say('cardGuardMore')) : null;
  if (rows.length === 0) {
    const words = h('p', { class: 'say' }, ui.say('cardAllTicked', { ...named, count: ticked }));
    return h('section', { class: 'guard calm' }, icon(CHECK), words, rest);
  }
  const sorted = [...rows].sort(
    (a, b) => Number(b.means === 'willLose') - Number(a.means === 'willLose'),
  );
  return h(
    'section',
    { class: 'guard' },
    h('p', { class: 'say' }, ui.say('cardNotTicked', { count: rows.length })),
    h('ul', { class: 'rows' }, ...sorted.map((row) => guardRow(row, named, ui))),
    // The step's own words say it already.
    step === null && h('p', { class: 'why' }, ui.say('cardTickThem', named)),
    rest,
  );
}

function guardRow(row: GuardRow, named: { app: string }, ui: Ui): HTMLElement {
  const loses = row.means === 'willLose';
  const iban =
    row.iban === null ? null : h('bdi', { class: 'iban', dir: 'ltr' }, shownIban(row.iban));
  const name = h(
    'bdi',
    { class: 'name' },
    row.name === null ? ui.say('cardUnnamed') : shownText(row.name),
  );
  const currency =
    row.currency === null ? null : h('span', { class: 'currency' }, shownText(row.currency));
  const means = ui.say(loses ? 'cardWillLose' : 'cardNotShared', named);
  return h(
    'li',
    { class: loses ? 'row loses' : 'row' },
    icon(loses ? LOSE : UNSHARED),
    h('div', {}, name, currency && ' ', currency, iban, h('p', { class: 'means' }, means)),
  );
}
