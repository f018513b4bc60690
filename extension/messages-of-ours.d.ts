import 'wxt/browser';

declare module 'wxt/browser' {
  /**
   * Our messages stand in extension/locales and are put together at build, so that WXT knows only the
   * browser's own. That every key used has a message is held by a test.
   */
  interface WxtI18n {
    getMessage(key: string): string;
  }
  /** Icons are made from the logo at build. */
  interface WxtRuntime {
    getURL(path: `/icon-${number}.png`): string;
  }
}
