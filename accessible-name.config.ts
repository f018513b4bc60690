/**
 * What dom-accessibility-api has for browsers of 2015, for descriptions and for options that nobody here gives: 0.4 kB gzip
 * of every guided page. What it names stays the same (test/tools/accessible-name.test.ts).
 */
type Left = readonly (readonly [what: string | RegExp, instead: string])[];

const LEFT_OUT: Readonly<Record<string, Left>> = {
  'accessible-name-and-description.mjs': [
    // It throws in many words where it is asked for an abstract role that it never asks itself for.
    [/throw new TypeError\("No knowledge .+\);/, 'return false;'],
    // What can have labels knows them itself.
    [/function isLabelableElement[\s\S]+?(?=function getLabels)/, ''],
    [
      /var labelsProperty = [\s\S]+?\n}\n/,
      'return element.labels ? ArrayFrom(element.labels) : null;\n}\n',
    ],
    [/var options = arguments[\s\S]+?(?=var consultedNodes)/, ''],
    [
      /var computedStyles = typeof[\s\S]+?(?=\/\/ 2F\.i)/,
      `const styles = new Map(), window = safeWindow(root);
     const getComputedStyle = (element) =>
       styles.get(element) ?? (styles.set(element, window.getComputedStyle(element)), styles.get(element));\n`,
    ],
    [/if \(isElement\(node\) && computedStyleSupports[^}]+}/, ''],
    [/if \(isElement\(node\) && computedStyleSupports[^}]+}/, ''],
    ['!hidden && isHidden', 'isHidden'],
    ['compute === "name" && ', ''],
    [' && compute === "name"', ''],
    [' && compute === "name"', ''],
    ['compute === "description"', 'false'],
    [/ \|\| isDescendantOf\w+\(current\)/, ''],
  ],
  'getRole.mjs': [
    [/var _element\$localName;[\s\S]+?\);\n}/, 'return element.localName;\n}'],
    // No element has one of these roles by its tag but an image without words, and that says nothing either way.
    [/var prohibitedAttributes = [\s\S]+?};\n/, ''],
    [/var _prohibitedAttributes;/, ''],
    [/ && !\(\(_prohibitedAttributes[^;]+;/, ';'],
  ],
};

/** The library's file without them. Throws where it is another than it was. */
export function leanNames(file: string, code: string): string {
  return (LEFT_OUT[file] ?? []).reduce((before, [what, instead]) => {
    const after = before.replace(what, instead);
    if (after === before) throw new Error(`dom-accessibility-api is another than it was: ${what}`);
    return after;
  }, code);
}

/** What every browser has: the library brings its own of both, 5 kB in every guided page. */
const NATIVE: Readonly<Record<string, string>> = {
  'SetLike.mjs': 'Set',
  'array.from.mjs': 'Array.from',
};

export function leanAccessibleNames() {
  return {
    name: 'lean-accessible-names',
    enforce: 'pre' as const,
    load(id: string) {
      const native = NATIVE[/dom-accessibility-api.*polyfills.([\w.]+)$/.exec(id)?.[1] ?? ''];
      return native === undefined ? null : { code: `export default ${native};`, moduleType: 'js' };
    },
    transform(code: string, id: string) {
      const file = /dom-accessibility-api.dist.([\w-]+\.mjs)/.exec(id)?.[1] ?? '';
      return file in LEFT_OUT ? { code: leanNames(file, code), map: null } : null;
    },
  };
}
