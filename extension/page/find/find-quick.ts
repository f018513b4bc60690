/** How many letters are compared before a text is worth folding, which costs some 20 µs. */
const KEY = 3;
const ASCII = /^[\t\n\r -~]*$/;

/** Whether a text could be, or hold, one of the labels: never no for one that is, and cheap. */
export type Quick = { mayHold(text: string): boolean; mayStart(text: string): boolean };

export function quickly(labels: readonly string[]): Quick {
  const plain = labels.map(quick);
  const keys = plain.map(keyOf);
  // One look by the browser's own code settles nearly every text.
  const hint = new RegExp(`${keys.join('|')}|[^\\t\\n\\r -~]`, 'i');
  return {
    mayHold(text) {
      if (!hint.test(text)) return false;
      const words = quick(text);
      return keys.some((key) => words.includes(key));
    },
    mayStart(text) {
      const start = quick(text.slice(0, 4 * KEY));
      return plain.some((label) => agree(label, start));
    },
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

function agree(label: string, start: string): boolean {
  for (let at = 0; at < Math.min(KEY, start.length, label.length); at++) {
    const [a, b] = [label.charAt(at), start.charAt(at)];
    if (a !== b && ASCII.test(a) && ASCII.test(b)) return false;
  }
  return true;
}
