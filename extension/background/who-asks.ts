/** Who sent a message, by the browser's word. */
export type Who =
  | { is: 'page'; tab: number; origin: string; active: boolean; isPrivate: boolean }
  | { is: 'screen' }
  | { is: 'stranger' };

/** The part of the browser's sender that counts. */
type Sender = {
  id?: string | undefined;
  origin?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; active: boolean; incognito?: boolean | undefined } | undefined;
};

/**
 * A content script sends from its page's origin and its tab; a screen of ours from our own origin. A frame
 * inside a page is answered nothing (SECURITY.md B7, C3).
 */
export function whoAsks(sender: Sender, self: { id: string; getURL(path: '/'): string }): Who {
  if (sender.id !== self.id) return { is: 'stranger' };
  const origin = originOf(sender);
  if (origin === null) return { is: 'stranger' };
  if (origin === originOf({ url: self.getURL('/') })) return { is: 'screen' };
  // Firefox gives no `origin` for extension pages in some versions, hence `url` above.
  if (sender.tab?.id === undefined || sender.frameId !== 0) return { is: 'stranger' };
  const { id, active, incognito } = sender.tab;
  return { is: 'page', tab: id, origin, active, isPrivate: incognito === true };
}

function originOf({ origin, url }: Sender): string | null {
  const text = origin ?? url;
  if (text === undefined || !URL.canParse(text)) return null;
  const parsed = new URL(text);
  // Node and browsers give "null" as the origin of extension schemes they do not know.
  return parsed.origin === 'null' ? `${parsed.protocol}//${parsed.host}` : parsed.origin;
}
