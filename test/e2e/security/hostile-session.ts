import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { createDemo } from '../../sites/demo.ts';
import { DASHBOARD } from '../../sites/hosts.ts';
import { type Served, serve } from '../../sites/server.ts';
import { demoArguments } from '../../tools/demo-chromium.ts';
import { DIST, newProfile, type OpenedChromium, openChromium } from '../browser.ts';
import { turnOnSite } from '../screens.ts';
import { withHostileSites } from './hostile-sites.ts';
import { otherExtension } from './other-extension.ts';
import { watchRequests } from './requests.ts';

/** The aggregator's list, whose site is on. */
export const ACCOUNTS = `${DASHBOARD}/live/accounts`;

/** A browser with the demo and hostile sites, another extension, and the list open. */
export class HostileSession {
  readonly other: ReturnType<typeof otherExtension>;
  readonly opened: OpenedChromium;
  readonly ponto: Page;
  readonly requests: ReturnType<typeof watchRequests>;
  readonly #served: Served;
  readonly #log: string;
  #isOpen = true;

  private constructor(
    parts: Pick<HostileSession, 'other' | 'opened' | 'ponto' | 'requests'> & {
      served: Served;
      log: string;
    },
  ) {
    this.other = parts.other;
    this.opened = parts.opened;
    this.ponto = parts.ponto;
    this.requests = parts.requests;
    this.#served = parts.served;
    this.#log = parts.log;
  }

  static async begin(): Promise<HostileSession> {
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
    return new HostileSession({ other, opened, ponto, requests, served, log });
  }

  async end(): Promise<void> {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    await this.opened.close();
    await this.#served.stop();
  }

  /** Closes the browser, and gives what it noted of the network from its first moment on: who asked for which address. */
  async asked(): Promise<{ by: string; address: string }[]> {
    await this.end();
    // One event a line. Asked for by an extension's page or worker, it bears the extension's address.
    return readFileSync(this.#log, 'utf8')
      .split('\n')
      .flatMap((line) => {
        const by = /"initiator":"([^"]*)"/.exec(line)?.[1];
        const address = /"url":"([^"]*)"/.exec(line)?.[1];
        return by !== undefined && address !== undefined ? [{ by, address }] : [];
      });
  }
}
