/** In the page: every shown text node, and where a control is. */
export const READ = `
  const rootOf = (element) => element.openOrClosedShadowRoot;
  const all = (node) => {
    if (!node) return [];
    if (node.nodeType === 3) return [node];
    if (/^(HEAD|STYLE|SCRIPT|TEMPLATE)$/.test(node.nodeName)) return [];
    const root = node.nodeType === 1 ? rootOf(node) : null;
    return [...(root ? [...root.childNodes].flatMap(all) : []), ...[...node.childNodes].flatMap(all)];
  };
  const elements = (node) => [...node.children].flatMap((child) => [child, ...(rootOf(child) ? elements(rootOf(child)) : []), ...elements(child)]);
  const named = (element) => element.getAttribute('aria-label') || element.textContent.replace(/\\s+/g, ' ').trim();
  const placeOf = (what) => {
    const css = /^[#.[]/.test(what);
    const found = elements(document.documentElement).find((element) => (css ? element.matches(what) : element.matches('button, a, label, summary, input, [role]') && named(element) === what) && element.getClientRects().length);
    if (!found) return null;
    found.scrollIntoView({ block: 'center' });
    const box = found.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const boxOf = (css) => {
    const found = elements(document.documentElement).find((element) => element.matches(css) && element.getClientRects().length);
    const { x, y, width, height } = found ? found.getBoundingClientRect() : {};
    return found ? { x, y, width, height } : null;
  };
`;
