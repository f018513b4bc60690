import { expect, it } from 'vitest';
import { withElement } from '../../../../extension/components/providers/guide-edit.ts';

const TEXT = '{"id":"acme","labels":{"add":["Add"]},"elements":{"old":[{"css":"main"}]}}';

it('puts an element and its labels in, and keeps all the rest', () => {
  const text = withElement(TEXT, 'add', [{ role: 'button', name: 'add' }], { add: ['Link'] });
  expect(JSON.parse(text)).toEqual({
    id: 'acme',
    labels: { add: ['Add', 'Link'] },
    elements: { old: [{ css: 'main' }], add: [{ role: 'button', name: 'add' }] },
  });
});

it('an element of that name is found by the new locators first, then by those of its other languages', () => {
  const { elements } = JSON.parse(withElement(TEXT, 'old', [{ css: 'nav' }], {}));
  expect(elements).toEqual({ old: [{ css: 'nav' }, { css: 'main' }] });
  const again = withElement(JSON.stringify({ elements }), 'old', [{ css: 'main' }], {});
  expect(JSON.parse(again).elements).toEqual({ old: [{ css: 'main' }, { css: 'nav' }] });
});

it('of more locators than a guide may have the oldest go', () => {
  const old = Array.from({ length: 12 }, (_, nth) => ({ css: `a[href='/${nth}']` }));
  const text = JSON.stringify({ elements: { old } });
  const { elements } = JSON.parse(withElement(text, 'old', [{ css: 'nav' }], {}));
  expect(elements.old).toEqual([{ css: 'nav' }, ...old.slice(0, 11)]);
});
