import { execFile } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { CDPSession, Page } from 'playwright-core';
import { ensureProgram } from '../tools/find-browser.ts';
import type { OpenedChromium } from './browser.ts';

const run = promisify(execFile);

/** From the window's right and upper edge to the middle of the toolbar's extensions button. */
const EXTENSIONS_BUTTON = { right: 112, top: 63 };
const WINDOW_WIDTH = 1300;
/** The entry stands behind one control or more, by what the menu says of the site. */
const ENTRY_BEHIND = [2, 3, 4, 1];

type Place = { x: number; y: number };

/**
 * The popup as a user opens it, by its shortcut or from the toolbar, so that the browser gives the tab to
 * the extension (`activeTab`). Playwright does not see such a page; it is spoken to by the browser's protocol.
 */
export class RealPopup {
  #opened: OpenedChromium;
  #browser: CDPSession;
  #session: string;
  #last = 0;

  private constructor(opened: OpenedChromium, browser: CDPSession, session: string) {
    this.#opened = opened;
    this.#browser = browser;
    this.#session = session;
  }

  /** By the shortcut, over the page that is in front; where that does nothing, from the extensions menu. */
  static async over(opened: OpenedChromium, page: Page): Promise<RealPopup> {
    const browser = await opened.context.browser()?.newBrowserCDPSession();
    if (!browser) throw new Error('this browser has no protocol of its own');
    await page.bringToFront();
    const ways = [shortcut, shortcut, shortcut, ...ENTRY_BEHIND.map(fromMenu)];
    for (const open of ways) {
      await open(opened);
      const target = await targetOf(browser, opened.extensionId);
      const popup = target && (await RealPopup.#attached(opened, browser, target));
      if (popup) return popup;
      await xdotool(opened, 'key', 'Escape');
      await wait(300);
    }
    throw new Error('the popup opened neither by its shortcut nor from the toolbar');
  }

  /** Null: it closed again before it answered. */
  static async #attached(
    opened: OpenedChromium,
    browser: CDPSession,
    targetId: string,
  ): Promise<RealPopup | null> {
    try {
      const { sessionId } = await browser.send('Target.attachToTarget', { targetId });
      const popup = new RealPopup(opened, browser, sessionId);
      await popup.#loaded();
      return popup;
    } catch {
      return null;
    }
  }

  /** Whether the popup is still open: losing the focus closes it. */
  async isOpen(): Promise<boolean> {
    return (await targetOf(this.#browser, this.#opened.extensionId, 1)) !== null;
  }

  async #loaded(): Promise<void> {
    for (let tried = 0; tried < 50; tried++) {
      if (await this.run('document.readyState === "complete"')) return;
      await wait(100);
    }
  }

  async text(): Promise<string> {
    return String(await this.run('document.body.innerText'));
  }

  /** Waits until the popup says this. */
  async says(words: string, patience = 10_000): Promise<void> {
    const until = Date.now() + patience;
    while (Date.now() < until) {
      if ((await this.text()).includes(words)) return;
      await wait(100);
    }
    throw new Error(`The popup never said "${words}". It says:\n${await this.text()}`);
  }

  /** Presses a button with the mouse of the screen. */
  async press(name: string, patience = 8000): Promise<void> {
    const until = Date.now() + patience;
    let place = await this.#placeOf(name);
    while (!isPlace(place) && Date.now() < until) {
      await wait(100);
      place = await this.#placeOf(name);
    }
    if (!isPlace(place))
      throw new Error(`The popup has no button "${name}". It says:\n${await this.text()}`);
    await mouse(this.#opened, place);
  }

  #placeOf(name: string): Promise<unknown> {
    return this.run(`(() => {
      const found = [...document.querySelectorAll('button, a, [role=button]')].find((element) => element.textContent.trim() === ${JSON.stringify(name)});
      if (!found) return null;
      found.scrollIntoView({ block: 'center' });
      const box = found.getBoundingClientRect();
      return { x: screenX + box.x + box.width / 2, y: screenY + box.y + box.height / 2 };
    })()`);
  }

  /** Runs an expression in the popup. */
  async run(expression: string): Promise<unknown> {
    this.#last += 1;
    const id = this.#last;
    const message = { id, method: 'Runtime.evaluate', params: { expression, returnByValue: true } };
    const answered = new Promise<unknown>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('the popup does not answer')), 5000);
      const take = (event: { sessionId: string; message: string }): void => {
        const answer = JSON.parse(event.message);
        if (event.sessionId !== this.#session || answer.id !== id) return;
        clearTimeout(timer);
        this.#browser.off('Target.receivedMessageFromTarget', take);
        resolve(answer.result?.result?.value);
      };
      this.#browser.on('Target.receivedMessageFromTarget', take);
    });
    await this.#browser.send('Target.sendMessageToTarget', {
      sessionId: this.#session,
      message: JSON.stringify(message),
    });
    return answered;
  }

  /** Closes it as a user does. */
  async close(): Promise<void> {
    await xdotool(this.#opened, 'key', 'Escape');
    await wait(200);
  }
}

async function shortcut(opened: OpenedChromium): Promise<void> {
  await xdotool(opened, 'key', '--delay', '60', 'alt+shift+f');
}

/** Presses the extensions button, and then the extension's entry in its menu. */
function fromMenu(tabs: number): (opened: OpenedChromium) => Promise<void> {
  return async (opened) => {
    await mouse(opened, { x: WINDOW_WIDTH - EXTENSIONS_BUTTON.right, y: EXTENSIONS_BUTTON.top });
    await wait(700);
    await xdotool(opened, 'key', '--delay', '120', ...Array<string>(tabs).fill('Tab'), 'Return');
  };
}

/** The popup among the browser's pages; tried for a second, since it takes time to open. */
async function targetOf(
  browser: CDPSession,
  extensionId: string,
  tries = 10,
): Promise<string | null> {
  for (let tried = 0; tried < tries; tried++) {
    const { targetInfos } = await browser.send('Target.getTargets');
    const found = targetInfos.find(({ url }) =>
      url.startsWith(`chrome-extension://${extensionId}/popup.html`),
    );
    if (found) return found.targetId;
    await wait(150);
  }
  return null;
}

async function mouse(opened: OpenedChromium, { x, y }: Place): Promise<void> {
  await xdotool(opened, 'mousemove', String(Math.round(x)), String(Math.round(y)), 'click', '1');
}

async function xdotool(opened: OpenedChromium, ...words: string[]): Promise<void> {
  const found = ensureProgram('xdotool');
  if (!found.ok) throw new Error(found.say);
  if (!opened.display) throw new Error('The toolbar needs a browser opened with { headed: true }.');
  await run(found.path, words, { env: { ...process.env, DISPLAY: opened.display } });
}

function isPlace(value: unknown): value is Place {
  return typeof value === 'object' && value !== null && 'x' in value && 'y' in value;
}
