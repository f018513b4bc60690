import type { Found, Tried } from '../find/found.ts';
import type { Rect } from './place.ts';
import { type Seen, seenRect } from './ring-rect.ts';

/** How the target can be seen. `none`: the step points at nothing. `missing`: it was looked for and not found. */
export type Sight = 'none' | 'missing' | 'seen' | 'above' | 'below';

export type Target = { sight: Sight; rect: Rect | null };

export type Follower = {
  /** Follows what this finds from now on; null: nothing. */
  aim(find: (() => Found) | null): void;
  /** Scrolls the target into sight, when the user asks. */
  scrollTo(): void;
  tried(): readonly Tried[];
  last(): Target;
};

/** How often the target's place is looked at when nothing told of a change: animations of the page tell nobody. */
const SLOW = 200;
/** How often it is looked for anew, in case another element is now the right one. */
const AGAIN = 1000;
const WATCHING = { capture: true, passive: true };

/** Follows one target through scrolling, resizing, animations and re-rendering. */
export function followTarget(
  document: Document,
  changed: () => void,
  signal: AbortSignal,
): Follower {
  const view = document.defaultView ?? window;
  let find: (() => Found) | null = null;
  let found: Found | null = null;
  let last: Target = { sight: 'none', rect: null };
  let frame = 0;
  let timer = 0;
  let lookedAt = 0;

  function look(): Target {
    lookedAt = performance.now();
    found = find ? find() : null;
    return measure();
  }

  function measure(): Target {
    if (!found) return { sight: 'none', rect: null };
    if (!found.ok) return { sight: 'missing', rect: null };
    const seen: Seen = seenRect(found.element, view);
    if (seen.state === 'seen') return { sight: 'seen', rect: seen.rect };
    if (seen.state === 'gone') return { sight: 'missing', rect: null };
    return { sight: seen.way === -1 ? 'above' : 'below', rect: null };
  }

  function tell(target: Target): boolean {
    if (same(target, last)) return false;
    last = target;
    changed();
    return true;
  }

  /** While the target moves, every frame; else only when something may have moved it. */
  function soon(): void {
    if (frame || signal.aborted || !find) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      again();
    });
  }

  function again(): void {
    const here = measure();
    if (tell(here.sight === 'missing' ? look() : here)) soon();
  }

  /** Asks for no frame: a page that stands still is not drawn anew for us. */
  function tick(): void {
    if (document.hidden) return;
    if (performance.now() - lookedAt > AGAIN) tell(look());
    else again();
  }

  /** Watches while there is something to follow, and not a moment longer. */
  function follow(isOn: boolean): void {
    if (isOn === (timer !== 0)) return;
    const change = isOn ? 'addEventListener' : 'removeEventListener';
    for (const type of ['scroll', 'resize']) view[change](type, soon, WATCHING);
    if (!isOn) {
      clearInterval(timer);
      cancelAnimationFrame(frame);
    }
    timer = isOn ? view.setInterval(tick, SLOW) : 0;
    frame = 0;
  }
  signal.addEventListener('abort', () => follow(false));

  return {
    aim(next) {
      find = next;
      last = look();
      follow(next !== null && !signal.aborted);
    },
    scrollTo() {
      if (!found?.ok) return;
      const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
      found.element.scrollIntoView({
        block: 'center',
        inline: 'nearest',
        behavior: calm ? 'auto' : 'smooth',
      });
    },
    last: () => last,
    tried: () => (found && !found.ok ? found.tried : []),
  };
}

function same(a: Target, b: Target): boolean {
  if (a.sight !== b.sight || !a.rect || !b.rect) return a.sight === b.sight && a.rect === b.rect;
  const [p, q] = [a.rect, b.rect];
  return p.x === q.x && p.y === q.y && p.width === q.width && p.height === q.height;
}
