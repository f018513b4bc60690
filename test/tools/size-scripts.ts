import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The scripts a page of a build loads at once: those it names, and what they import by a static path. */
export function scriptsOf(dist: string, page: string): string[] {
  const html = readFileSync(join(dist, page), 'utf8');
  const open = [...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map((match) => match[1]);
  const seen = new Set<string>();
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const code = readFileSync(join(dist, file), 'utf8');
    for (const match of code.matchAll(/(?:import|from)\s*"\.\/([^"]+\.js)"/g))
      open.push(`chunks/${match[1]}`);
  }
  return [...seen];
}
