import { setTimeout as wait } from 'node:timers/promises';
import { TOO_SOON } from './card.ts';
import { READ } from './firefox-read.ts';
import type { Marionette } from './marionette.ts';

type Point = { x: number; y: number };
type Box = Point & { width: number; height: number };

/** One tab of Firefox, driven by real mouse presses at real places. */
export class FirefoxTab {
  #marionette: Marionette;
  #handle: string;

  private constructor(marionette: Marionette, handle: string) {
    this.#marionette = marionette;
    this.#handle = handle;
  }

  /** Opens an address as the browser itself would: pages of an extension refuse other ways. */
  static open(marionette: Marionette, url: string): Promise<FirefoxTab> {
    return FirefoxTab.openedBy(marionette, url, async () => {
      await marionette.inBrowser(() =>
        marionette.send('WebDriver:ExecuteScript', {
          script: "window.openTrustedLinkIn(arguments[0], 'tab')",
          args: [url],
        }),
      );
    });
  }

  /** The tab at an address that comes of something else. Another may come meanwhile: the welcome page, at the start. */
  static async openedBy(
    marionette: Marionette,
    url: string,
    act: () => Promise<void>,
  ): Promise<FirefoxTab> {
    const before = await handles(marionette);
    await act();
    const { protocol, host } = new URL(url);
    for (let tries = 0; tries < 100; tries++) {
      for (const handle of await handles(marionette)) {
        if (before.includes(handle)) continue;
        const tab = new FirefoxTab(marionette, handle);
        const href = String(await tab.run('return location.href').catch(() => ''));
        if (!href.startsWith(`${protocol}//${host}`) || href.endsWith('#welcome')) continue;
        await tab.until('return document.readyState === "complete"', [], 30_000);
        return tab;
      }
      await wait(100);
    }
    throw new Error(`no tab opened for ${url}`);
  }

  /** Runs a script in the page, in the browser's own right: closed roots are open to it. */
  async run(script: string, ...args: unknown[]): Promise<unknown> {
    await this.#here();
    const answer = await this.#marionette.send('WebDriver:ExecuteScript', {
      script,
      args,
      sandbox: 'system',
      newSandbox: true,
    });
    return answered(answer);
  }

  async goto(url: string): Promise<void> {
    await this.#here();
    await this.#marionette.send('WebDriver:Navigate', { url });
  }

  /** Waits until a script returns something that is true, and gives it. */
  async until(script: string, args: unknown[] = [], patience = 10_000): Promise<unknown> {
    const end = Date.now() + patience;
    for (;;) {
      const value = await this.run(script, ...args).catch(() => false);
      if (value) return value;
      if (Date.now() > end)
        throw new Error(
          `never true: ${script.replace(READ, '')} of ${JSON.stringify(args)}\nThe page says: ${await this.text()}`,
        );
      await wait(100);
    }
  }

  /** All the text of the page, closed roots with it. */
  async text(): Promise<string> {
    return String(
      await this.run(
        `${READ} return all(document.documentElement).map((node) => node.data).join(' ').replace(/\\s+/g, ' ')`,
      ),
    );
  }

  async says(words: string, patience?: number): Promise<void> {
    await this.until(
      `${READ} return all(document.documentElement).map((node) => node.data).join(' ').replace(/\\s+/g, ' ').includes(arguments[0])`,
      [words],
      patience,
    );
  }

  /** Presses the first shown control that says exactly this, or that a selector names, with the mouse. */
  async press(what: string): Promise<void> {
    await this.pressAt(await this.placeOf(what));
    if (!(await this.text().catch(() => '')).includes(TOO_SOON)) return;
    await wait(400);
    await this.press(what);
  }

  /** The middle of what `press` would press. */
  async placeOf(what: string): Promise<Point> {
    return (await this.until(`${READ} return placeOf(arguments[0])`, [what])) as Point;
  }

  /** Where the first shown element of a selector is, closed roots searched too. */
  async boxOf(css: string): Promise<Box> {
    return (await this.until(`${READ} return boxOf(arguments[0])`, [css])) as Box;
  }

  /** What the window shows, as a PNG; a pixel of it is a CSS pixel. */
  async picture(): Promise<Buffer> {
    await this.#here();
    const taken = await this.#marionette.send('WebDriver:TakeScreenshot', { full: false });
    return Buffer.from(String(answered(taken)), 'base64');
  }

  async pressAt(place: Point): Promise<void> {
    await this.#here();
    await this.#marionette.send('WebDriver:PerformActions', {
      actions: [
        {
          type: 'pointer',
          id: 'mouse',
          parameters: { pointerType: 'mouse' },
          actions: [
            { type: 'pointerMove', x: Math.round(place.x), y: Math.round(place.y), duration: 50 },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ],
    });
  }

  /** Presses a key, named as WebDriver does. */
  async pressKey(value: string): Promise<void> {
    await this.#here();
    const actions = [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ];
    await this.#marionette.send('WebDriver:PerformActions', {
      actions: [{ type: 'key', id: 'keyboard', actions }],
    });
  }

  /** Answers the browser's own permission prompt. */
  async answerPrompt(yes: boolean): Promise<void> {
    await this.#here();
    await this.#marionette.inBrowser(async () => {
      for (let tries = 0; tries < 60; tries++) {
        const pressed = await this.#marionette.send('WebDriver:ExecuteScript', {
          script: `const shown = [...document.querySelectorAll('#notification-popup popupnotification')].find((one) => !one.hidden);
            if (!shown || PopupNotifications.panel.state !== 'open') return false;
            (arguments[0] ? shown.button : shown.secondaryButton).click(); return true;`,
          args: [yes],
        });
        if (answered(pressed)) return;
        await wait(150);
      }
      throw new Error('no permission prompt came');
    });
  }

  async close(): Promise<void> {
    await this.#here();
    await this.#marionette.send('WebDriver:CloseWindow');
  }

  async #here(): Promise<void> {
    await this.#marionette.send('WebDriver:SwitchToWindow', { handle: this.#handle });
  }
}

async function handles(marionette: Marionette): Promise<string[]> {
  const answer = await marionette.send('WebDriver:GetWindowHandles');
  return Array.isArray(answer) ? answer.map(String) : [];
}

function answered(answer: unknown): unknown {
  return typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : answer;
}
