import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';

/** Nothing here yet: why, and what to do next. */
export function Empty(props: { icon: string; title: string; children?: ComponentChildren }) {
  return (
    <div class="empty">
      <Icon d={props.icon} />
      <p class="title">{props.title}</p>
      {props.children}
    </div>
  );
}
