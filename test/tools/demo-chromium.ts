import { HOSTS } from '../sites/hosts.ts';
import type { Served } from '../sites/server.ts';

/** What makes this one browser find the demo at the real addresses, and accept its one throw-away key. */
export function demoArguments(served: Served, elsewhere: 'open' | 'closed'): string[] {
  const rules = HOSTS.map((host) => `MAP ${host} 127.0.0.1:${served.port}`);
  // The first rule that fits wins: whatever is not the demo then leads nowhere.
  if (elsewhere === 'closed') rules.push('MAP * ~NOTFOUND');
  return [
    `--host-resolver-rules=${rules.join(',')}`,
    ...(served.certificate
      ? [`--ignore-certificate-errors-spki-list=${served.certificate.spki}`]
      : []),
  ];
}
