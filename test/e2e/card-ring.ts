import type { Locator, Page } from 'playwright-core';

type Box = { x: number; y: number; width: number; height: number };
type DomNode = {
  backendNodeId: number;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
};

/** Whether the ring that the extension draws is around this element, and only around it. */
export async function isRinged(page: Page, element: Locator): Promise<boolean> {
  const [ring, target] = [await ringOf(page), await element.boundingBox()];
  if (!ring || !target) return false;
  const middle = { x: ring.x + ring.width / 2, y: ring.y + ring.height / 2 };
  const isOver =
    Math.abs(middle.x - (target.x + target.width / 2)) <= 2 &&
    Math.abs(middle.y - (target.y + target.height / 2)) <= 2;
  return isOver && ring.height <= target.height + 14 && ring.width <= target.width + 14;
}

/** Where the ring is; null: none is drawn. It is in a closed root, so it is asked of the browser. */
export async function ringOf(page: Page): Promise<Box | null> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as {
      root: DomNode;
    };
    const ring = nodes(root).find((node) => /(^| )ring( |$)/.test(attribute(node, 'class')));
    if (!ring) return null;
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: ring.backendNodeId });
    const [x = 0, y = 0, , , right = 0, bottom = 0] = model.border;
    return { x, y, width: right - x, height: bottom - y };
  } catch {
    return null;
  } finally {
    await session.detach();
  }
}

function nodes(node: DomNode): DomNode[] {
  return [node, ...[...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(nodes)];
}

function attribute({ attributes = [] }: DomNode, name: string): string {
  const at = attributes.findIndex((each, index) => index % 2 === 0 && each === name);
  return at < 0 ? '' : (attributes[at + 1] ?? '');
}
