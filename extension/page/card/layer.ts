import STYLE from './card.css?inline';
import { h } from './card-h.ts';
import { topModal } from './layer-dialogs.ts';
import { guardHost } from './layer-host.ts';

/** What we draw on, above all of the page. */
export type Layer = {
  /** In the page, and all that the page sees of us. */
  host: HTMLElement;
  /** In our closed root, in the top layer. */
  surface: HTMLElement;
  root: ShadowRoot;
  open(): void;
  close(): void;
  /** Puts the surface on top of whatever the page has shown since, in or out of a modal dialog. */
  raise(): void;
};

/**
 * One host with a closed root. The pop-over is inside the root: a page's styles reach the host and its
 * ancestors, but not what is in the top layer below it (SECURITY.md A1–A8, measured in Chromium 156).
 *
 * The host is a div and not an element of our own name: a page can define that name, and its
 * constructor would be given our closed root by `attachInternals()`.
 *
 * `raised`: what the page did to it was undone, so that it is drawn where it was not a moment ago.
 */
export function createLayer(document: Document, signal: AbortSignal, raised?: () => void): Layer {
  const host = h('div');
  const root = host.attachShadow({ mode: 'closed' });
  const surface = h('div', { class: 'surface', popover: 'manual' });
  addStyle(root, document);
  root.append(surface);
  const raise = () => {
    show('roots');
    raised?.();
  };
  const keeper = guardHost(host, raise, signal);

  function show(where: 'page' | 'roots'): void {
    const home = topModal(document, where) ?? document.documentElement;
    if (host.parentNode !== home) home.append(host);
    if (surface.matches(':popover-open')) surface.hidePopover();
    surface.showPopover();
    keeper.expect(home);
  }

  signal.addEventListener('abort', () => host.remove());
  return {
    host,
    surface,
    root,
    // A dialog in a shadow root is found a moment later, when the card turns out not to be plainly visible.
    open: () => show('page'),
    raise,
    close() {
      keeper.expect(null);
      host.remove();
    },
  };
}

/**
 * A sheet of ours is not subject to the page's policy (A15). Firefox refuses it in the isolated world: there, an element.
 * Its properties have other names on each page: one that the page registers by `@property` has what value the page likes,
 * in our root too, as transparent for every colour, and the browser calls such a card plainly visible (both browsers).
 */
function addStyle(root: ShadowRoot, document: Document): void {
  const style = STYLE.replaceAll('--', `--${crypto.randomUUID()}`);
  if (import.meta.env.FIREFOX) root.append(h('style', {}, style));
  else {
    const sheet = new (document.defaultView ?? globalThis).CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
  }
}
