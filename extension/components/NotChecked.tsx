import { dayWords } from './day-words.ts';
import { useScreen } from './screen.ts';

/** Since when no page has shown an account, and where to look: what is counted may have ended early. */
export function NotChecked({ since, provider }: { since: string; provider: string }) {
  const { say, language, guides } = useScreen();
  const { name, home } = guides.get(provider) ?? {};
  return (
    <>
      {say('notCheckedSince', { day: dayWords(since, language) })}
      {name !== undefined && home !== undefined && (
        <>
          {' · '}
          <a href={home} target="_blank" rel="noopener noreferrer">
            {say('lookAtProvider', { provider: name })}
          </a>
        </>
      )}
    </>
  );
}
