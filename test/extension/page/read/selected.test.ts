// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { guideFor, read } from './reading-page.ts';

const BE = 'BE71096123456769';
const NL = 'NL91ABNA0417164300';
const DE = 'DE89370400440532013000';

describe('what selects an account', () => {
  const selected = (...controls: string[]) =>
    read(
      `<label><input type="checkbox"> Select all</label><div>${controls.map((control, i) => `<div>${control}<span>${[BE, NL, DE][i]}</span></div>`).join('')}</div>`,
    ).accounts.map((account) => account.selected);

  it.each<[string, string, string]>([
    ['a checkbox', '<input type="checkbox" checked>', '<input type="checkbox">'],
    [
      'a disabled one',
      '<input type="checkbox" checked disabled>',
      '<input type="checkbox" disabled>',
    ],
    ['a radio button', '<input type="radio" checked>', '<input type="radio">'],
    [
      'a switch',
      '<div role="switch" aria-checked="true"></div>',
      '<div role="switch" aria-checked="false"></div>',
    ],
    [
      'a radio button by role',
      '<i role="radio" aria-checked="true"></i>',
      '<i role="radio" aria-checked="false"></i>',
    ],
    [
      'a hidden checkbox inside the label that draws it',
      '<label>.<input type="checkbox" style="display:none" checked></label>',
      '<label>.<input type="checkbox" style="display:none"></label>',
    ],
    [
      'a hidden checkbox inside an element that has its role and no state',
      '<i role="checkbox">.<input type="checkbox" style="display:none" checked></i>',
      '<i role="checkbox">.<input type="checkbox" style="display:none"></i>',
    ],
    [
      'a hidden checkbox inside a switch that has no state',
      '<i role="switch">.<input type="checkbox" style="display:none" checked></i>',
      '<i role="switch">.<input type="checkbox" style="display:none"></i>',
    ],
    [
      'a checkbox beside a button of no state',
      '<button>Rename</button><input type="checkbox" checked>',
      '<button>Rename</button><input type="checkbox">',
    ],
    [
      'a pressed button',
      '<button aria-pressed="true">+</button>',
      '<button aria-pressed="false">+</button>',
    ],
    [
      'a hidden checkbox that its label draws',
      '<input id="a" type="checkbox" style="display:none" checked><label for="a">.</label>',
      '<input id="b" type="checkbox" style="display:none"><label for="b">.</label>',
    ],
    [
      'a checkbox inside a switch',
      '<span role="switch" aria-checked="true"><input type="checkbox" style="display:none" checked></span>',
      '<span role="switch" aria-checked="false"><input type="checkbox" style="display:none"></span>',
    ],
    [
      'a checkbox beside a pressed star',
      '<button aria-pressed="false">★</button><input type="checkbox" checked>',
      '<button aria-pressed="true">★</button><input type="checkbox">',
    ],
  ])('%s', (_, on, off) => {
    expect(selected(on, off)).toEqual([true, false]);
    expect(selected(on)).toEqual([true]);
    expect(selected(off)).toEqual([false]);
  });

  it('a hidden checkbox whose label is hidden too says nothing', () =>
    expect(
      selected(
        '<label style="display:none">.<input type="checkbox" style="display:none" checked></label>',
      ),
    ).toEqual([null]));
  it('nothing: null, though all can be selected', () => expect(selected('')).toEqual([null]));
  it('a half checked one says nothing certain', () =>
    expect(selected('<i role="checkbox" aria-checked="mixed"></i>')).toEqual([null]));
});

describe('of several controls', () => {
  const of = (row: string, number = BE) =>
    read(`<ul><li>${row}</li><li>${NL}</li></ul>`).accounts.find(({ iban }) => iban === number)
      ?.selected;
  const box = (on: boolean, more = '') => `<input type="checkbox"${on ? ' checked' : ''} ${more}>`;

  it.each([
    [
      'the outer one is what is shown',
      `<span role="checkbox" aria-checked="true">${box(false)}</span> ${BE}`,
      true,
    ],
    ['the one before the number', `${box(true)} <i>${BE}</i> ${box(false)}`, true],
    ['two before the number are no answer', `${box(true)}${box(false)} <i>${BE}</i>`, null],
    ['two that agree', `${box(true)} <i>${BE}</i> ${box(true)}`, true],
    [
      'the one whose label holds the number',
      `${box(false)}<label for="c">${BE}</label><div>${box(true, 'id="c"')}</div>`,
      true,
    ],
    [
      'the label of a text field says nothing',
      `${box(true)}<label for="c">${BE}</label><input id="c" value="x">`,
      true,
    ],
    [
      'a half checked one that is labelled',
      `<label>${BE}${box(true, 'class="half"')}</label>`,
      true,
    ],
    [
      'one that nobody sees, without a label',
      `<input type="checkbox" checked style="display:none"> ${BE}`,
      null,
    ],
    [
      'a hidden one inside a shown label',
      `<label>${BE}<input type="checkbox" checked style="display:none"></label>`,
      true,
    ],
    [
      'a hidden one inside a shown switch',
      `<i role="radio">${box(true, 'style="display:none"')}</i> ${BE}`,
      true,
    ],
    [
      'a hidden switch',
      `<i role="switch" aria-checked="true" style="display:none"></i> ${BE}`,
      null,
    ],
    [
      'a hidden button inside a shown label',
      `<label><i role="button" aria-pressed="true" style="display:none"></i> ${BE}</label>`,
      null,
    ],
    [
      'a box goes before a pressed button',
      `<button aria-pressed="true">x</button>${box(false)} ${BE}`,
      false,
    ],
    [
      'a selected row goes before a pressed button',
      `<div role="row" aria-selected="true"><button aria-pressed="false">x</button> ${BE}</div>`,
      true,
    ],
    ['a selected option', `<div role="option" aria-selected="true">${BE}</div>`, true],
    ['a button with a state by role', `<i role="button" aria-pressed="true">x</i> ${BE}`, true],
    ['a button without a state', `<button>x</button> ${BE}`, null],
    ['a checkbox without a state', `<i role="checkbox"></i> ${BE}`, null],
    ['a field to type in', `<input type="text" checked> ${BE}`, null],
    [
      'a pressed button beside one of no state',
      `<button>Rename</button><button aria-pressed="true">x</button> ${BE}`,
      true,
    ],
    ['another role with a state', `<i role="tab" aria-selected="true"></i> ${BE}`, null],
  ])('%s', (_, row, selected) => expect(of(row)).toBe(selected));

  it('options of a list box are on or off', () => {
    expect(
      read(
        `<select multiple><option selected>${BE}</option><option>${NL}</option></select>`,
      ).accounts.map(({ selected }) => selected),
    ).toEqual([true, false]);
  });

  it('a half checked native one says nothing certain', () => {
    document.body.innerHTML = `<ul><li><input type="checkbox" checked> ${BE}</li><li>${NL}</li></ul>`;
    document.querySelector('input')!.indeterminate = true;
    expect(read.now().accounts[0]?.selected).toBeNull();
  });

  it('of the only account on a page, none that stands outside of its block', () => {
    expect(
      read(`<main>${box(true)}<i>Mail me</i><section><p>${BE}</p></section></main>`).accounts[0]
        ?.selected,
    ).toBeNull();
  });

  it('are read where the guide says so, or where accounts are shared', () => {
    const html = `<ul><li>${box(true)} ${BE}</li><li>${NL}</li></ul>`;
    const selected = (accounts: object) => read(html, guideFor(accounts)).accounts[0]?.selected;
    expect(selected({ selected: false })).toBeNull();
    expect(selected({ selected: undefined })).toBeNull();
    expect(selected({ selected: undefined, means: 'shared' })).toBe(true);
  });
});

/** Puts what stands in each `<x-root>` into an open shadow root of its own. */
function openRoots(place: ParentNode): void {
  for (const host of place.querySelectorAll('x-root:not(x-root x-root)')) {
    const root = host.attachShadow({ mode: 'open' });
    root.append(...host.childNodes);
    openRoots(root);
  }
}

describe('what selects an account stands in an open shadow root', () => {
  const box = (on: boolean) => `<input type="checkbox"${on ? ' checked' : ''}>`;

  it.each<[string, (iban: string, on: boolean) => string]>([
    ['of its own', (iban, on) => `<li><x-root>${box(on)}</x-root> ${iban}</li>`],
    ['of the row', (iban, on) => `<x-root><p>${box(on)} ${iban}</p></x-root>`],
    ['in that of the row', (iban, on) => `<x-root><x-root>${box(on)}</x-root> ${iban}</x-root>`],
  ])('%s', (_, row) => {
    document.body.innerHTML = `<main>${row(BE, true)}${row(NL, false)}</main>`;
    openRoots(document);
    expect(read.now().accounts.map((account) => account.selected)).toEqual([true, false]);
  });
});
