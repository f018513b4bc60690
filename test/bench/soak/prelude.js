// Put before every script of the extension, in the copy that the soak runs. SPEED, REAL and START are written in.
(({ speed, real, start }) => {
  const all = globalThis;
  if (all.soak) return;
  const RealDate = Date;
  const now = () => Math.floor(start + (RealDate.now() - real) * speed);
  all.Date = class extends RealDate {
    constructor(...parts) {
      super(...(parts.length > 0 ? parts : [now()]));
    }
    static now = now;
  };
  const since = performance.now.bind(performance);
  performance.now = () => since() * speed;
  const here = Temporal.Now.timeZoneId();
  const zoned = (zone = here) =>
    Temporal.Instant.fromEpochMilliseconds(now()).toZonedDateTimeISO(zone);
  Object.assign(Temporal.Now, {
    zonedDateTimeISO: zoned,
    instant: () => zoned().toInstant(),
    plainDateISO: (zone) => zoned(zone).toPlainDate(),
    plainDateTimeISO: (zone) => zoned(zone).toPlainDateTime(),
    plainTimeISO: (zone) => zoned(zone).toPlainTime(),
  });

  const intervals = new Set();
  const { setTimeout: later, setInterval: again, clearInterval: stop } = all;
  // What waits for a browser that is slow waits as long as ever: that is no faster here.
  all.setTimeout = (run, ms = 0, ...more) => later(run, ms > 10_000 ? ms / speed : ms, ...more);
  all.setInterval = (run, ms = 0, ...more) => {
    const id = again(run, ms / speed, ...more);
    intervals.add(id);
    return id;
  };
  all.clearInterval = (id) => {
    intervals.delete(id);
    stop(id);
  };
  const alarms = all.chrome?.alarms;
  if (alarms) {
    const { create, get } = alarms;
    alarms.create = (name, { when, ...more }) =>
      create.call(alarms, name, {
        ...more,
        ...(when === undefined ? {} : { when: real + (when - start) / speed }),
      });
    alarms.get = async (name) => {
      const alarm = await get.call(alarms, name);
      return alarm && { ...alarm, scheduledTime: start + (alarm.scheduledTime - real) * speed };
    };
  }

  const observers = new Map();
  const listeners = new Set();
  const isPage = all.document !== undefined && !alarms;
  if (isPage) {
    for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver']) {
      all[name] = class extends all[name] {
        observe(...how) {
          observers.set(this, name);
          return super.observe(...how);
        }
        disconnect() {
          observers.delete(this);
          return super.disconnect();
        }
      };
    }
    const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
    const numbers = new Map();
    const nameOf = (target, type, run, how) => {
      if (!numbers.has(run)) numbers.set(run, numbers.size);
      const capture = typeof how === 'object' ? how?.capture === true : how === true;
      return `${target === document ? 'document' : 'window'} ${type} ${numbers.get(run)} ${capture}`;
    };
    const counts = (target, run) =>
      typeof run === 'function' && [document, window, undefined, null].includes(target);
    EventTarget.prototype.addEventListener = function (type, run, how) {
      if (counts(this, run) && !how?.signal?.aborted) {
        const name = nameOf(this, type, run, how);
        listeners.add(name);
        if (how?.signal) add.call(how.signal, 'abort', () => listeners.delete(name));
      }
      return add.call(this ?? window, type, run, how);
    };
    EventTarget.prototype.removeEventListener = function (type, run, how) {
      if (counts(this, run)) listeners.delete(nameOf(this, type, run, how));
      return remove.call(this ?? window, type, run, how);
    };
  }
  all.soak = {
    left: () => [
      ...listeners,
      ...observers.values(),
      ...[...intervals].map(() => 'interval'),
      ...(isPage && all.chrome?.runtime?.onMessage?.hasListeners() ? ['runtime.onMessage'] : []),
    ],
  };
})({ speed: SPEED, real: REAL, start: START });
