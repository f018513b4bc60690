// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { suggest } from '../../../../extension/page/bench/suggest.ts';
import { guideFor } from '../read/reading-page.ts';

const guide = guideFor({}, { labels: { addAccount: ['Add account'] }, accounts: undefined });

function pointAt(html: string, selector: string) {
  document.body.innerHTML = html;
  const element = document.querySelector(selector) as Element;
  return suggest(element, guide, { document, block: element.closest('li') });
}

it.each([
  [
    'a button with words, a test id and hashed classes',
    '<button class="Button_root__3xK2d" data-testid="link-account">Link an account</button>',
    'button',
    [
      { role: 'button', name: 'linkAnAccount' },
      { css: "button[data-testid='link-account']" },
      { text: 'linkAnAccount' },
      { css: 'button' },
    ],
  ],
  [
    'a link whose words the guide knows',
    '<a class="css-1q2w3e" href="/connect-bank/8842">Add account</a>',
    'a',
    [
      { role: 'link', name: 'addAccount' },
      { css: "a[href*='connect-bank']" },
      { text: 'addAccount' },
      { css: 'a' },
    ],
  ],
  [
    'one of two: in the block of its account, and by nothing that counts positions',
    '<ul><li>BE71 0961 2345 6769<button>Renew</button></li><li>BE68 5390 0754 7034<button>Renew</button></li></ul>',
    'li:last-child button',
    [
      { role: 'button', name: 'renew', in: 'account' },
      { text: 'renew', in: 'account' },
    ],
  ],
  [
    'an icon whose id is of this page only',
    '<div><svg id="icon-88123" class="sc-bdVaJa"></svg></div><div><svg></svg></div>',
    'svg',
    [],
  ],
])('%s', (_, html, selector, locators) => {
  expect(pointAt(html, selector).suggestions.map(({ locator }) => locator)).toEqual(locators);
});

it('words that may be somebody’s are no label: numbers, and long text', () => {
  const { suggestions } = pointAt('<button>BE71 0961 2345 6769</button>', 'button');
  expect(JSON.stringify(suggestions)).not.toContain('0961');
});

it('an own word gets a label, named by its words', () => {
  const { name, suggestions } = pointAt('<button>Élargir l’accès…</button>', 'button');
  expect(name).toBe('elargirLAcces');
  expect(suggestions[0]?.labels).toEqual({ elargirLAcces: ['Élargir l’accès…'] });
});
