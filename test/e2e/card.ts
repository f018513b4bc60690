import type { CDPSession, Page } from 'playwright-core';

/** What a reader of the page's accessibility tree meets. */
export type CardNode = { role: string; name: string; backend: number };

type AxValue = { value?: unknown };
type AxNode = {
  ignored?: boolean;
  role?: AxValue;
  name?: AxValue;
  backendDOMNodeId?: number;
};

/** What the card says of a press that came before anyone could have meant it. */
export const TOO_SOON = 'The card had only just appeared';

/** The card that the extension draws on a page. Its root is closed: it is read as a screen reader does. */
export class Card {
  readonly page: Page;
  #session: CDPSession | null = null;

  constructor(page: Page) {
    this.page = page;
  }

  /** Everything that is said inside the extension's host element, in order. */
  async nodes(): Promise<CardNode[]> {
    const session = await this.#attached();
    const host = await this.#host(session);
    if (host === null) return [];
    const nodes: CardNode[] = [];
    for (const child of host.inside) {
      const { nodes: tree } = (await session.send('Accessibility.queryAXTree', {
        backendNodeId: child,
      })) as { nodes: AxNode[] };
      for (const node of tree)
        if (!node.ignored)
          nodes.push({
            role: String(node.role?.value ?? ''),
            name: String(node.name?.value ?? ''),
            backend: node.backendDOMNodeId ?? 0,
          });
    }
    return nodes;
  }

  /** The card's words, one line a node; empty while there is no card. */
  async text(): Promise<string> {
    const session = await this.#attached();
    const host = await this.#host(session);
    return host?.text ?? '';
  }

  /** Waits until the card says this. */
  async says(words: string | RegExp, timeout = 10_000): Promise<string> {
    const until = Date.now() + timeout;
    let text = '';
    while (Date.now() < until) {
      text = await this.text();
      if (typeof words === 'string' ? text.includes(words) : words.test(text)) return text;
      await this.page.waitForTimeout(100);
    }
    throw new Error(`The card never said ${words}. It says:\n${text || '(no card)'}`);
  }

  /** Presses a button of the card with the real mouse, where it is drawn. */
  async press(name: string | RegExp, timeout = 10_000): Promise<void> {
    const until = Date.now() + timeout;
    while (Date.now() < until) {
      const button = (await this.nodes()).find(
        (node) =>
          /^(button|link|checkbox|switch)$/.test(node.role) &&
          (typeof name === 'string' ? node.name === name : name.test(node.name)),
      );
      const box = button && (await this.#boxOf(button.backend));
      if (box) {
        await this.page.mouse.click(box.x, box.y);
        // No hand is as fast as this one. A page that is left by the press has no card to ask.
        if (!(await this.text().catch(() => '')).includes(TOO_SOON)) return;
        await this.page.waitForTimeout(300);
      }
      await this.page.waitForTimeout(100);
    }
    const buttons = (await this.nodes()).map((node) => `${node.role} "${node.name}"`);
    throw new Error(`The card has no button ${name}. It has: ${buttons.join(', ') || '(no card)'}`);
  }

  async #boxOf(backendNodeId: number): Promise<{ x: number; y: number } | null> {
    const session = await this.#attached();
    try {
      const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
      const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
      return { x: (left + right) / 2, y: (top + bottom) / 2 };
    } catch {
      return null;
    }
  }

  async #attached(): Promise<CDPSession> {
    this.#session ??= await this.page.context().newCDPSession(this.page);
    return this.#session;
  }

  /** The one element with a closed root: the pages of the demo have none of their own. */
  async #host(session: CDPSession): Promise<{ inside: number[]; text: string } | null> {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as {
      root: DomNode;
    };
    const roots = closedRoots(root);
    if (roots.length === 0) return null;
    const children = roots.flatMap((closed) => closed.children ?? []);
    return {
      inside: children.map((child) => child.backendNodeId),
      text: children.map(textOf).join('\n').replace(/\n+/g, '\n').trim(),
    };
  }
}

type DomNode = {
  nodeType: number;
  nodeName: string;
  nodeValue: string;
  backendNodeId: number;
  shadowRootType?: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
  contentDocument?: DomNode;
};

function closedRoots(node: DomNode): DomNode[] {
  const own = (node.shadowRoots ?? []).filter((root) => root.shadowRootType === 'closed');
  return [...own, ...(node.children ?? []).flatMap(closedRoots)];
}

function textOf(node: DomNode): string {
  if (node.nodeName === 'STYLE' || node.nodeName === 'SCRIPT') return '';
  if (node.nodeType === 3) return node.nodeValue;
  const inside = (node.children ?? []).map(textOf).join('');
  return /^(P|DIV|LI|UL|OL|H\d|BUTTON|SECTION|HEADER|FOOTER|DIALOG)$/.test(node.nodeName)
    ? `\n${inside}\n`
    : inside;
}
