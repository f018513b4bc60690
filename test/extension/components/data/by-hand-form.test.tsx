// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { ByHandForm } from '../../../../extension/components/data/ByHandForm.tsx';
import { ScreenContext } from '../../../../extension/components/screen.ts';
import { fakeScreen } from '../fake-screen.ts';

const PROVIDERS = [
  { id: 'ponto', name: 'Ponto' },
  { id: 'tink', name: 'Tink' },
];

/** The form, drawn anew as the list that it adds to changes. */
function form() {
  const box = document.createElement('div');
  const draw = (usual: string | null) =>
    render(
      <ScreenContext.Provider value={fakeScreen}>
        <ByHandForm providers={PROVIDERS} usual={usual} onAdd={async () => null} />
      </ScreenContext.Provider>,
      box,
    );
  const drawn = () => new Promise((resolve) => setTimeout(resolve, 50));
  return { box, draw, drawn, select: () => box.querySelector('select') as HTMLSelectElement };
}

it('the aggregator of most accounts is chosen, also when it is known later', async () => {
  const { draw, drawn, select } = form();
  draw(null);
  expect(select().value).toBe('');
  draw('ponto');
  await drawn();
  expect(select().value).toBe('ponto');
});

it('what is missing is asked for at the press: no button is grey without a word', () => {
  const { box, draw, select } = form();
  draw(null);
  expect(box.querySelector('button')?.disabled).toBe(false);
  expect(box.querySelector('form')?.checkValidity()).toBe(false);
  expect([...box.querySelectorAll('input')].map(({ required }) => required)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
  expect(select().required).toBe(true);
});

it('what was chosen stays, and what was added is still told, once the first account tells the usual one', async () => {
  const { box, draw, drawn, select } = form();
  draw(null);
  select().value = 'tink';
  select().dispatchEvent(new Event('change', { bubbles: true }));
  await drawn();
  box
    .querySelector('form')
    ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await drawn();
  expect(box.textContent).toContain('byHandDone');
  draw('ponto');
  await drawn();
  expect(select().value).toBe('tink');
  expect(box.textContent).toContain('byHandDone');
});
