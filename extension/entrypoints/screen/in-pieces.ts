import type { Watched } from '../../components/working.ts';

/** Makes a long text between the frames of the page, and throws where the user ends it. */
export async function inPieces(
  pieces: Iterable<{ text: string; part: number }>,
  { signal, onPart }: Watched,
): Promise<string[]> {
  const made: string[] = [];
  for (const { text, part } of pieces) {
    made.push(text);
    onPart(part);
    await new Promise((again) => setTimeout(again));
    signal.throwIfAborted();
  }
  return made;
}
