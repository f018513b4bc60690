const LONGEST = 300;

/** An element as it is written, on one line and cut: enough to know it by. */
export function shortHtml(element: Element): string {
  const html = element.outerHTML.replace(/\s+/g, ' ');
  if (html.length <= LONGEST) return html;
  const alone = (element.cloneNode(false) as Element).outerHTML.replace(/\s+/g, ' ');
  const end = alone.lastIndexOf('</');
  const tag = end > 0 ? `${alone.slice(0, end)}…${alone.slice(end)}` : alone;
  return tag.length <= LONGEST ? tag : `${tag.slice(0, LONGEST)}…`;
}
