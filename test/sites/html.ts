/** Markup that is safe to put in a page as it is. */
export type Html = { html: string };

type Part = Html | Html[] | string | number | null | false;

/** Markup from a template; whatever is not markup already is escaped. */
export function html(parts: TemplateStringsArray, ...values: Part[]): Html {
  return { html: String.raw({ raw: parts }, ...values.map(toMarkup)) };
}

/** Text that is markup already: a style sheet, a script of ours. */
export function raw(text: string): Html {
  return { html: text };
}

function toMarkup(value: Part): string {
  if (value === null || value === false) return '';
  if (Array.isArray(value)) return value.map((item) => item.html).join('');
  if (typeof value === 'object') return value.html;
  return String(value).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
