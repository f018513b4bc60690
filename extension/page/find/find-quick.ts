const ASCII = /^[\t\n\r -~]*$/;

/** Whether a text could hold one of the labels, before it is folded, which costs some 20 µs: never no for one that is, and cheap. */
export type MayHold = (text: string) => boolean;

export function quickly(labels: readonly string[]): MayHold {
  const keys = labels.map((label) => keyOf(quick(label)));
  // One look by the browser's own code settles nearly every text.
  const hint = new RegExp(`${keys.join('|')}|[^\\t\\n\\r -~]`, 'i');
  return (text) => {
    if (!hint.test(text)) return false;
    const words = quick(text);
    return keys.some((key) => words.includes(key));
  };
}

/** Lower case without accents and invisible characters, by the browser's own means. */
export function quick(text: string): string {
  const lower = text.toLowerCase();
  return ASCII.test(lower) ? lower : lower.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '');
}

/** A few letters of the label that every way of writing it has: none that folding might turn into others. */
function keyOf(label: string): string {
  return /[a-z0-9]{2,3}/.exec(label)?.[0] ?? '';
}
