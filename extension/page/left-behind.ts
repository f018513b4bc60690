import { query } from './dom.ts';

/**
 * Takes away the card that an older version of us left on the page. Firefox ends a script with its extension and without
 * a word to it: what it drew stays, and its buttons are dead. (In Chrome the old script runs on, and says to reload.)
 */
export function removeLeftBehind(document: Document): void {
  for (const host of query(document, 'html > div, dialog > div, :fullscreen > div')) {
    const { openOrClosedShadowRoot: root }: Rooted = host;
    if (root?.querySelector('.surface > .card')) host.remove();
  }
}

/** Firefox shows closed roots to an extension's script. */
type Rooted = Element & { openOrClosedShadowRoot?: ShadowRoot | null };
