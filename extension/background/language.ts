import { browser } from 'wxt/browser';

/** The language of the browser's interface, and so of ours: `it`, `pt-BR`. */
export function language(): string {
  return browser.i18n.getUILanguage();
}
