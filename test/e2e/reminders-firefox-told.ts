import { setTimeout as wait } from 'node:timers/promises';
import type { OpenedFirefox } from './firefox.ts';

/** A notification that stands, as Firefox handed it to the desktop. */
export type Alert = { id: string; title: string; text: string };

/**
 * What Firefox tells. It runs without a desktop, so the last link is ours: an alerts service that keeps what it is
 * handed, as Firefox's own tests have it. Everything before it, and what follows from a press, is Firefox.
 */
export class FirefoxReminders {
  readonly firefox: OpenedFirefox;

  constructor(firefox: OpenedFirefox) {
    this.firefox = firefox;
  }

  async listen(): Promise<void> {
    await this.#chrome(`
      const alerts = (window.alertsKept = new Map());
      const keep = (observer, cookie, title, text, name) => alerts.set(name, { observer, cookie, title, text });
      const service = {
        QueryInterface: ChromeUtils.generateQI(['nsIAlertsService']),
        showAlert: (alert, observer) => keep(observer, alert.cookie, alert.title, alert.text, alert.name),
        showAlertNotification: (image, title, text, clickable, cookie, observer, name) =>
          keep(observer, cookie, title, text, name),
        closeAlert(name) {
          const alert = alerts.get(name);
          alerts.delete(name);
          alert?.observer?.observe(null, 'alertfinished', alert.cookie);
        },
      };
      Components.manager.QueryInterface(Ci.nsIComponentRegistrar).registerFactory(
        Services.uuid.generateUUID(), 'alerts', '@mozilla.org/alerts-service;1',
        { createInstance: (iid) => service.QueryInterface(iid) });`);
  }

  /** What stands: handed to the desktop, and still known to Firefox as this extension's. */
  async standing(): Promise<Alert[]> {
    const found = await this.#chrome(`
      const known = [...${API}.notificationsMap.keys()];
      return JSON.stringify([...window.alertsKept]
        .filter(([name]) => known.includes(name))
        .map(([name, { title, text }]) => ({ id: name, title, text })));`);
    return JSON.parse(String(found));
  }

  /** The user presses it. */
  async press(id: string): Promise<void> {
    await this.#chrome(
      `const { observer, cookie } = window.alertsKept.get(arguments[0]);
       observer.observe(null, 'alertclickcallback', cookie);`,
      id,
    );
  }

  /** The user waves it away. */
  async wave(id: string): Promise<void> {
    await this.#chrome(
      `const { observer, cookie } = window.alertsKept.get(arguments[0]);
       window.alertsKept.delete(arguments[0]);
       observer.observe(null, 'alertfinished', cookie);`,
      id,
    );
  }

  /** Moves the background's clock, and lets Firefox fire the day's alarm. */
  async dayCame(daysAhead: number): Promise<void> {
    await this.#clock('daysAhead', daysAhead);
  }

  /** The same, at a moment in a zone. Gives back when the alarm is to fire next. */
  clockIs(at: Temporal.ZonedDateTime): Promise<Temporal.Instant> {
    return this.#clock('clock', at.toString());
  }

  /** The clock moves on while the machine sleeps: the day's alarm stays where it was, and the hourly round comes. */
  async sleptOver(daysAhead: number): Promise<void> {
    await this.#clock('daysAhead', daysAhead, 'round');
  }

  async #clock(
    name: string,
    value: number | string,
    alarm: 'day' | 'round' = 'day',
  ): Promise<Temporal.Instant> {
    const page = await this.firefox.open(`${this.firefox.origin}/options.html#about`);
    await page.run(
      `const { runtime, alarms } = window.wrappedJSObject.browser;
       return runtime.getBackgroundPage().then((background) => {
         (background.wrappedJSObject ?? background)[arguments[0]] = arguments[1];
         return alarms.create(arguments[2], Cu.cloneInto({ when: Date.now() }, window));
       });`,
      name,
      value,
      alarm,
    );
    await page.until(
      `return window.wrappedJSObject.browser.alarms.get('day')
         .then((alarm) => Boolean(alarm) && alarm.scheduledTime - Date.now() > 1000)`,
      [],
      30_000,
    );
    await wait(700);
    const next = await page.run(
      "return window.wrappedJSObject.browser.alarms.get('day').then((alarm) => alarm.scheduledTime)",
    );
    await page.close();
    return Temporal.Instant.fromEpochMilliseconds(Number(next));
  }

  async badge(): Promise<string> {
    const page = await this.firefox.open(`${this.firefox.origin}/options.html#about`);
    const text = await page.run(
      'return window.wrappedJSObject.browser.action.getBadgeText(Cu.cloneInto({}, window))',
    );
    await page.close();
    return String(text);
  }

  async #chrome(script: string, ...args: unknown[]): Promise<unknown> {
    const { marionette } = this.firefox;
    const answer = await marionette.inBrowser(() =>
      marionette.send('WebDriver:ExecuteScript', { script, args }),
    );
    return typeof answer === 'object' && answer !== null && 'value' in answer
      ? answer.value
      : answer;
  }
}

const API = `(({ extension }) => extension.apiManager.getAPI('notifications', extension, 'addon_parent'))(
  WebExtensionPolicy.getByID('feedkeeper@feedkeeper.invalid'))`;
