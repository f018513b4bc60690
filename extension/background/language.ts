import { browser } from 'wxt/browser';

/** The language that our messages are in: the browser chose among those we have. */
export function language(): string {
  return browser.i18n.getMessage('language') || 'en';
}
