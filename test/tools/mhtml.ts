type Part = { headers: string; body: string };

/** Whether a file is one of parts, as Chrome's "Webpage, Single File" is. */
export const isMhtml = (text: string): boolean => /^MIME-Version:/im.test(text.slice(0, 2_000));

/** The page in a file of parts, its frames of the same origin inside it. Null: there is none, or the file was cut off. */
export function pageOfMhtml(text: string): string | null {
  const whole = partOf(text);
  const boundary = /;\s*boundary="?([^"\r\n;]+)/i.exec(whole.headers)?.[1];
  if (boundary === undefined || !whole.body.includes(`--${boundary}--`)) return null;
  const parts = whole.body.split(`--${boundary}`).slice(1).map(partOf);
  const pages = parts.filter(({ headers }) =>
    /^text\/html/i.test(headerOf(headers, 'Content-Type')),
  );
  return pages[0] ? htmlOf(pages[0], pages.slice(1)) : null;
}

function htmlOf(page: Part, others: readonly Part[]): string {
  const html = textOf(page)
    // Seen in Chromium 156: what it writes into a page's own HTML is `shadowrootmode`.
    .replace(/<template shadowmode=/g, '<template shadowrootmode=');
  return html.replace(/(<iframe\b[^>]*?\s)src="cid:([^"]+)"/g, (frame, before, id) => {
    const inside = others.find((other) => headerOf(other.headers, 'Content-ID') === `<${id}>`);
    if (!inside || originOf(inside) !== originOf(page)) return frame;
    const srcdoc = htmlOf(
      inside,
      others.filter((other) => other !== inside),
    );
    return `${before}srcdoc="${srcdoc.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
  });
}

function originOf({ headers }: Part): string | null {
  const address = headerOf(headers, 'Content-Location');
  return URL.canParse(address) ? new URL(address).origin : null;
}

function textOf(part: Part): string {
  const charset = /charset="?([^"\s;]+)/i.exec(headerOf(part.headers, 'Content-Type'))?.[1];
  const bytes = bytesOf(part);
  return bytes === null ? part.body : decoded(bytes, charset);
}

/** Headers end at the first empty line; one that goes on in the next line begins it with a space. */
function partOf(text: string): Part {
  const [headers = '', ...rest] = text.trimStart().split(/(\r?\n\r?\n)/);
  return { headers: headers.replace(/\r?\n[ \t]+/g, ' '), body: rest.slice(1).join('') };
}

const headerOf = (headers: string, name: string): string =>
  new RegExp(`^${name}:\\s*(.*)$`, 'im').exec(headers)?.[1]?.trim() ?? '';

/** Null: it is written as it is. */
function bytesOf({ headers, body }: Part): Uint8Array | null {
  const encoding = headerOf(headers, 'Content-Transfer-Encoding').toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return null;
  const joined = body.replace(/=\r?\n/g, '');
  return Buffer.from(
    joined.replace(/=([\dA-F]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  );
}

function decoded(bytes: Uint8Array, charset = 'utf-8'): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    // A charset that nobody knows.
    return new TextDecoder().decode(bytes);
  }
}
