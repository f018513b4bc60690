import { Icon } from '../Icon.tsx';
import { eye, eyeOff, settings } from '../icons.ts';
import { Mark } from '../Mark.tsx';
import { useScreen } from '../screen.ts';

export function PopupHeader(props: { onHide: (hide: boolean) => void; optionsUrl: string }) {
  const { say, hideNumbers } = useScreen();
  return (
    <header class="popup-header">
      <Mark />
      <h1 class="title grow">{say('extensionName')}</h1>
      <button
        type="button"
        class="button bare"
        aria-pressed={hideNumbers}
        aria-label={say('hideNumbers')}
        title={say('hideNumbers')}
        onClick={() => props.onHide(!hideNumbers)}
      >
        <Icon d={hideNumbers ? eyeOff : eye} />
      </button>
      <a
        class="button bare"
        href={props.optionsUrl}
        target="_blank"
        rel="noopener"
        aria-label={say('openOptions')}
        title={say('openOptions')}
      >
        <Icon d={settings} />
      </a>
    </header>
  );
}
