import type { Say } from './words.ts';

/**
 * Says messages: values replace `{name}`, and a value `count` chooses between `key_one`, `key_other` … by the
 * language's own rules. A key without a message says itself: a hole is seen, and a test fails on it.
 */
export function createSay(words: { getMessage: (key: string) => string; language: string }): Say {
  // Made when first needed: both take 20 ms in a page's new world (Chromium 156), and most pages say nothing.
  let plurals: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;
  const written = (value: number): string => {
    numbers ??= new Intl.NumberFormat(words.language);
    return numbers.format(value);
  };
  return (key, values = {}) => {
    const message = words.getMessage(key) || plural(key, values.count) || key;
    return message.replace(/\{(\w+)\}/g, (hole, name: string) => {
      const value = values[name];
      return value === undefined ? hole : typeof value === 'number' ? written(value) : value;
    });
  };

  function plural(key: string, count: string | number | undefined): string {
    if (typeof count !== 'number') return '';
    plurals ??= new Intl.PluralRules(words.language);
    return words.getMessage(`${key}_${plurals.select(count)}`) || words.getMessage(`${key}_other`);
  }
}
