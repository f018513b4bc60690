import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

type Message = {
  id?: number;
  method?: string;
  sessionId?: string;
  // biome-ignore lint/suspicious/noExplicitAny: what the browser says, of many shapes, read at the one place below.
  params?: any;
  // biome-ignore lint/suspicious/noExplicitAny: the same.
  result?: any;
  error?: { message: string };
};

/** A page, a worker or a screen that is open, and what runs in it. */
export type Target = {
  id: string;
  session: string;
  type: string;
  url: string;
  /** Contexts of an extension's content scripts in the page that is open now, by their id. */
  isolated: Set<number>;
};

/** The browser's own protocol, beside Playwright's: it tells of content scripts and of the worker, too. */
export class Devtools {
  readonly errors: string[] = [];
  readonly targets = new Map<string, Target>();
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (answer: Message) => void>();
  #last = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => this.#heard(JSON.parse(String(data))));
  }

  /** To a browser that was started with `--remote-debugging-port=0`. */
  static async connect(profile: string): Promise<Devtools> {
    const [port, path] = await portOf(profile);
    const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`);
    await new Promise((open, failed) => {
      socket.addEventListener('open', open);
      socket.addEventListener('error', failed);
    });
    const devtools = new Devtools(socket);
    await devtools.send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: false,
      flatten: true,
    });
    return devtools;
  }

  send(method: string, params: object = {}, sessionId?: string): Promise<Message['result']> {
    const id = ++this.#last;
    this.#socket.send(JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) }));
    return new Promise((done, failed) => {
      this.#waiting.set(id, ({ result, error }) =>
        error ? failed(new Error(`${method}: ${error.message}`)) : done(result),
      );
    });
  }

  /** The open target of this address. */
  find(test: (target: Target) => boolean): Target {
    const found = [...this.targets.values()].find(test);
    if (!found) throw new Error('no such page is open');
    return found;
  }

  /** Bytes in use after garbage was collected: the least of three, since what is freed is freed in turns. */
  async heap({ session }: Target): Promise<number> {
    const sizes: number[] = [];
    for (let turn = 0; turn < 3; turn++) {
      await this.send('HeapProfiler.collectGarbage', {}, session);
      sizes.push((await this.send('Runtime.getHeapUsage', {}, session)).usedSize);
    }
    return Math.min(...sizes);
  }

  /** What `expression` gives, in a content script's world of this page. */
  async inContentScript({ session, isolated }: Target, expression: string): Promise<unknown> {
    const [contextId] = isolated;
    if (contextId === undefined) return null;
    const how = { expression, contextId, returnByValue: true };
    return (await this.send('Runtime.evaluate', how, session)).result.value;
  }

  /** Playwright is told of a page by a line of its own: once this answers, this one was told of it too. */
  async caughtUp({ session }: Target): Promise<void> {
    await this.send('Runtime.evaluate', { expression: '0' }, session);
  }

  close(): void {
    this.#socket.close();
  }

  #heard(message: Message): void {
    if (message.id !== undefined) {
      this.#waiting.get(message.id)?.(message);
      this.#waiting.delete(message.id);
    } else if (message.method !== undefined) this.#event(message);
  }

  #event({ method, params, sessionId }: Message): void {
    if (method === 'Target.attachedToTarget') this.#attached(params);
    if (method === 'Target.detachedFromTarget') this.targets.delete(params.sessionId);
    const target = this.targets.get(sessionId ?? '');
    if (!target) return;
    if (method === 'Target.targetInfoChanged') target.url = params.targetInfo.url;
    if (method === 'Runtime.executionContextsCleared') target.isolated.clear();
    if (method === 'Runtime.executionContextDestroyed')
      target.isolated.delete(params.executionContextId);
    if (method === 'Runtime.executionContextCreated' && isContentScript(params.context))
      target.isolated.add(params.context.id);
    if (method === 'Runtime.exceptionThrown')
      this.#wrong(
        target,
        params.exceptionDetails.exception?.description ?? params.exceptionDetails.text,
      );
    if (method === 'Runtime.consoleAPICalled' && ['error', 'assert'].includes(params.type))
      this.#wrong(
        target,
        params.args
          .map((each: { value?: unknown; description?: string }) => each.description ?? each.value)
          .join(' '),
      );
    if (method === 'Log.entryAdded' && params.entry.level === 'error')
      this.#wrong(target, `${params.entry.text} ${params.entry.url ?? ''}`);
  }

  #attached({
    sessionId,
    targetInfo,
  }: {
    sessionId: string;
    targetInfo: { targetId: string; type: string; url: string };
  }): void {
    const { targetId, type, url } = targetInfo;
    this.targets.set(sessionId, {
      id: targetId,
      session: sessionId,
      type,
      url,
      isolated: new Set(),
    });
    // A page that is closed meanwhile has nothing to tell.
    for (const domain of ['Runtime', 'Log', ...(type === 'page' ? ['Page'] : [])])
      this.send(`${domain}.enable`, {}, sessionId).catch(() => undefined);
  }

  #wrong({ type, url }: Target, words: string): void {
    this.errors.push(`${type} ${url}: ${words}`);
  }
}

/** A world of an extension's scripts in a page; Playwright has worlds of its own there. */
function isContentScript({
  origin,
  auxData,
}: {
  origin: string;
  auxData?: { type?: string };
}): boolean {
  return auxData?.type === 'isolated' && origin.startsWith('chrome-extension:');
}

async function portOf(profile: string): Promise<[string, string]> {
  for (let tries = 0; tries < 50; tries++) {
    try {
      const [port = '', path = ''] = readFileSync(
        join(profile, 'DevToolsActivePort'),
        'utf8',
      ).split('\n');
      if (path) return [port, path];
    } catch {
      // not written yet
    }
    await wait(100);
  }
  throw new Error('the browser opened no port');
}
