/** What the background says to a content script. Its own extension only: parsed by a single word. */
export type ToPage =
  /** The journey, the ledger or the settings changed: look again. */
  | { type: 'tab/look' }
  /** The site was given back: leave the page as if never there. */
  | { type: 'tab/leave' };

export function isToPage(message: unknown): message is ToPage {
  if (typeof message !== 'object' || message === null || !('type' in message)) return false;
  return message.type === 'tab/look' || message.type === 'tab/leave';
}
