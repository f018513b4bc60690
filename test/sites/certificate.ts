import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** A throw-away certificate, and what Chromium needs to be told to accept this one key. */
export type Certificate = { key: string; cert: string; spki: string };

const ECDSA_SHA256 = oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02);
const COMMON_NAME = oid(0x55, 0x04, 0x03);
const ALTERNATIVE_NAMES = oid(0x55, 0x1d, 0x11);

/** Signs a certificate for these hosts with a new key, good for a week. Written by hand: Node makes keys, not certificates. */
export function createCertificate(hosts: readonly string[]): Certificate {
  const keys = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const publicKey = keys.publicKey.export({ type: 'spki', format: 'der' });
  const name = sequence(der(0x31, sequence(COMMON_NAME, der(0x0c, Buffer.from('demo sites')))));
  const now = Date.now();
  const names = sequence(...hosts.map((host) => der(0x82, Buffer.from(host))));
  const body = sequence(
    der(0xa0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    sequence(ECDSA_SHA256),
    name,
    sequence(time(now - 86_400_000), time(now + 7 * 86_400_000)),
    name,
    publicKey,
    der(0xa3, sequence(sequence(ALTERNATIVE_NAMES, der(0x04, names)))),
  );
  const signature = sign('sha256', body, keys.privateKey);
  const whole = sequence(body, sequence(ECDSA_SHA256), der(0x03, Buffer.from([0]), signature));
  return {
    key: keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: pem('CERTIFICATE', whole),
    spki: createHash('sha256').update(publicKey).digest('base64'),
  };
}

/** Lines of 64; an empty one, as a length divisible by 64 easily leaves, is refused by OpenSSL. */
function pem(label: string, content: Buffer): string {
  const lines = content.toString('base64').match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}

/** One piece of DER: tag, length, content. */
function der(tag: number, ...content: Buffer[]): Buffer {
  const all = Buffer.concat(content);
  const { length } = all;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), all]);
}

function sequence(...content: Buffer[]): Buffer {
  return der(0x30, ...content);
}

function integer(bytes: Buffer): Buffer {
  return der(0x02, bytes);
}

function oid(...bytes: number[]): Buffer {
  return der(0x06, Buffer.from(bytes));
}

/** `YYMMDDHHMMSSZ`. */
function time(at: number): Buffer {
  const digits = new Date(at).toISOString().replace(/\D/g, '').slice(2, 14);
  return der(0x17, Buffer.from(`${digits}Z`));
}
