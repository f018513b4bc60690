import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDemo } from '../../sites/demo.ts';
import { DASHBOARD } from '../../sites/hosts.ts';
import { serve } from '../../sites/server.ts';
import { demoArguments } from '../../tools/demo-chromium.ts';
import { DIST, newProfile, openChromium } from '../browser.ts';
import { turnOnSite } from '../screens.ts';
import { withHostileSites } from './hostile-sites.ts';
import { otherExtension } from './other-extension.ts';
import { watchRequests } from './requests.ts';

/** The aggregator's list, whose site is on. */
export const ACCOUNTS = `${DASHBOARD}/live/accounts`;

/** A browser with the demo and hostile sites, another extension, and the list open. */
export type HostileSession = Awaited<ReturnType<typeof hostileSession>>;

export async function hostileSession() {
  const other = otherExtension();
  const served = await serve(withHostileSites(createDemo().respond));
  const profile = newProfile();
  const log = join(profile, 'net-log.json');
  const opened = await openChromium({
    profile,
    headed: true,
    locale: 'en-US',
    dist: `${DIST},${other.folder}`,
    args: [...demoArguments(served, 'closed'), `--log-net-log=${log}`],
  });
  const requests = watchRequests(opened.context);
  await turnOnSite(opened, 'Ponto', 'dashboard.myponto.com');
  const ponto = await opened.context.newPage();
  await ponto.goto(ACCOUNTS);
  let isOpen = true;

  async function end(): Promise<void> {
    if (!isOpen) return;
    isOpen = false;
    await opened.close();
    await served.stop();
  }

  /** How many accounts the popup lists. */
  async function recorded(): Promise<number> {
    const popup = await opened.popup();
    await popup.waitForTimeout(400);
    const count = await popup.locator('.account').count();
    await popup.close();
    return count;
  }

  /** Closes the browser, and gives what it noted of the network from its first moment on: who asked for which address. */
  async function asked(): Promise<{ by: string; address: string }[]> {
    await end();
    // One event a line. Asked for by an extension's page or worker, it bears the extension's address.
    return readFileSync(log, 'utf8')
      .split('\n')
      .flatMap((line) => {
        const by = /"initiator":"([^"]*)"/.exec(line)?.[1];
        const address = /"url":"([^"]*)"/.exec(line)?.[1];
        return by !== undefined && address !== undefined ? [{ by, address }] : [];
      });
  }

  return { other, opened, ponto, requests, recorded, asked, end };
}
