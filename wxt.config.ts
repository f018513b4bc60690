import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { leanAccessibleNames } from './accessible-name.config.ts';
import { guideAbouts, guideFiles } from './guides.config.ts';
import { licencesInside, licencesText } from './licences.config.ts';
import { typeset } from './typeset.config.ts';

const LOCALES = join(import.meta.dirname, 'extension/locales');

/** What the built manifest must never hold: sites are asked for one by one, at run time. */
const NEVER = ['host_permissions', 'web_accessible_resources', 'externally_connectable'] as const;

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  // Another folder, for a build beside one that a test is using.
  outDir: process.env.FEEDKEEPER_OUT ?? '.output',
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // Opens the popup by keyboard; like the toolbar's button, it gives the tab to the extension (`activeTab`).
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+F' } } },
    permissions: ['storage', 'alarms', 'notifications', 'scripting', 'activeTab'],
    optional_host_permissions: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'feedkeeper@feedkeeper.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            // The first Firefox for Android that knows data_collection_permissions.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '144' }),
  }),
  vite: ({ command }) => ({
    // Nothing is written for browsers older than the manifest's own least versions.
    build: {
      // A page names what its script needs, so that both are fetched at once (the popup: 11 of 237 ms).
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_file, needs, { hostType }) => (hostType === 'html' ? needs : []),
      },
      target: ['chrome144', 'firefox140'],
    },
    plugins: [
      guideAbouts(),
      leanAccessibleNames(),
      noInnerHtml(),
      noPreloadHelper(),
      ...(command === 'build' ? [noEntrypointLog()] : []),
      compiledAtLoad(),
      licencesInside(),
    ],
  }),
  hooks: {
    // The popup by itself: what it would share with the options page costs it 2 kB of code that only that uses.
    'entrypoints:grouped': (_wxt, groups) => {
      for (const [index, group] of groups.entries()) {
        if (!Array.isArray(group) || group.length < 2) continue;
        const popup = group.find(({ name }) => name === 'popup');
        if (!popup) continue;
        groups[index] = group.filter((each) => each !== popup);
        groups.push([popup]);
      }
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      for (const key of NEVER) delete manifest[key];
    },
    'build:publicAssets': (_wxt, files) => {
      files.push({ relativeDest: 'licences.txt', contents: licencesText }, ...guideFiles());
      for (const language of readdirSync(LOCALES)) {
        files.push({
          relativeDest: `_locales/${language}/messages.json`,
          contents: JSON.stringify(messagesOf(language)),
        });
      }
    },
  },
});

/** We never set HTML: Preact's one place that could is made to set text, so that the stores' linters see none. */
function noInnerHtml() {
  return {
    name: 'no-inner-html',
    transform(code: string, id: string) {
      if (!/node_modules.preact.dist/.test(id)) return null;
      return { code: code.replaceAll('.innerHTML', '.textContent'), map: null };
    },
  };
}

/** What is loaded later is not preloaded, and Vite's helper for it would still cost the popup 0.7 kB. */
function noPreloadHelper() {
  return {
    name: 'no-preload-helper',
    enforce: 'pre' as const,
    load: (id: string) =>
      id.endsWith('vite/preload-helper.js')
        ? 'export const __vitePreload = (load) => load();'
        : null,
  };
}

/** WXT wraps each script in a log that says nothing once it is built, and still costs a guided page 130 bytes gzip. */
function noEntrypointLog() {
  return {
    name: 'no-entrypoint-log',
    transform(code: string, id: string) {
      if (!/virtual:wxt-(background|unlisted-script)-entrypoint/.test(id)) return null;
      const [definition] = /^import definition from .+$/m.exec(code) ?? [];
      if (!definition) throw new Error(`WXT's entrypoint is another than it was: ${id}`);
      return { code: `${definition}\nexport default definition.main();`, map: null };
    },
  };
}

/**
 * Nearly all of a screen's code runs when it opens: Chromium is told to compile it while it is being read, and not each
 * function at its first call (popup: 4 of 96 ms, options: 21 of 367). Others read a remark.
 */
function compiledAtLoad() {
  return {
    name: 'compiled-at-load',
    generateBundle(
      _: unknown,
      bundle: Record<string, { facadeModuleId?: string | null; code?: string }>,
    ) {
      for (const chunk of Object.values(bundle))
        if (chunk.facadeModuleId?.endsWith('.html'))
          chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
    },
  };
}

/** The messages of one language: its parts, one file a screen, put together as browsers want them. */
function messagesOf(language: string): Record<string, { message: string }> {
  const folder = join(LOCALES, language);
  const parts = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort();
  const messages: Record<string, { message: string }> = {};
  for (const part of parts) {
    const entries: Record<string, { message: string }> = JSON.parse(
      readFileSync(join(folder, part), 'utf8'),
    );
    // `$` would be read as a placeholder by the browser; ours are written `{name}`.
    for (const [key, { message }] of Object.entries(entries))
      messages[key] = { message: typeset(message, language).replaceAll('$', '$$$$') };
  }
  return messages;
}
