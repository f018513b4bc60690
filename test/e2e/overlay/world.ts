import { resolve } from 'node:path';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { bundle } from './bundle.ts';

const ORIGIN = 'https://hub.example.com';

/** The overlay and its driver. */
let script: Promise<string> | null = null;

export type PageOptions = { csp?: string; colorScheme?: 'light' | 'dark'; dir?: 'rtl' };

/**
 * A page and our overlay in a world of its own, as a content script has it: the page's scripts and ours
 * share the document and nothing else.
 */
export class World {
  readonly page: Page;
  readonly #session: CDPSession;
  readonly #context: number;

  private constructor(page: Page, session: CDPSession, context: number) {
    this.page = page;
    this.#session = session;
    this.#context = context;
  }

  static async open(
    context: BrowserContext,
    html: string,
    options: PageOptions = {},
  ): Promise<World> {
    const page = await context.newPage();
    await page.route(`${ORIGIN}/**`, (route) => {
      const headers = options.csp ? { 'content-security-policy': options.csp } : {};
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html, headers });
    });
    await page.goto(`${ORIGIN}/accounts`);
    const session = await context.newCDPSession(page);
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'feedkeeper',
    });
    const world = new World(page, session, executionContextId);
    script ??= bundle(resolve(import.meta.dirname, 'driver.ts'));
    await world.run(await script);
    return world;
  }

  /** Runs an expression in our world. */
  async run(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', {
      expression,
      contextId: this.#context,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Shows a state of the driver's gallery, and waits until it has settled. */
  async show(state: string): Promise<void> {
    await this.run(`driver.show(${JSON.stringify(state)})`);
    await this.page.waitForTimeout(400);
  }

  /** The box of a part of the card: a button's key, `card` or `ring`; null where it is not drawn. */
  async box(part: string): Promise<Box | null> {
    return (await this.run(`driver.box(${JSON.stringify(part)})`)) as Box | null;
  }

  async press(key: string): Promise<void> {
    const box = await this.box(key);
    if (!box) throw new Error(`the card has no ${key}`);
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }

  /** What was reported as pressed. */
  async pressed(): Promise<string[]> {
    return (await this.run('driver.pressed')) as string[];
  }

  async text(): Promise<string> {
    return String(await this.run('driver.text()'));
  }
}

export type Box = { x: number; y: number; width: number; height: number };
