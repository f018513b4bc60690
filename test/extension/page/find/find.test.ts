// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { parseGuide } from '../../../../core/guide/parse-guide.ts';
import { find } from '../../../../extension/page/find/find.ts';
import { triedText } from '../../../../extension/page/find/find-tried.ts';
import type { Found } from '../../../../extension/page/find/found.ts';
import { createSurvey } from '../../../../extension/page/find/survey.ts';
import { blockOf } from '../../../../extension/page/read/blocks.ts';

const guide = guideOf({
  addAccount: [{ role: ['button', 'link'], name: 'addAccount' }, { css: "a[href*='add-account']" }],
  main: [{ css: 'main' }],
  badge: [{ text: 'beta', in: 'main' }],
  anyDialog: [{ role: 'dialog' }],
  wrong: [{ css: 'a[[' }, { css: '#right' }],
  circle: [{ css: 'a', in: 'circle2' }],
  circle2: [{ css: 'main', in: 'circle' }],
  renew: [{ role: 'button', name: 'renew', in: 'account' }],
  search: [{ role: ['combobox', 'searchbox', 'textbox'], name: 'addAccount' }],
  toggle: [{ role: ['switch', 'checkbox'], name: 'addAccount' }],
});

function guideOf(elements: object) {
  const parsed = parseGuide({
    format: 1,
    id: 'bank-hub',
    name: 'Bank hub',
    kind: 'aggregator',
    reviewed: null,
    sources: [],
    sites: ['https://hub.example.com'],
    labels: {
      addAccount: ['Add account', 'Rekening toevoegen', 'Ajouter un compte'],
      beta: ['Beta', 'Bèta'],
      renew: ['Renew'],
    },
    pages: { accounts: { path: '/accounts' } },
    elements,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

const look = (name: string, html: string): Found => {
  document.body.innerHTML = html;
  const found = find(guide, name, { document });
  // What the searches of a page share changes no answer.
  const again = find(guide, name, { document, survey: createSurvey(() => true) });
  expect(again.ok ? again.element : again.tried).toEqual(found.ok ? found.element : found.tried);
  return found;
};
const outcome = (found: Found) =>
  found.ok ? `locator ${found.by}` : found.tried.map((each) => each.matches).join(', ');

const LINK = '<main><a class="x9" href="/add-account/1">Add account</a></main>';

describe('what a locator survives (STYLE.md §4)', () => {
  it.each([
    ['as it was', LINK, 'locator 1'],
    ['restyled', LINK.replace('x9', 'css-1f'), 'locator 1'],
    ['a button instead of a link', '<button>Add account</button>', 'locator 1'],
    ['a div with a role', '<div role="button" tabindex=0>Add account</div>', 'locator 1'],
    ['an input', '<input type="submit" value="Add account">', 'locator 1'],
    [
      'icon plus the label split over spans',
      '<button><svg><path/></svg><span>Add</span> <span>acc</span><span>ount</span></button>',
      'locator 1',
    ],
    [
      'icon only with an aria-label',
      '<button aria-label="Add account"><svg/></button>',
      'locator 1',
    ],
    ['icon only with a title', '<button title="Add account"><svg/></button>', 'locator 1'],
    ['an image with words', '<button><img alt="Add account"></button>', 'locator 1'],
    [
      'named by another element',
      '<h2 id="n">Add account</h2><button aria-labelledby="n">+</button>',
      'locator 1',
    ],
    ['in Dutch', '<button>Rekening toevoegen</button>', 'locator 1'],
    ['in French, in capitals with an ellipsis', '<button>AJOUTER UN COMPTE…</button>', 'locator 1'],
    ['with odd spaces', '<button>\n  Add\u00a0 account\u200b </button>', 'locator 1'],
    ['reworded, same address', '<a href="/add-account">New bank</a>', 'locator 2'],
    ['reworded, a button', '<button>New bank</button>', '0, 0'],
    ['a language no label lists', '<button>Konto hinzufügen</button>', '0, 0'],
    ['a longer label', '<button>Add account group</button>', '0, 0'],
    ['two of them', '<button>Add account</button><button>Add account</button>', '2, 0'],
    ['two by name, one by address', `<button>Add account</button>${LINK}`, 'locator 2'],
    ['hidden', '<button hidden>Add account</button>', '0, 0'],
    [
      'hidden beside a shown one',
      `<button style="display:none">Add account</button>${LINK}`,
      'locator 1',
    ],
    ['a link without an address', '<a>Add account</a>', '0, 0'],
    ['a heading', '<h2>Add account</h2>', '0, 0'],
    ['a role that is not its own', '<button role="tab">Add account</button>', '0, 0'],
  ])('%s', (_case, html, expected) => {
    expect(outcome(look('addAccount', html))).toBe(expected);
  });

  it('finds it inside an open shadow root', () => {
    document.body.innerHTML = '<div id="outer"></div>';
    const outer = document.querySelector('#outer')!.attachShadow({ mode: 'open' });
    outer.innerHTML = '<p id="inner"></p>';
    outer.querySelector('#inner')!.attachShadow({ mode: 'open' }).innerHTML = LINK;
    expect(outcome(find(guide, 'addAccount', { document }))).toBe('locator 1');
  });

  it('counts the page and its shadow roots together', () => {
    document.body.innerHTML = `${LINK}<div id="outer"></div>`;
    document.querySelector('#outer')!.attachShadow({ mode: 'open' }).innerHTML = LINK;
    expect(outcome(find(guide, 'addAccount', { document }))).toBe('2, 2');
  });
});

describe('find', () => {
  beforeEach(() => {
    document.body.innerHTML = '';
  });

  it.each([
    ['the smallest element that says it', '<main><p><b>Beta</b></p></main>', 'B'],
    ['split over elements', '<main><p><i>B</i><b>eta</b></p></main>', 'P'],
    ['with an accent and a mark', '<main><span>Bèta:</span></main>', 'SPAN'],
  ])('by text: %s', (_case, html, tag) => {
    const found = look('badge', html);
    expect(found.ok && found.element.tagName).toBe(tag);
  });

  it.each([
    ['outside its scope', '<p>Beta</p><main></main>', '0'],
    ['two scopes', '<main>Beta</main><main></main>', '0'],
    ['a part of a text', '<main><p>Beta banks</p></main>', '0'],
    ['in a script', '<main><script type="text/plain">Beta</script></main>', '0'],
    ['twice', '<main><p>Beta</p><p>beta</p></main>', '2'],
  ])('by text, not: %s', (_case, html, expected) => {
    expect(outcome(look('badge', html))).toBe(expected);
  });

  it('finds a role without a name when there is one of it', () => {
    expect(outcome(look('anyDialog', '<div role="dialog">Hello</div>'))).toBe('locator 1');
    expect(outcome(look('anyDialog', '<div role="dialog"></div><dialog open></dialog>'))).toBe('2');
  });

  it.each([
    ['<label>Add account <input type="search"></label>', 'search'],
    [
      '<label for="s">Add account</label><input id="s" list="l"><datalist id="l"></datalist>',
      'search',
    ],
    ['<input placeholder="Add account">', 'search'],
    ['<label><input type="checkbox"> Add account</label>', 'toggle'],
    ['<button role="switch" aria-checked="true">Add account</button>', 'toggle'],
  ])('finds a field by its label: %s', (html, name) => {
    expect(outcome(look(name, html))).toBe('locator 1');
  });

  it('says that a selector is not valid, and goes on', () => {
    const found = look('wrong', '<p></p>');
    expect(found).toEqual({
      ok: false,
      tried: [
        { locator: 'css=a[[', matches: 0, invalid: true },
        { locator: 'css=#right', matches: 0 },
      ],
    });
    expect(outcome(look('wrong', '<p id="right">x</p>'))).toBe('locator 2');
  });

  it('ends where a scope leads back to itself', () => {
    expect(outcome(look('circle', LINK))).toBe('0');
  });

  it('finds nothing for a name that the guide lacks', () => {
    expect(look('toString', LINK)).toEqual({ ok: false, tried: [] });
  });

  it('finds inside the block of the account at hand, and only there', () => {
    document.body.innerHTML = `<ul>
      <li><b>BE68 5390 0754 7034</b><button id="one">Renew</button></li>
      <li><b>NL91 ABNA 0417 1643 00</b><button id="two">Renew</button></li></ul>`;
    const block = (iban: string) => () => blockOf(document, iban);
    const found = find(guide, 'renew', { document, block: block('NL91ABNA0417164300') });
    expect(found.ok && found.element.id).toBe('two');
    expect(outcome(find(guide, 'renew', { document }))).toBe('0');
    const other = block('FR1420041010050500013M02606');
    expect(outcome(find(guide, 'renew', { document, block: other }))).toBe('0');
  });

  it('writes nothing to the page', () => {
    document.body.innerHTML = LINK;
    const before = document.documentElement.outerHTML;
    find(guide, 'addAccount', { document });
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('tells what was tried in locators and counts, without text of the page', () => {
    const found = look('addAccount', '<button>Secret 1</button>');
    expect(!found.ok && triedText('addAccount', found.tried)).toBe(
      "addAccount\n1. role=button,link name=addAccount: 0\n2. css=a[href*='add-account']: 0",
    );
  });
});
