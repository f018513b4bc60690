import { vi } from 'vitest';
import { guideFiles } from '../../../guides.config.ts';

/** What the build puts into the package, for who asks for one of its files. Gives the names of those asked for. */
export function packageFiles(without: readonly string[] = []): string[] {
  const asked: string[] = [];
  const files = new Map(
    guideFiles().map(({ relativeDest, contents }) => [`/${relativeDest}`, contents]),
  );
  for (const file of without) files.delete(file);
  vi.stubGlobal('fetch', async (file: string) => {
    asked.push(file);
    const contents = files.get(file);
    if (contents === undefined) throw new TypeError('Failed to fetch');
    return new Response(contents);
  });
  return asked;
}
