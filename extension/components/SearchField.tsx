import { Icon } from './Icon.tsx';
import { search } from './icons.ts';
import { useScreen } from './screen.ts';

/** Where the words that accounts are filtered by are typed. */
export function SearchField(props: { text: string; onText: (text: string) => void }) {
  const { say } = useScreen();
  return (
    <span class="search">
      <Icon d={search} />
      <input
        type="search"
        class="input"
        aria-label={say('filterLabel')}
        placeholder={say('filterHint')}
        value={props.text}
        onInput={(event) => props.onText(event.currentTarget.value)}
      />
    </span>
  );
}
