import { resolve } from 'node:path';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { bundle } from './bundle.ts';

const ORIGIN = 'https://hub.example.com';

/** The overlay and its driver. */
let script: Promise<string> | null = null;

export type PageOptions = {
  csp?: string;
  /** The language of the card; `pseudo` for long words. */
  language?: string;
  /** An open root, for axe. What users get is closed. */
  open?: boolean;
};

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
    const { language, open } = options;
    await world.run(`globalThis.asked = ${JSON.stringify({ language, open })}`);
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
  async show(state: string, settles = 400): Promise<void> {
    await this.run(`driver.show(${JSON.stringify(state)})`);
    await this.page.waitForTimeout(settles);
  }

  /** What a screen reader is given of the card, one line each: role and name. */
  async tree(): Promise<string[]> {
    const { nodes } = await this.#session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const card = nodes.find(({ role, name }) => role?.value === 'region' && name?.value !== '');
    const lines: string[] = [];
    const textOf = (id: string): string => {
      const node = byId.get(id);
      if (node?.role?.value === 'StaticText') return String(node.name?.value ?? '');
      return (node?.childIds ?? []).map(textOf).join(' ');
    };
    const walk = (id: string, depth: number): void => {
      const node = byId.get(id);
      if (!node) return;
      const role = String(node.role?.value);
      const isSaid = !node.ignored && !UNSAID.has(role);
      const says = node.name?.value || (TEXTS.has(role) ? textOf(id) : '');
      if (isSaid) lines.push(`${'  '.repeat(depth)}${role} ${says}`.trimEnd());
      for (const child of node.childIds ?? []) walk(child, isSaid ? depth + 1 : depth);
    };
    if (card) walk(card.nodeId, 0);
    return lines;
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

/** What says nothing by itself, or is called otherwise in another Chromium. */
const UNSAID = new Set(
  'generic none InlineTextBox StaticText sectionheader sectionfooter'.split(' '),
);
const TEXTS = new Set(['paragraph', 'status']);

export type Box = { x: number; y: number; width: number; height: number };
