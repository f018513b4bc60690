import type { Say } from './words.ts';

/**
 * Says messages: values replace `{name}`, and a value `count` chooses between `key_one`, `key_other` … by the
 * language's own rules. A key without a message says itself: a hole is seen, and a test fails on it.
 */
export function createSay(words: { getMessage: (key: string) => string; language: string }): Say {
  // Made when first needed: both take 20 ms in a page's new world (Chromium 156), and most pages say nothing.
  let plurals: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;
  // A list says the same of every row, and the browser looks each up anew; who lost the browser still has what was said.
  const known = new Map<string, string>();
  const messageOf = (key: string): string => {
    const message = known.get(key) ?? words.getMessage(key);
    known.set(key, message);
    return message;
  };
  const written = (value: number): string => {
    numbers ??= new Intl.NumberFormat(words.language);
    return numbers.format(value);
  };
  return (key, values = {}) => {
    const message = messageOf(key) || plural(key, values.count) || key;
    return message.replace(/\{(\w+)\}/g, (hole, name: string) => {
      const value = values[name];
      return value === undefined ? hole : typeof value === 'number' ? written(value) : value;
    });
  };

  function plural(key: string, count: string | number | undefined): string {
    if (typeof count !== 'number') return '';
    plurals ??= new Intl.PluralRules(words.language);
    return messageOf(`${key}_${plurals.select(count)}`) || messageOf(`${key}_other`);
  }
}
