// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { useKept } from '../../../../extension/entrypoints/screen/use-kept.ts';

it('what was read before a change does not replace what was read after it', async () => {
  const reads: PromiseWithResolvers<string>[] = [];
  const read = () => {
    const one = Promise.withResolvers<string>();
    reads.push(one);
    return one.promise;
  };
  let again = async () => {};
  function Shown() {
    const known = useKept(read);
    again = known.again;
    return <p>{known.kept.state === 'ready' ? known.kept.value : known.kept.state}</p>;
  }
  const box = document.createElement('div');
  await act(() => render(<Shown />, box));
  const later = again();
  await act(async () => reads[1]?.resolve('after'));
  await later;
  await act(async () => reads[0]?.resolve('before'));
  expect(box.textContent).toBe('after');
});

it('who asked before the day changed is given what is read for the new day', async () => {
  let again = async () => {};
  const reads = new Map(['Monday', 'Tuesday'].map((day) => [day, async () => day] as const));
  function Shown({ day }: { day: string }) {
    const known = useKept(reads.get(day) ?? (async () => ''));
    again = known.again;
    return <p>{known.kept.state === 'ready' ? known.kept.value : known.kept.state}</p>;
  }
  const box = document.createElement('div');
  await act(() => render(<Shown day="Monday" />, box));
  const asked = again;
  await act(() => render(<Shown day="Tuesday" />, box));
  await act(() => asked());
  expect(box.textContent).toBe('Tuesday');
});
