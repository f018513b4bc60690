import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { type Html, raw } from './html.ts';

/** A script for the page, from a TypeScript file beside the site: `client('aggregator/client/late')`. */
export function client(name: string): Html {
  const source = readFileSync(new URL(`./${name}.ts`, import.meta.url), 'utf8');
  return raw(`<script type="module">${stripTypeScriptTypes(source)}</script>`);
}

/** Data that a script of the page reads. */
export function data(id: string, value: unknown): Html {
  const text = JSON.stringify(value).replaceAll('<', '\\u003c');
  return raw(`<script type="application/json" id="${id}">${text}</script>`);
}
