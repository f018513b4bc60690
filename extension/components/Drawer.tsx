import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { x } from './option-icons.ts';
import { useScreen } from './screen.ts';

/** A dialog at the side. The browser keeps the focus inside, closes it on Escape and gives the focus back. */
export function Drawer(props: { title: string; onClose: () => void; children: ComponentChildren }) {
  const { say } = useScreen();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} class="drawer" aria-label={props.title} onClose={props.onClose}>
      <header class="line spread">
        <h2 class="grow cut">{props.title}</h2>
        <button
          type="button"
          class="button bare"
          aria-label={say('close')}
          onClick={() => dialog.current?.close()}
        >
          <Icon d={x} />
        </button>
      </header>
      {props.children}
    </dialog>
  );
}
