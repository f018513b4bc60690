import { type Contender, rectOf } from './contender.ts';

/** The least that points at an element: one ring, one box, a closed root, and nothing followed. */
export function limit(): Contender {
  const host = document.createElement('div');
  host.popover = 'manual';
  host.style.cssText = 'all: initial !important; position: fixed !important; inset: 0 !important';
  const root = host.attachShadow({ mode: 'closed' });
  const ring = document.createElement('div');
  const box = document.createElement('div');
  ring.style.cssText = 'position: fixed; border: 3px solid teal; border-radius: 8px';
  box.style.cssText =
    'position: fixed; width: 300px; padding: 16px; background: #fff; font: 15px system-ui';
  root.append(ring, box);
  const point = (selector: string, words: string) => {
    const { x, y, width, height } =
      document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    Object.assign(ring.style, {
      left: `${x - 5}px`,
      top: `${y - 5}px`,
      width: `${width + 4}px`,
      height: `${height + 4}px`,
    });
    Object.assign(box.style, { left: `${x}px`, top: `${y + height + 14}px` });
    box.textContent = words;
  };
  return {
    start() {
      document.documentElement.append(host);
      host.showPopover();
      point('#one', 'Press Add account.');
    },
    next: () => point('#two', 'Press Authorize.'),
    drawn: () => rectOf(ring),
  };
}
