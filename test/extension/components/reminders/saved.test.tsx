// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { RemindersSection } from '../../../../extension/components/reminders/RemindersSection.tsx';
import { ScreenContext } from '../../../../extension/components/screen.ts';
import { nothing } from '../example.ts';
import { fakeScreen } from '../fake-screen.ts';

/** The section, whose writings end when the test says. */
function shown() {
  const box = document.body.appendChild(document.createElement('div'));
  const writings: PromiseWithResolvers<void>[] = [];
  render(
    <ScreenContext.Provider value={fakeScreen}>
      <RemindersSection
        due={[]}
        dueActions={{ onRenew: nothing, onAnswer: nothing }}
        choice={{ notify: true, remindAt: null, perProvider: {}, quiet: null }}
        silent={[]}
        onChoose={() => {
          const writing = Promise.withResolvers<void>();
          writings.push(writing);
          return writing.promise;
        }}
        onUnsilence={nothing}
      />
    </ScreenContext.Provider>,
    box,
  );
  return {
    press: (which: number) => act(() => box.querySelectorAll('input')[which]?.click()),
    write: (which: number) => act(async () => writings[which]?.resolve()),
    status: () => box.querySelector('[role=status]')?.textContent,
  };
}

const NOTIFY = 0;

it('what was chosen is called saved once it is written', async () => {
  const section = shown();
  await section.press(NOTIFY);
  expect(section.status()).toBe('');
  await section.write(0);
  expect(section.status()).toBe('saved');
});

it('a choice before it that is written does not call the newest saved', async () => {
  const section = shown();
  await section.press(NOTIFY);
  await section.press(NOTIFY);
  await section.write(0);
  expect(section.status()).toBe('');
  await section.write(1);
  expect(section.status()).toBe('saved');
});
