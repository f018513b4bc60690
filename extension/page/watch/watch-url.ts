/** How often the address is compared where the browser has no Navigation API (Firefox before 147). */
const LOOK = 500;

/** Tells when a single-page app changes the address. Nothing of the page is replaced to hear of it. */
export function watchUrl(document: Document, signal: AbortSignal, changed: () => void): void {
  const view = document.defaultView;
  if (!view) return;
  let last = view.location.href;
  const compare = () => {
    if (view.location.href === last) return;
    last = view.location.href;
    changed();
  };
  view.addEventListener('popstate', compare, { signal });
  view.addEventListener('hashchange', compare, { signal });
  if ('navigation' in view) {
    view.navigation.addEventListener('currententrychange', compare, { signal });
    return;
  }
  const timer = setInterval(compare, LOOK);
  signal.addEventListener('abort', () => clearInterval(timer));
}
