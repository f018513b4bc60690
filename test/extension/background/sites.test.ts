import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { aBrowser } from './a-browser.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const { guideGranted, registerSites, turnOff, turnOn } = await import(
  '../../../extension/background/sites.ts'
);
const { readSites } = await import('../../../extension/store/sites-store.ts');

const [DASHBOARD, SHARE] = ['https://dashboard.myponto.com', 'https://authorization.myponto.com'];
type Script = { id: string };
let registered: Script[];

/** As Chrome does: it refuses an id that it has already, and takes a moment for each call. */
function scripting() {
  const soon = () => new Promise((resolve) => setTimeout(resolve, 1));
  return {
    getRegisteredContentScripts: async () => {
      await soon();
      return registered.map((script) => ({ ...script, matches: [script.id] }));
    },
    unregisterContentScripts: async () => {
      await soon();
      registered = [];
    },
    registerContentScripts: async (scripts: Script[]) => {
      await soon();
      const known = scripts.find(({ id }) => registered.some((one) => one.id === id));
      if (known) throw new Error(`Duplicate script ID '${known.id}'`);
      registered.push(...scripts);
    },
    executeScript: async () => [{}],
  };
}

beforeEach(() => {
  registered = [];
  Object.assign(aBrowser(), { scripting: scripting() });
});

describe('sites that change at the same moment', () => {
  it('turned on in two screens: both are on', async () => {
    await Promise.all([turnOn('ponto', [DASHBOARD]), turnOn('ponto', [SHARE]), registerSites()]);
    expect((await readSites()).map(({ site }) => site).sort()).toEqual([SHARE, DASHBOARD]);
    expect(registered.map(({ id }) => id).sort()).toEqual([`${SHARE}/*`, `${DASHBOARD}/*`]);
  });

  it('given back while another is turned on: the one is gone, the other on', async () => {
    await turnOn('ponto', [DASHBOARD]);
    await Promise.all([turnOff('ponto', DASHBOARD), turnOn('ponto', [SHARE]), registerSites()]);
    expect((await readSites()).map(({ site }) => site)).toEqual([SHARE]);
    expect(registered.map(({ id }) => id)).toEqual([`${SHARE}/*`]);
  });
});

it('a site taken away and given again in the browser’s own settings is guided at once, on its open pages too', async () => {
  const { id } = await fakeBrowser.tabs.create({ url: `${DASHBOARD}/live/accounts` });
  const brought = vi.fn(async () => [{}]);
  const tabs = vi.fn(async ({ url }: { url: string }) =>
    url === `${DASHBOARD}/*` ? [{ id }] : [],
  );
  Object.assign(fakeBrowser.tabs, { query: tabs });
  await turnOn('ponto', [DASHBOARD, SHARE]);
  Object.assign(fakeBrowser.scripting, { executeScript: brought });
  const granted = [`${SHARE}/*`];
  const contains = async ({ origins: [origin = ''] }: { origins: string[] }) =>
    granted.includes(origin);
  Object.assign(fakeBrowser.permissions, { contains });
  await registerSites();
  expect(registered.map((script) => script.id)).toEqual([`${SHARE}/*`]);
  granted.push(`${DASHBOARD}/*`);
  await guideGranted();
  expect(registered.map((script) => script.id).sort()).toEqual([`${SHARE}/*`, `${DASHBOARD}/*`]);
  expect(brought).toHaveBeenCalledExactlyOnceWith({ target: { tabId: id }, files: ['/guide.js'] });
});
