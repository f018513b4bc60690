import { setTimeout as wait } from 'node:timers/promises';
import type { Worker } from 'playwright-core';
import type { OpenedChromium } from './browser.ts';

/** A notification as the browser shows it. Its words are kept by the extension's own record of what it asked for. */
export type Told = { id: string; title: string; message: string; buttons: string[] };

type Asked = { title: string; message: string; buttons: { title: string }[] };

/** What the extension has told, as the browser has it. */
export class Reminders {
  readonly opened: OpenedChromium;

  constructor(opened: OpenedChromium) {
    this.opened = opened;
  }

  /** The ids of the notifications that stand. */
  standing(): Promise<string[]> {
    return this.#run(async () => {
      const { notifications } = Reflect.get(globalThis, 'chrome');
      return Object.keys(await notifications.getAll()).sort();
    });
  }

  /** The words of what is told from now on, noted beside the real call. */
  async listen(): Promise<void> {
    await this.#run(() => {
      const { notifications } = Reflect.get(globalThis, 'chrome');
      if (Reflect.has(globalThis, 'told')) return;
      const told: Told[] = [];
      Reflect.set(globalThis, 'told', told);
      const create = notifications.create.bind(notifications);
      const titles: Record<string, string> = {};
      Reflect.set(globalThis, 'titles', titles);
      notifications.create = (id: string, options: Asked) => {
        const buttons = options.buttons.map((button) => button.title);
        told.push({ id, title: options.title, message: options.message, buttons });
        titles[id] = options.title;
        return create(id, options);
      };
      const update = notifications.update.bind(notifications);
      notifications.update = async (id: string, options: Told) => {
        const stood = await update(id, options);
        if (stood) titles[id] = options.title;
        return stood;
      };
    });
  }

  /** What a notification says now, of those that were told since `listen`. */
  async title(id: string): Promise<string | undefined> {
    const titles = await this.#run(() => Reflect.get(globalThis, 'titles'));
    return (titles as Record<string, string>)[id];
  }

  /** What was told since `listen`, or since it was last asked. */
  told(): Promise<Told[]> {
    return this.#run(() => (Reflect.get(globalThis, 'told') as Told[]).splice(0));
  }

  badge(): Promise<string> {
    return this.#run(() => Reflect.get(globalThis, 'chrome').action.getBadgeText({}));
  }

  /** Moves the clock of the worker, and lets the browser fire the day's alarm. */
  async dayCame(daysAhead: number): Promise<void> {
    const worker = await this.#worker();
    await worker.evaluate((days) => Reflect.set(globalThis, 'daysAhead', days), daysAhead);
    await this.alarm();
  }

  /** Sets the worker's clock, and its zone, and lets the browser fire the day's alarm. */
  async clockIs(at: Temporal.ZonedDateTime): Promise<void> {
    const worker = await this.#worker();
    await worker.evaluate((clock) => Reflect.set(globalThis, 'clock', clock), at.toString());
    await this.alarm();
  }

  /** When the day's alarm is to fire next. */
  async nextAlarm(): Promise<Temporal.Instant> {
    const at = await this.#run(
      async () => (await Reflect.get(globalThis, 'chrome').alarms.get('day')).scheduledTime,
    );
    return Temporal.Instant.fromEpochMilliseconds(Number(at));
  }

  /** The browser fires the day's alarm now, and the worker has done what it does then. */
  async alarm(): Promise<void> {
    // From a page: it wakes a worker that is not there.
    const page = await this.opened.options('#about');
    await page.evaluate(async () => {
      const { alarms } = Reflect.get(globalThis, 'chrome');
      await alarms.create('day', { when: Date.now() });
    });
    await this.#settled(page.evaluate.bind(page));
    await page.close();
  }

  /** The user presses the notification, or one of its buttons: the browser's own event, fired for the one that stands. */
  async press(id: string, button?: number): Promise<void> {
    if (!(await this.standing()).includes(id)) throw new Error(`no notification ${id} stands`);
    const worker = await this.#worker();
    await worker.evaluate(
      ([what, which]) => {
        const { notifications } = Reflect.get(globalThis, 'chrome');
        if (which === undefined) notifications.onClicked.dispatch(what);
        else notifications.onButtonClicked.dispatch(what, which);
      },
      [id, button] as const,
    );
  }

  /** The user waves it away. */
  async wave(id: string): Promise<void> {
    await (await this.#worker()).evaluate(async (what) => {
      await Reflect.get(globalThis, 'chrome').notifications.clear(what);
    }, id);
  }

  /** The browser ends the worker, as it does when nothing happens for half a minute. The next event starts a new one. */
  async kill(): Promise<void> {
    await this.#run(() => Reflect.set(globalThis, 'isOld', true));
    const page = await this.opened.options('#about');
    const session = await this.opened.context.newCDPSession(page);
    const { targetInfos } = await session.send('Target.getTargets');
    for (const { type, targetId } of targetInfos)
      if (type === 'service_worker') await session.send('Target.closeTarget', { targetId });
    await page.close();
  }

  /** Whether the worker is another one than the one that was ended. */
  isNew(): Promise<boolean> {
    return this.#run(() => !Reflect.has(globalThis, 'isOld'));
  }

  /** The alarm is set anew, and nobody is telling any more. */
  async #settled(run: <T>(what: () => Promise<T>) => Promise<T>): Promise<void> {
    for (let tries = 0; tries < 200; tries++) {
      await wait(150);
      const next = await run(async () => {
        const { alarms } = Reflect.get(globalThis, 'chrome');
        return ((await alarms.get('day'))?.scheduledTime ?? 0) - Date.now();
      });
      if (next < 1000) continue;
      await wait(400);
      await run(() => navigator.locks.request('reminders', async () => undefined));
      return;
    }
    throw new Error('the alarm was not answered');
  }

  async #run<T>(what: () => T | Promise<T>): Promise<T> {
    return (await this.#worker()).evaluate(what);
  }

  async #worker(): Promise<Worker> {
    const running = this.opened.context.serviceWorkers().at(-1);
    return (
      running ?? (await this.opened.context.waitForEvent('serviceworker', { timeout: 30_000 }))
    );
  }
}
