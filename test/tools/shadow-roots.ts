/**
 * Builds the declarative shadow roots that happy-dom leaves as templates, those inside frames and inside other
 * roots too. As in a browser, only the first template of a host counts.
 */
export function openShadowRoots(root: Document | ShadowRoot): void {
  for (const template of root.querySelectorAll('template[shadowrootmode]')) {
    const host = template.parentElement;
    const mode = template.getAttribute('shadowrootmode');
    if (!host || host.shadowRoot || (mode !== 'open' && mode !== 'closed')) continue;
    const shadow = host.attachShadow({ mode });
    shadow.append((template as HTMLTemplateElement).content);
    template.remove();
    openShadowRoots(shadow);
  }
  for (const frame of root.querySelectorAll('iframe')) {
    const inside = frame.contentDocument;
    if (inside) openShadowRoots(inside);
  }
}
