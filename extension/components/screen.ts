import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Say } from '../../core/words.ts';
import type { GuideBrief } from './guide-brief.ts';

/** What every component of a screen may rely on. Given once, at the top. */
export type Screen = {
  say: Say;
  /** A BCP 47 tag: the language of the sentences, and so of the dates inside them. */
  language: string;
  today: Temporal.PlainDate;
  /** For screen sharing: IBANs are shown by their last four characters only. */
  hideNumbers: boolean;
  guides: ReadonlyMap<string, GuideBrief>;
};

export const ScreenContext = createContext<Screen | null>(null);

export function useScreen(): Screen {
  const screen = useContext(ScreenContext);
  if (!screen) throw new Error('a component stands outside of ScreenContext');
  return screen;
}
