import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { newProfile, type OpenedChromium, openChromium } from '../../e2e/browser.ts';
import { Card } from '../../e2e/card.ts';
import { startJourney, turnOnApp, turnOnSite } from '../../e2e/screens.ts';
import { createDemo } from '../../sites/demo.ts';
import { DASHBOARD, SHARE } from '../../sites/hosts.ts';
import { type Served, serve } from '../../sites/server.ts';
import { page as html } from '../../sites/site.ts';
import { demoArguments } from '../../tools/demo-chromium.ts';
import { Devtools, type Target } from './devtools.ts';
import type { FastClock } from './fast-clock.ts';
import { ACCOUNTS, BOOKS, PLACES } from './places.ts';

/** Bytes of what stays open for the whole day. */
export type Heaps = Record<'browsing' | 'resident' | 'options' | 'worker', number>;

const SECTIONS = ['accounts', 'journeys', 'providers', 'reminders', 'calendar', 'data', 'about'];

/** A user's day: a tab that browses, a guided page and the options that stay open, the popup now and then. */
export class Day {
  readonly devtools: Devtools;
  readonly #opened: OpenedChromium;
  readonly #served: Served;
  readonly #browsing: Page;
  readonly #options: Page;
  readonly #resident: Page;
  readonly #ids = new Map<Page, string>();
  readonly problems: string[] = [];
  cards = 0;
  popups = 0;

  private constructor(
    opened: OpenedChromium,
    served: Served,
    devtools: Devtools,
    pages: [Page, Page, Page],
  ) {
    this.#opened = opened;
    this.#served = served;
    this.devtools = devtools;
    [this.#browsing, this.#resident, this.#options] = pages;
  }

  static async begin({ dist }: FastClock): Promise<Day> {
    // As many as one of the places asks for, from the start: what one place leads to is there in every round.
    const demo = createDemo({ accounts: 300 });
    const served = await serve((request) =>
      request.url.pathname === '/favicon.ico' || request.url.host === 'nobody.example.com'
        ? html('<!doctype html><title>Nobody</title><p>Nothing here is ours.</p>')
        : demo.respond(request),
    );
    const profile = newProfile();
    const opened = await openChromium({
      dist,
      profile,
      headed: true,
      locale: 'en-US',
      args: [...demoArguments(served, 'closed'), '--remote-debugging-port=0'],
    });
    const devtools = await Devtools.connect(profile);
    await turnOnSite(opened, 'Ponto', new URL(DASHBOARD).host);
    await turnOnSite(opened, 'Ponto', new URL(SHARE).host);
    await turnOnApp(opened, 'Odoo', BOOKS);
    const resident = await startJourney(opened, 'Connect your banks to Ponto');
    await new Card(resident).press(/^Record \d+ accounts$/);
    await new Card(resident).says(/are recorded/);
    const options = await opened.options('#accounts');
    return new Day(opened, served, devtools, [await opened.context.newPage(), resident, options]);
  }

  /** One navigation of the tab that browses. */
  async go(turn: number): Promise<void> {
    const place = PLACES[turn % PLACES.length];
    if (!place) return;
    await this.#browsing.goto(place.url);
    if (!place.guided && (await this.#isOursHere()))
      this.problems.push(`a script of ours was on ${place.url}`);
    if (turn % 50 === 0) await this.#lookAtCard();
    if (turn % 100 === 49) await this.#lookAtScreens(turn);
  }

  /** Every heap, with the same page in the tab that browses. */
  async heaps(): Promise<Heaps> {
    await this.#lookAtCard();
    await this.#resident.bringToFront();
    await new Card(this.#resident).says(/Step \d of/);
    await this.#options.bringToFront();
    await this.#browsing.bringToFront();
    await wait(500);
    const { devtools } = this;
    const worker = devtools.find(({ type }) => type === 'service_worker');
    return {
      browsing: await devtools.heap(await this.#tab()),
      resident: await devtools.heap(await this.#targetOf(this.#resident)),
      options: await devtools.heap(await this.#targetOf(this.#options)),
      worker: await devtools.heap(worker),
    };
  }

  /** When the next alarm is, by the browser's clock. */
  nextAlarm(): Promise<number> {
    return this.#options.evaluate(async () => {
      const alarms = await Reflect.get(globalThis, 'chrome').alarms.getAll();
      return Math.max(...alarms.map((alarm: { scheduledTime: number }) => alarm.scheduledTime));
    });
  }

  /** What of ours still watches or listens in a page whose site was given back. */
  async leftAfterGivingBack(): Promise<unknown> {
    const page = this.#browsing;
    await page.goto(`${ACCOUNTS}?as=table&list=ready`);
    await new Card(page).says(/accounts/, 30_000);
    const before = await this.devtools.inContentScript(await this.#tab(), 'soak.left().length');
    if (!(Number(before) > 5))
      this.problems.push(`only ${before} are counted where we are at work`);
    await this.#options.evaluate(
      (origins) => Reflect.get(globalThis, 'chrome').permissions.remove({ origins }),
      [`${DASHBOARD}/*`],
    );
    await page.waitForTimeout(1500);
    return this.devtools.inContentScript(await this.#tab(), 'soak.left()');
  }

  async end(): Promise<void> {
    this.devtools.close();
    await this.#opened.close();
    await this.#served.stop();
  }

  /**
   * What a section loads when it is first seen is kept, and is no growth; nor is what the browser makes of its code in
   * the first hundred looks (1 MB; 0.07 MB in the hundred after 400).
   */
  async seeEverySection(): Promise<void> {
    for (let round = 0; round < 30; round++)
      for (const section of [...SECTIONS, 'accounts']) await this.#see(section);
  }

  async #see(section: string): Promise<void> {
    await this.#options.evaluate((hash) => location.replace(`#${hash}`), section);
    await this.#options.locator('main h1, main h2').first().waitFor();
  }

  /**
   * Whether a script of ours ran in the page of the browsing tab. Chromium makes our world anew, empty, where a tab
   * goes on within a site that had one: so what counts is what every script of ours puts there.
   */
  async #isOursHere(): Promise<boolean> {
    const tab = await this.#tab();
    await this.devtools.caughtUp(tab);
    return (await this.devtools.inContentScript(tab, 'typeof soak')) === 'object';
  }

  async #lookAtCard(): Promise<void> {
    await this.#browsing.bringToFront();
    await this.#browsing.goto(`${ACCOUNTS}?as=table&list=ready`);
    const said = await new Card(this.#browsing).says(/Step \d of|accounts/).catch(() => '');
    if (said) this.cards += 1;
    else this.problems.push('the card was not there');
  }

  async #lookAtScreens(turn: number): Promise<void> {
    const popup = await this.#opened.popupOver(this.#browsing);
    await popup.locator('.account').first().waitFor();
    await popup.close();
    this.popups += 1;
    await this.#see(SECTIONS[Math.floor(turn / 100) % SECTIONS.length] ?? 'data');
    await this.#options.evaluate(() => location.replace('#accounts'));
    await this.#browsing.bringToFront();
  }

  #tab(): Promise<Target> {
    return this.#targetOf(this.#browsing);
  }

  async #targetOf(page: Page): Promise<Target> {
    let id = this.#ids.get(page);
    if (id === undefined) {
      const session = await this.#opened.context.newCDPSession(page);
      id = (await session.send('Target.getTargetInfo')).targetInfo.targetId;
      this.#ids.set(page, id);
      await session.detach();
    }
    return this.devtools.find((target) => target.id === id);
  }
}
