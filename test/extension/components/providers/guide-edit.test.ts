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

it('an element of that name is replaced', () => {
  const { elements } = JSON.parse(withElement(TEXT, 'old', [{ css: 'nav' }], {}));
  expect(elements).toEqual({ old: [{ css: 'nav' }] });
});
