/**
 * What dom-accessibility-api has for browsers of 2015, for descriptions and for options that nobody here gives: 0.4 kB gzip
 * of every guided page. What it names stays the same (test/tools/accessible-name.test.ts).
 */
const LEFT_OUT: readonly (readonly [what: string | RegExp, instead: string])[] = [
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
];

/** The library's file without them. Throws where it is another than it was. */
export function leanNames(code: string): string {
  return LEFT_OUT.reduce((before, [what, instead]) => {
    const after = before.replace(what, instead);
    if (after === before) throw new Error(`dom-accessibility-api is another than it was: ${what}`);
    return after;
  }, code);
}

export function leanAccessibleNames() {
  return {
    name: 'lean-accessible-names',
    enforce: 'pre' as const,
    transform: (code: string, id: string) =>
      id.endsWith('accessible-name-and-description.mjs')
        ? { code: leanNames(code), map: null }
        : null,
  };
}
