import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';
import { circleCheck, octagonX, triangleAlert } from './icons.ts';
import { info } from './tab-icons.ts';

const SHAPES = { info, done: circleCheck, warning: triangleAlert, error: octagonX } as const;
const TONES = { info: '', done: ' is-fresh', warning: ' is-due', error: ' is-expired' } as const;

/** Something to know, and what to do about it. Stays until it is no longer so: never a toast alone. */
export function Notice(props: {
  tone: keyof typeof SHAPES;
  title?: string | undefined;
  children?: ComponentChildren;
}) {
  return (
    <div class={`notice${TONES[props.tone]}`} role={props.tone === 'error' ? 'alert' : 'status'}>
      <Icon d={SHAPES[props.tone]} />
      <div>
        {props.title && <strong>{props.title}</strong>}
        {props.children}
      </div>
    </div>
  );
}
