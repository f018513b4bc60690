import type { OpenedFirefox } from './firefox.ts';
import type { FirefoxTab } from './firefox-tab.ts';

/** Puts a text in the place of all that a field holds, as a user would: from the clipboard, with the keyboard. */
export async function paste(
  { marionette }: OpenedFirefox,
  tab: FirefoxTab,
  field: string,
  text: string,
): Promise<void> {
  await tab.press(field);
  await marionette.inBrowser(() =>
    marionette.send('WebDriver:ExecuteScript', {
      script: `Cc['@mozilla.org/widget/clipboardhelper;1'].getService(Ci.nsIClipboardHelper).copyString(arguments[0])`,
      args: [text],
    }),
  );
  await press(marionette, CONTROL, 'a');
  await press(marionette, CONTROL, 'v');
}

/** Presses a key, with another held. */
export async function press(
  marionette: OpenedFirefox['marionette'],
  ...keys: string[]
): Promise<void> {
  const down = keys.map((value) => ({ type: 'keyDown', value }));
  const up = keys.toReversed().map((value) => ({ type: 'keyUp', value }));
  await marionette.send('WebDriver:PerformActions', {
    actions: [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }],
  });
}

export const CONTROL = '\uE009';
export const DOWN = '\uE015';
export const ESCAPE = '\uE00C';
