/** A selector without what stands in brackets and quotes, so that its names can be looked at. */
export function withoutStrings(css: string): string {
  return css.replace(/"[^"]*"|'[^']*'/g, '').replace(/\[[^\]]*\]/g, '[]');
}

const CLOSES: Record<string, string> = { ')': '(', ']': '[' };

/** Whether brackets and quotes close, and it ends in no combinator: what can be told without a browser. */
export function isBalanced(css: string): boolean {
  const open: string[] = [];
  let quote = '';
  for (const char of css) {
    if (quote) quote = char === quote ? '' : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (char === '(' || char === '[') open.push(char);
    else if (char in CLOSES && open.pop() !== CLOSES[char]) return false;
    else if (char === '{' || char === '}' || char === ';') return false;
  }
  return quote === '' && open.length === 0 && !/^[>+~,]|[>+~,]$/.test(css.trim());
}
