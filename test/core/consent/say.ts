import type { Say } from '../../../core/words.ts';
import messages from '../../../extension/locales/en/reminders.json' with { type: 'json' };

/** Says the messages of one language, and throws on one that is missing or a value that is left over. */
export function sayFrom(all: Record<string, { message: string }>, language: string): Say {
  return (key, values = {}) => {
    const plural =
      typeof values.count === 'number'
        ? `${key}_${new Intl.PluralRules(language).select(values.count)}`
        : key;
    const message = all[plural]?.message ?? all[key]?.message;
    if (message === undefined) throw new Error(`no message ${plural}`);
    const said = message.replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? `{${name}}`));
    if (/\{\w+\}/.test(said)) throw new Error(`${key}: ${said}`);
    return said;
  };
}

export const say = sayFrom(messages, 'en');
export const speaker = {
  say,
  language: 'en',
  nameOf: (provider: string) => (provider === 'ponto' ? 'Ponto' : provider),
};
