import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { ensureBrowser } from '../tools/find-browser.ts';
import { argumentsOf, type OpenOptions } from './browser.ts';

/** A Chromium that nobody looks into: while one does, it makes no page ready in advance. */
export type Unattached = {
  /** Opens a page in a tab in front. */
  open(url: string): Promise<void>;
  /** Looks at the page at this address, once: all of its nodes, closed roots too, and what this expression gives. */
  look(address: string, expression: string): Promise<{ nodes: string; value: unknown }>;
  close(): Promise<void>;
};

export async function unattached(
  options: OpenOptions & { profile: string; display: string | null },
): Promise<Unattached> {
  const browser = ensureBrowser('chromium');
  if (!browser.ok) throw new Error(browser.say);
  const child = spawn(
    browser.path,
    [...argumentsOf(options), `--user-data-dir=${options.profile}`, '--remote-debugging-port=0'],
    {
      env: { ...process.env, ...(options.display ? { DISPLAY: options.display } : {}) },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const port = await portOf(child.stderr);
  const ask = async (path: string, method = 'GET') =>
    (await fetch(`http://127.0.0.1:${port}/json/${path}`, { method })).json();
  return {
    async open(url) {
      const { id } = await ask(`new?${url}`, 'PUT');
      await fetch(`http://127.0.0.1:${port}/json/activate/${id}`);
    },
    async look(address, expression) {
      const targets: { type: string; url: string; webSocketDebuggerUrl: string }[] =
        await ask('list');
      const target = targets.find(({ type, url }) => type === 'page' && url === address);
      if (!target) throw new Error(`no page is at ${address}`);
      const socket = new WebSocket(target.webSocketDebuggerUrl);
      await new Promise((opened) => socket.addEventListener('open', opened));
      const { root } = await said(socket, 'DOM.getDocument', { depth: -1, pierce: true });
      const { result } = await said(socket, 'Runtime.evaluate', { expression });
      socket.close();
      return { nodes: JSON.stringify(root), value: (result as { value: unknown }).value };
    },
    async close() {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await Promise.race([gone, wait(5000)]);
    },
  };
}

/** The browser writes where it listens. */
function portOf(stderr: NodeJS.ReadableStream): Promise<string> {
  return new Promise((found) => {
    let text = '';
    stderr.on('data', (part) => {
      text += String(part);
      const port = /DevTools listening on ws:\/\/[^:]+:(\d+)\//.exec(text)?.[1];
      if (port) found(port);
    });
  });
}

let asked = 0;

function said(socket: WebSocket, method: string, params: object): Promise<Record<string, unknown>> {
  const id = ++asked;
  return new Promise((answered) => {
    socket.addEventListener('message', ({ data }) => {
      const message = JSON.parse(String(data));
      if (message.id === id) answered(message.result);
    });
    socket.send(JSON.stringify({ id, method, params }));
  });
}
