import { build } from 'vite';

/** A module and all it imports, as one script for a page. */
export async function bundle(entry: string, minify = false): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify,
      target: 'esnext',
      lib: { entry, formats: ['iife'], name: 'bundled' },
    },
  });
  const [output] = [result].flat();
  const chunks = output && 'output' in output ? output.output : [];
  for (const chunk of chunks) if (chunk.type === 'chunk') return chunk.code;
  throw new Error('vite gave no script');
}
