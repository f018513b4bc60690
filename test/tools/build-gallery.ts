import { resolve } from 'node:path';
import { build } from 'vite';
import { guideAbouts } from '../../guides.config.ts';

export const GALLERY = resolve(import.meta.dirname, '../results/gallery/site');

/** Builds the gallery as one static page, with the same compiler as the extension. */
export async function buildGallery(outDir = GALLERY): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: resolve(import.meta.dirname, 'gallery'),
    base: './',
    plugins: [guideAbouts()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { outDir, emptyOutDir: true, target: 'esnext', chunkSizeWarningLimit: 2000 },
  });
  return outDir;
}
