import { browser } from 'wxt/browser';

/** The language that our messages are in: the browser chose among those we have. */
export function language(): string {
  // The type knows the browser's own messages only.
  const getMessage: (key: string) => string = browser.i18n.getMessage;
  return getMessage('language') || 'en';
}
