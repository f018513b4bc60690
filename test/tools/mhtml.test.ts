import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { isMhtml, pageOfMhtml } from './mhtml.ts';
import { addressOfPage } from './page-address.ts';
import { runGuide } from './run-guide.ts';

const folder = mkdtempSync(join(tmpdir(), 'feedkeeper-mhtml-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HEAD =
  'From: <Saved by Blink>\r\nSubject: Comptes\r\nMIME-Version: 1.0\r\n' +
  'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--B--"\r\n\r\n\r\n';

type Told = { as?: string; id?: string; at?: string; type?: string };

/** A part as Chromium 156 writes it. */
function part(
  body: string,
  { as = 'quoted-printable', id = 'f0', at = 'https://a.example/', type = 'text/html' }: Told = {},
): string {
  return `----B--\r\nContent-Type: ${type}\r\nContent-ID: <${id}>\r\nContent-Transfer-Encoding: ${as}\r\nContent-Location: ${at}\r\n\r\n${body}\r\n`;
}

const file = (...parts: string[]): string => `${HEAD}${parts.join('')}----B----\r\n`;

it.each([
  ['quoted-printable', '<p lang=3D"fr">Pr=C3=AAt NL91=\r\n ABNA</p>'],
  ['base64', Buffer.from('<p lang="fr">Prêt NL91 ABNA</p>').toString('base64')],
  ['8bit', '<p lang="fr">Prêt NL91 ABNA</p>'],
])('a page in %s is read as it was', (as, body) => {
  const picture = part('iVBORw0KGgo=', { as: 'base64', type: 'image/png' });
  const text = file(picture, part(body, { as }));
  expect(isMhtml(text)).toBe(true);
  expect(pageOfMhtml(text)?.trim()).toBe('<p lang="fr">Prêt NL91 ABNA</p>');
});

it('in the charset that its part names', () => {
  const type = 'text/html; charset="iso-8859-1"';
  expect(pageOfMhtml(file(part('Pr=EAt', { type })))?.trim()).toBe('Prêt');
  expect(pageOfMhtml(file(part('Pr=C3=AAt', { type: 'text/html; charset=nobody' })))).toContain(
    'Prêt',
  );
});

it('shadow roots and frames of its origin are in it, frames of others are not', () => {
  const page = part(
    '<b><template shadowmode=3D"open">x</template></b><iframe src=3D"cid:f1"></iframe><iframe src=3D"cid:f2"></iframe>',
  );
  const own = part('<p class=3D"a">own</p>', { id: 'f1', at: 'https://a.example/frame' });
  const other = part('<p>other</p>', { id: 'f2', at: 'https://b.example/' });
  expect(
    pageOfMhtml(file(page, own, other))
      ?.replaceAll(/\s+/g, ' ')
      .trim(),
  ).toBe(
    '<b><template shadowrootmode="open">x</template></b><iframe srcdoc="<p class=&quot;a&quot;>own</p> "></iframe><iframe src="cid:f2"></iframe>',
  );
});

it.each([
  ['without a boundary', 'MIME-Version: 1.0\n\n<p>x'],
  ['without HTML', file(part('x', { type: 'text/css' }))],
  ['that was cut off', `${HEAD}${part('<p>x')}`],
])('a file %s has no page', (_, text) => expect(pageOfMhtml(text)).toBeNull());

it.each(['accounts.mhtml', 'accounts.mht'])(
  'a walk meets %s, at the address it was saved from',
  async (name) => {
    const saved = `Snapshot-Content-Location: https://dashboard.myponto.com/live/accounts\r\n${file(part('<h1>Accounts</h1>'))}`;
    writeFileSync(join(folder, name), saved);
    expect(addressOfPage(join(folder, name), [])).toBe(
      'https://dashboard.myponto.com/live/accounts',
    );
    const { stdout } = await runGuide('walk', 'ponto', 'connect', '--pages', folder);
    expect(stdout).toContain(name);
  },
);
