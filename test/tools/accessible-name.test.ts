import { cpSync, globSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { computeAccessibleName, getRole } from 'dom-accessibility-api';
import { Window } from 'happy-dom';
import { expect, it } from 'vitest';
import { leanNames } from '../../accessible-name.config.ts';

const LIBRARY = 'node_modules/dom-accessibility-api/dist';
const NAMES = 'accessible-name-and-description.mjs';

type Library = { computeAccessibleName: typeof computeAccessibleName; getRole: typeof getRole };

const FORM = `
  <label for="a">Bank <b>account</b></label><input id="a" title="unused">
  <label>Until <select id="s"><option>90 days<option selected>180 days</select></label>
  <label><input type="checkbox"> Keep <input value="5" aria-label="how many"> times</label>
  <input type="submit"><input type="reset"><input type="image" alt="Go"><input type="button" value="Press">
  <input type="hidden" id="h"><label for="h">Hidden</label><button aria-labelledby="a1 a2">x</button>
  <p id="a1" hidden>Authorise</p><p id="a2">all <span style="display:none">not</span></p>
  <button aria-label=" "> Add <svg><title>plus</title></svg></button><a href="#" title="More"></a>
  <fieldset><legend>Accounts</legend><input></fieldset><table><caption>Consents</caption><tr><td>1</table>
  <div role="slider" aria-valuetext="half" id="r"></div><button><span role="slider" aria-valuenow="4"></span>%</button>
  <div role="menu">Menu</div><img alt="Logo"><img alt="" role="none" aria-label="x"><img alt="" aria-live="off"><h2 role="none">a</h2><h2 role="none" aria-label="b">b</h2><optgroup label="Group"></optgroup><div role="switch">On</div>`;

it('names what a page holds as the whole library does', async () => {
  const lean = await leanLibrary();
  const pages = [
    FORM,
    ...globSync('providers/*/pages/*.html').map((path) => readFileSync(path, 'utf8')),
  ];
  const document = new Window().document as unknown as Document;
  let named = 0;
  for (const page of pages) {
    document.documentElement.innerHTML = page;
    for (const element of document.querySelectorAll('*')) {
      const name = computeAccessibleName(element);
      if (name) named++;
      expect(lean.computeAccessibleName(element), element.outerHTML.slice(0, 200)).toBe(name);
      expect(asNone(lean.getRole(element)), element.outerHTML.slice(0, 200)).toBe(
        asNone(getRole(element)),
      );
    }
  }
  expect(named).toBeGreaterThan(500);
});

/** Both say that it is nothing. */
const asNone = (role: string | null): string | null => (role === 'presentation' ? 'none' : role);

it('says so where the library is another', () => {
  expect(() => leanNames(NAMES, 'export function computeTextAlternative() {}')).toThrow(
    /another than it was/,
  );
});

/** The library once more, with the files that the build makes lean. */
async function leanLibrary(): Promise<Library> {
  const folder = mkdtempSync(join(tmpdir(), 'feedkeeper-lean-'));
  cpSync(LIBRARY, folder, { recursive: true });
  for (const file of readdirSync(LIBRARY).filter((each) => each.endsWith('.mjs')))
    writeFileSync(join(folder, file), leanNames(file, readFileSync(join(LIBRARY, file), 'utf8')));
  return import(/* @vite-ignore */ pathToFileURL(join(folder, 'index.mjs')).href);
}
