import { setTimeout as wait } from 'node:timers/promises';
import { createDemo } from '../../sites/demo.ts';
import { DASHBOARD } from '../../sites/hosts.ts';
import { type Served, serve } from '../../sites/server.ts';
import { type OpenedFirefox, openFirefox } from '../firefox.ts';
import type { FirefoxTab } from '../firefox-tab.ts';

const ACCOUNTS = `${DASHBOARD}/live/accounts`;

export const RECORD = 'Record 5 accounts';
export const RECORDED = '5 accounts of Ponto are recorded.';
export const COVERED = 'something on the page covers the card';

/** The built extension in Firefox, on a page of the demo aggregator where the card asks whether to record. */
export class FirefoxCard {
  readonly page: FirefoxTab;
  #options: FirefoxTab;
  #served: Served;
  #firefox: OpenedFirefox;

  private constructor(
    served: Served,
    firefox: OpenedFirefox,
    page: FirefoxTab,
    options: FirefoxTab,
  ) {
    this.#served = served;
    this.#firefox = firefox;
    this.page = page;
    this.#options = options;
  }

  static async open(): Promise<FirefoxCard> {
    const served = await serve(createDemo().respond);
    const firefox = await openFirefox({ sites: served.port });
    const page = await firefox.open(ACCOUNTS);
    const options = await firefox.open(`${firefox.origin}/options.html#providers`);
    await options.press('Turn on dashboard.myponto.com');
    await options.answerPrompt(true);
    await page.says('Ponto lists 5 accounts here.');
    return new FirefoxCard(served, firefox, page, options);
  }

  async close(): Promise<void> {
    await this.#firefox.close();
    await this.#served.stop();
  }

  /** The page anew, and nothing said yes to. */
  async begin(): Promise<void> {
    await this.#options.run(
      `return window.wrappedJSObject.browser.storage.local.remove('recording')`,
    );
    await this.page.goto(ACCOUNTS);
    await this.page.says('Ponto lists 5 accounts here.');
    // A press that nobody could have meant is refused for that.
    await wait(600);
  }

  /** Runs in the page's own world, as a script of its own. */
  async inPage(script: string): Promise<void> {
    await this.page.run(
      `const script = document.createElement('script'); script.textContent = arguments[0]; document.documentElement.append(script); script.remove();`,
      `{ ${script} }`,
    );
  }

  /** What the card says of the press. One that says nothing was not heard. */
  async isTaken(): Promise<boolean> {
    for (let tries = 0; tries < 12; tries++) {
      const text = await this.page.text();
      if (text.includes(RECORDED)) return true;
      if (text.includes(COVERED)) return false;
      await wait(250);
    }
    return false;
  }
}
