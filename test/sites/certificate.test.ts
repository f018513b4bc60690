import { X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createCertificate } from './certificate.ts';

describe('the throw-away certificate', () => {
  it('is one that Node and openssl read: signed by its own key, for these hosts, good for days', () => {
    const made = createCertificate(['myponto.com', '*.myponto.com']);
    const read = new X509Certificate(made.cert);
    expect(read.verify(read.publicKey)).toBe(true);
    expect(read.checkHost('dashboard.myponto.com')).toBe('*.myponto.com');
    expect(read.checkHost('example.com')).toBeUndefined();
    expect(new Date(read.validTo).getTime()).toBeGreaterThan(Date.now());
  });

  it('is read whatever its length', () => {
    const lengths = new Set<number>();
    // A signature is 70 to 72 bytes: one round of 48 lengths can step over any one of them.
    for (let more = 0; more < 960 && !lengths.has(0); more++) {
      const { cert } = createCertificate(['myponto.com', `${'x'.repeat(more % 48)}.example`]);
      lengths.add(new X509Certificate(cert).raw.length % 48);
    }
    expect(lengths).toContain(0);
  });
});
