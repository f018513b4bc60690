import { query } from '../dom.ts';
import { rootOf } from './plainly-visible.ts';

/** Over what is drawn in our root, and who presses it. */
export type Seal = {
  /** Makes a change that is ours: it breaks nothing. */
  ours(change: () => void): void;
  /** Hears how the focus comes into the card, while it is shown. */
  watch(until: AbortSignal): void;
  /** Whether all is as we drew it, and a press on it was meant for it. Markup that once was not ours never is again. */
  holds(press: MouseEvent): boolean;
};

/** For a browser that keeps a closed root closed. */
export const NO_SEAL: Seal = { ours: (change) => change(), watch: () => {}, holds: () => true };

const EVERYTHING = { subtree: true, childList: true, attributes: true, characterData: true };

/**
 * Firefox opens a closed root to its page: `find()` selects in it, and events name what they met there. What a page changes
 * there, by markup, sheet, animation or a shadow root of its own, the one who presses may not see; and a press or a key that
 * was meant for the page can be handed to our button (SECURITY.md A11).
 */
export function sealRoot(root: ShadowRoot, ring: Element, signal: AbortSignal): Seal {
  let isBroken = false;
  let depth = 0;
  /** The key before was Tab; and it was what brought the focus to us. */
  let isTab = false;
  let isByTab = false;
  const observer = new MutationObserver(foreign);
  observer.observe(root, EVERYTHING);
  signal.addEventListener('abort', () => observer.disconnect());

  function foreign(records: unknown[]): void {
    isBroken ||= records.length > 0;
  }

  return {
    ours(change) {
      if (depth++ === 0) foreign(observer.takeRecords());
      change();
      if (--depth === 0) observer.takeRecords();
    },
    watch(until) {
      const options = { capture: true, signal: until };
      const hear = (event: KeyboardEvent) => {
        isTab = event.isTrusted && event.key === 'Tab';
        isByTab &&= !isTab && root.activeElement !== null;
      };
      root.ownerDocument.defaultView?.addEventListener('keydown', hear, options);
      root.addEventListener('focusin', () => (isByTab ||= isTab), options);
    },
    holds: (press) =>
      !isBroken &&
      (press.detail === 0 ? isByTab : isUnder(press, root)) &&
      isSheetOurs(root) &&
      // The ring's own lies in the ring, and that below the card.
      root.getAnimations().every(({ effect }) => isCall(effect, ring)) &&
      ![...query(root, '*')].some(rootOf),
  };
}

/** A page can let our button capture a pointer that is elsewhere. */
function isUnder({ currentTarget, clientX, clientY }: MouseEvent, root: ShadowRoot): boolean {
  return (currentTarget as Element).contains(root.elementFromPoint(clientX, clientY));
}

/** The sheet says what its text does, and is the only one. */
function isSheetOurs(root: ShadowRoot): boolean {
  const [sheet, ...others] = [...root.styleSheets, ...root.adoptedStyleSheets];
  const fresh = new CSSStyleSheet();
  fresh.replaceSync(sheet?.ownerNode?.textContent ?? '');
  return others.length === 0 && said(sheet) === said(fresh);
}

function said(sheet: CSSStyleSheet | undefined): string {
  const { disabled, media, cssRules } = sheet ?? new CSSStyleSheet();
  return [disabled, media.mediaText, ...[...cssRules].map((rule) => rule.cssText)].join();
}

function isCall(effect: AnimationEffect | null, ring: Element): boolean {
  return (
    effect instanceof KeyframeEffect && effect.target === ring && effect.pseudoElement === '::after'
  );
}
