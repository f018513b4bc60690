/** Source files by their path from the repository's root. */
export type Sources = ReadonlyMap<string, string>;

/** An import that breaks a rule of DESIGN.md §2. */
export type Broken = { file: string; line: number; imports: string; rule: string };

type Rule = {
  /** Of these files. */
  of: RegExp;
  /** Whether this target is allowed: a path in the repository, or a package's name. */
  allows: (target: string, typeOnly: boolean, file: string) => boolean;
  rule: string;
};

const within = (folder: string) => (target: string) => target.startsWith(folder);
const isOf = (...folders: string[]) => {
  const tests = folders.map(within);
  return (target: string) => tests.some((test) => test(target));
};
const isPackage = (target: string) =>
  !target.includes('/') || target.startsWith('@') || /^[a-z][\w.-]*\//.test(target);
const isOwn = (target: string) => /^(core|providers|extension|test)\//.test(target);

/** A package is named by its first part, or its first two where it begins with @. */
function packageOf(target: string): string {
  const parts = target.split('/');
  return target.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? target);
}

const isOneOf = (target: string, packages: string[]) =>
  !isOwn(target) && isPackage(target) && packages.includes(packageOf(target));

const RULES: readonly Rule[] = [
  {
    of: /^core\//,
    allows: (target) =>
      target.startsWith('core/') || isOneOf(target, ['valibot', 'ibantools', 'papaparse', 'ics']),
    rule: 'core is pure: it imports core and valibot',
  },
  {
    of: /^core\/(?!reading\/)/,
    allows: (target) => !isOneOf(target, ['ibantools']),
    rule: 'ibantools is for core/reading',
  },
  {
    of: /^providers\//,
    allows: (target, typeOnly) =>
      target.startsWith('providers/') || (typeOnly && target.startsWith('core/')),
    rule: 'a provider is data: it imports types of core and nothing else',
  },
  {
    of: /^extension\/page\//,
    allows: (target) =>
      isOf('extension/page/', 'core/')(target) ||
      isOneOf(target, ['dom-accessibility-api', '@floating-ui/dom', '@medv/finder']),
    rule: 'extension/page imports core: no browser API, no store, no components',
  },
  {
    of: /^extension\/components\//,
    allows: (target) =>
      isOf('extension/components/', 'core/')(target) ||
      isOneOf(target, [
        'preact',
        '@preact/signals',
        '@tanstack/virtual-core',
        '@lezer/highlight',
      ]) ||
      target.startsWith('@codemirror/'),
    rule: 'extension/components imports core: no browser API',
  },
  {
    of: /^extension\/messages\//,
    allows: (target) =>
      isOf('extension/messages/', 'core/')(target) || isOneOf(target, ['valibot', 'wxt']),
    rule: 'extension/messages imports core',
  },
  {
    of: /^extension\/store\//,
    allows: (target) =>
      isOf('extension/store/', 'core/')(target) || isOneOf(target, ['idb', 'valibot', 'wxt']),
    rule: 'extension/store imports core',
  },
  {
    of: /^extension\/background\//,
    allows: (target) =>
      isOf(
        'extension/background/',
        'extension/store/',
        'extension/messages/',
        'providers/',
        'core/',
      )(target) || !isOwn(target),
    rule: 'extension/background imports store, messages, providers and core',
  },
  {
    of: /^(core|providers|extension)\//,
    allows: (target) =>
      !target.startsWith('test/') && !/^(node:|happy-dom|vitest|@playwright)/.test(target),
    rule: 'what is shipped imports no test, and nothing of Node',
  },
  {
    of: /^(?!extension\/page\/|test\/)/,
    allows: (target) => !isOneOf(target, ['dom-accessibility-api', '@floating-ui/dom']),
    rule: 'dom-accessibility-api and @floating-ui/dom are for extension/page',
  },
  {
    of: /^(?!extension\/|test\/|[^/]+$)/,
    allows: (target) => !isOneOf(target, ['wxt', 'preact', 'idb', 'webextension-polyfill']),
    rule: 'only the extension knows the browser',
  },
];

/** Every import that breaks a rule. */
export function brokenArrows(sources: Sources): Broken[] {
  return [...sources].flatMap(([file, source]) =>
    importsOf(source).flatMap(({ from, typeOnly, line }) => {
      const target = resolveFrom(file, from);
      const broken = RULES.filter(
        (rule) => rule.of.test(file) && !rule.allows(target, typeOnly, file),
      );
      return broken.map(({ rule }) => ({ file, line, imports: from, rule }));
    }),
  );
}

type Import = { from: string; typeOnly: boolean; line: number };

const STATEMENT =
  /^[ \t]*(import|export)\s+(type\s+)?(?:[\w*{}\s,$]*?\s+from\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

/** Static, dynamic and re-exporting imports of a source. */
export function importsOf(source: string): Import[] {
  return [...source.matchAll(STATEMENT)].flatMap((match) => {
    const from = match[3] ?? match[4];
    if (from === undefined) return [];
    const line =
      source.slice(0, match.index).split('\n').length +
      (/^\s*/.exec(match[0])?.[0].split('\n').length ?? 1) -
      1;
    const names = /\{([^}]*)\}/.exec(match[0])?.[1];
    const allTypes =
      names
        ?.split(',')
        .filter((name) => name.trim())
        .every((name) => /^\s*type\s/.test(name)) === true;
    return [{ from, typeOnly: match[2] !== undefined || allTypes, line }];
  });
}

/** `core/guide/a.ts` and `../ledger/b.ts` → `core/ledger/b.ts`; a package stays as it is. */
function resolveFrom(file: string, from: string): string {
  if (!from.startsWith('.')) return from;
  const parts = file.split('/').slice(0, -1);
  for (const part of from.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
