import { existsSync } from 'node:fs';
import type { Guide } from '../../core/guide/guide.ts';
import type { Asked } from './guide-arguments.ts';
import { readJsonFile, readTextFile } from './read-text-file.ts';
import { Stop } from './stop.ts';

const ENDING = /\.(?:m?html?|mht)$/;

/**
 * Where a page was saved from: `url` in the JSON beside it (`accounts.expect.json`, `accounts.json`), else what
 * the browser that saved it or the page itself wrote down, else the address of the guide's page of the file's name.
 */
export function addressOfPage(file: string, guides: readonly Guide[]): string | null {
  for (const beside of [file.replace(ENDING, '.expect.json'), file.replace(ENDING, '.json')]) {
    const url = existsSync(beside) ? urlIn(readJsonFile(beside)) : null;
    if (url !== null) return url;
  }
  const html = readTextFile(file).slice(0, 20_000);
  const said =
    /<!-- saved from url=\(\d+\)(\S+)/.exec(html)?.[1] ??
    /^Snapshot-Content-Location: (\S+)/m.exec(html)?.[1] ??
    /<link[^>]*rel=["']?canonical["']?[^>]*href=["']([^"']+)/i.exec(html)?.[1];
  return said !== undefined && URL.canParse(said) ? said : addressByName(file, guides);
}

/** The address that was asked for with `--url`, else the one that the saved page tells of itself. */
export function addressAsked(asked: Asked, guide: Guide): string {
  const page = asked.need('page');
  const url = asked.option('url') ?? addressOfPage(page, [guide]);
  if (url === null) throw new Stop(`--url is needed: ${page} does not say where it was saved from`);
  return url;
}

function addressByName(file: string, guides: readonly Guide[]): string | null {
  const name = /([A-Za-z0-9]+)[^/\\]*\.(?:m?html?|mht)$/.exec(file)?.[1] ?? '';
  for (const guide of guides) {
    const address = Object.hasOwn(guide.pages, name) ? guide.pages[name]?.address : undefined;
    const base = guide.sites === 'asked' ? undefined : guide.sites[0];
    if (address !== undefined && URL.canParse(address, base)) return new URL(address, base).href;
  }
  return null;
}

function urlIn(json: unknown): string | null {
  if (typeof json !== 'object' || json === null || !('url' in json)) return null;
  return typeof json.url === 'string' && URL.canParse(json.url) ? json.url : null;
}
