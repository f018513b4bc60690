import { parseGuide } from '../../../core/guide/parse-guide.ts';
import { pageOf, startChromium } from './page-of.ts';

const guide = parseGuide({
  format: 1,
  id: 'test',
  name: 'Test',
  kind: 'aggregator',
  reviewed: null,
  sources: [],
  sites: ['https://test.example'],
  labels: {
    expiresOn: ['Expires on'],
    linked: ['Connected'],
    due: ['Expires soon'],
    expired: ['Expired'],
  },
  pages: { accounts: { path: '/accounts' } },
  accounts: {
    at: 'accounts',
    key: 'iban',
    expires: { after: 'expiresOn' },
    status: { linked: 'linked', due: 'due', expired: 'expired' },
  },
});
if (!guide.ok) throw new Error(JSON.stringify(guide.problems));
const browser = await startChromium();
const page = await pageOf(browser);
page.on('console', (m) => console.log(m.text()));
const cdp = await page.context().newCDPSession(page);
if (process.argv[2] === 'profile') {
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: 200 });
  await cdp.send('Profiler.start');
}
const rounds = await page.evaluate(
  async ([guide, count, rounds]) => {
    const path = '/test/bench/reading/in-page.ts';
    const { measure } = await import(path);
    return measure(guide, count, rounds);
  },
  [guide.value, Number(process.env.COUNT ?? 10000), 7] as const,
);
console.table(rounds);
if (process.argv[2] === 'profile') {
  const { profile } = await cdp.send('Profiler.stop');
  const self = new Map<string, number>();
  const byId = new Map(profile.nodes.map((n) => [n.id, n]));
  (profile.samples ?? []).forEach((id, i) => {
    const n = byId.get(id)!;
    const k = `${n.callFrame.functionName} ${n.callFrame.url.split('/').slice(-2).join('/')}:${n.callFrame.lineNumber}`;
    self.set(k, (self.get(k) ?? 0) + (profile.timeDeltas?.[i] ?? 0));
  });
  console.log(
    [...self]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 45)
      .map(([k, v]) => `${(v / 1000).toFixed(0)} ms ${k}`)
      .join('\n'),
  );
}
await browser.close();
