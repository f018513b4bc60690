import type { ComponentChild } from 'preact';
import { Notice } from '../../components/Notice.tsx';
import { useScreen } from '../../components/screen.ts';
import type { Kept } from '../screen/use-kept.ts';
import { Damaged } from './Damaged.tsx';

/** A section while it loads, when it cannot, and when it is there. */
export function Loaded<T>(props: {
  kept: Kept<T>;
  again: () => void;
  children: (value: T) => ComponentChild;
}) {
  const { say } = useScreen();
  const { kept } = props;
  switch (kept.state) {
    case 'loading':
      return (
        <p class="muted" role="status">
          {say('loading')}
        </p>
      );
    case 'error':
      return (
        <Notice tone="error" title={say('loadFailed')}>
          <p>{say(`fault_${kept.problem}`)}</p>
          {kept.problem === 'damaged' && <Damaged />}
          <p>
            <button type="button" class="button" onClick={props.again}>
              {say('tryAgain')}
            </button>
          </p>
        </Notice>
      );
    case 'ready':
      return <>{props.children(kept.value)}</>;
  }
}
