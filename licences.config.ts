import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const MODULES = join(import.meta.dirname, 'node_modules');

/** Tools that put some code of their own beside ours. */
const TOOLS = ['wxt', '@wxt-dev/browser', 'vite'];

/** Drawn after their paths, and not installed: see extension/components/icons.ts. */
const LUCIDE = {
  name: 'Lucide',
  version: '1.62.0',
  licence: 'ISC',
  text: `ISC License

Copyright (c) for portions of Lucide are held by Cole Bemis 2013-present as part of Feather (MIT). All other copyright
(c) for Lucide are held by Lucide Contributors.

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted,
provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.`,
};

/** These leave their licence out of what they publish. */
const WXT = ['wxt', '@wxt-dev/browser'];
const MIT = `MIT License

Copyright (c) 2023 Aaron Klinker and WXT's contributors

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

type Licence = { name: string; version: string; licence: string; text: string };
type Manifest = {
  name: string;
  version: string;
  license: string;
  dependencies?: Record<string, string>;
};

const licences = [...namesInside(), ...TOOLS].map(licenceOf).concat(LUCIDE);

/** Every licence of what is inside the extension, in full. */
export const licencesText = [
  ...licences.map(
    ({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text.trim()}\n`,
  ),
].join(`\n${'-'.repeat(78)}\n\n`);

/**
 * `virtual:licences` names them for the about page. A package whose code is in a script, and whose licence is not
 * among them, ends the build.
 */
export function licencesInside() {
  const known = new Set(licences.map(({ name }) => name));
  return {
    name: 'licences-inside',
    resolveId: (id: string) => (id === 'virtual:licences' ? '\0virtual:licences' : null),
    load(id: string) {
      if (id !== '\0virtual:licences') return null;
      const named = licences.map(({ text: _, ...each }) => each);
      return { code: `export default ${JSON.stringify(named)}`, moduleType: 'js' };
    },
    generateBundle(_: unknown, files: Record<string, { type: string; modules?: object }>) {
      const ids = Object.values(files).flatMap(({ modules = {} }) => Object.keys(modules));
      const unnamed = new Set(ids.flatMap(packageOf).filter((name) => !known.has(name)));
      if (unnamed.size > 0) throw new Error(`no licence is bundled of: ${[...unnamed].join(', ')}`);
    },
  };
}

/** The packages that we name, and all that they bring. */
function namesInside(): string[] {
  const { dependencies = {} } = manifestAt(import.meta.dirname);
  const names = new Set(Object.keys(dependencies));
  for (const name of names) {
    for (const more of Object.keys(manifestAt(join(MODULES, name)).dependencies ?? {}))
      names.add(more);
  }
  return [...names].sort();
}

function licenceOf(name: string): Licence {
  const folder = join(MODULES, name);
  const { version, license } = manifestAt(folder);
  const file = readdirSync(folder).find((each) => /^licen[cs]e(\.\w+)?$/i.test(each));
  if (file === undefined && WXT.includes(name))
    return { name, version, licence: license, text: MIT };
  if (file === undefined) throw new Error(`${name} has no licence file`);
  // Vite lists there what its own command line bundles: none of it is in what it builds.
  const [text = ''] = readFileSync(join(folder, file), 'utf8').split('# Licenses of bundled');
  return { name, version, licence: license, text };
}

/** Where in node_modules a module lies; Vite's own pieces have no file. */
function packageOf(id: string): string[] {
  if (id.startsWith('\0vite/')) return ['vite'];
  const path = id.split(/node_modules[\\/]/).at(-1);
  const name = path === id ? null : /^(@[^\\/]+[\\/])?[^\\/]+/.exec(path ?? '')?.[0];
  return name ? [name.replaceAll('\\', '/')] : [];
}

function manifestAt(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
