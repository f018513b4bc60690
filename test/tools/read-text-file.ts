import { readFileSync, statSync } from 'node:fs';
import { oneLine, Stop } from './stop.ts';

/** No page, guide or payload that anyone keeps is larger. */
const LARGEST = 64 * 1024 * 1024;

/** A file's text, or a stop that says what is wrong with it. */
export function readTextFile(path: string): string {
  const bytes = readBytes(path);
  if (bytes.length === 0) throw new Stop(`${path} is empty`);
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw new Stop(`${path} is not text in UTF-8: open it in an editor and save it as that`);
  }
}

/** As its first bytes tell it, which some editors of Windows write. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** A file's JSON, or a stop that says where it breaks. */
export function readJsonFile(path: string): unknown {
  const text = readTextFile(path);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Stop(`${path} is not JSON: ${oneLine(error)}`);
  }
}

function readBytes(path: string): Uint8Array {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new Stop(`${path}: no such file`);
  if (!stat.isFile()) throw new Stop(`${path} is not a file`);
  if (stat.size > LARGEST) throw new Stop(`${path} is larger than 64 MB`);
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Stop(`${path} cannot be read: ${oneLine(error)}`);
  }
}
