import { siteWords } from '../site-words.ts';

/** An address that breaks after its dots: inside a word it cannot be told from another. */
export function HostName({ site }: { site: string }) {
  return (
    <>
      {siteWords(site)
        .split(/(?<=\.)/)
        .map((part) => (
          <>
            {part}
            <wbr />
          </>
        ))}
    </>
  );
}
