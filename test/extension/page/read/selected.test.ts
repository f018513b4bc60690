// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { read } from './reading-page.ts';

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

  it('nothing: null, though all can be selected', () => expect(selected('')).toEqual([null]));
  it('a half checked one says nothing certain', () =>
    expect(selected('<i role="checkbox" aria-checked="mixed"></i>')).toEqual([null]));
});
