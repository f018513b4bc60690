import { createServer, type IncomingMessage } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { type Certificate, createCertificate } from './certificate.ts';
import { createDemo } from './demo.ts';
import { HOSTS } from './hosts.ts';
import type { Site } from './site.ts';
import { START } from './start-page.ts';

/** The demo sites, served on loopback. */
export type Served = { port: number; certificate: Certificate | null; stop: () => Promise<void> };

const LARGEST_FORM = 100_000;

/** Serves the sites over https at a free port; the Host header says which site is meant. */
export async function serve(respond: Site, port = 0, secure = true): Promise<Served> {
  const certificate = secure ? createCertificate(HOSTS) : null;
  const handle = async (
    request: IncomingMessage,
    response: import('node:http').ServerResponse,
  ): Promise<void> => {
    const host = request.headers.host ?? '';
    // Asked by its loopback address, the server shows the start page.
    const base = /^(localhost|127\.)/.test(host) ? START : `https://${host}`;
    const answer = respond({
      method: request.method ?? 'GET',
      url: new URL(request.url ?? '/', base),
      form: new URLSearchParams(await readBody(request)),
    });
    response.writeHead(answer.status, { 'cache-control': 'no-store', ...answer.headers });
    response.end(answer.body);
  };
  const server = certificate ? createSecureServer(certificate, handle) : createServer(handle);
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  const address = server.address() as AddressInfo;
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  };
  return { port: address.port, certificate, stop };
}

async function readBody(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) {
    text += String(part);
    if (text.length > LARGEST_FORM) break;
  }
  return text;
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '8443' } } });
  const served = await serve(createDemo().respond, Number(values.port));
  console.log(`Demo sites at https://127.0.0.1:${served.port}/ (Ctrl+C stops them)`);
}
