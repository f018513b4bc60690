import type { Parsed } from '../../core/parsed.ts';

/**
 * Reads a shipped guide's file from the package. Nothing leaves for the network: the manifest's `connect-src` names
 * the extension itself alone.
 *
 * @param id of a shipped guide: the build made a file of each (guides.config.ts)
 */
export async function readGuideFile(id: string): Promise<Parsed<unknown>> {
  const file = `/guides/${id}.json`;
  try {
    return { ok: true, value: await (await fetch(file)).json() };
  } catch (error) {
    // Chrome refuses a file that is not there, Firefox too; one that was cut short is no JSON.
    const why = error instanceof Error ? error.message : String(error);
    return { ok: false, problems: [{ path: '', message: `${file}: ${why}` }] };
  }
}
