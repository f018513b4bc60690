import { describe, expect, it } from 'vitest';
import { fileText } from '../../../../extension/components/data/file-text.ts';

const latin = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const sixteen = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Uint16Array.from(`\ufeff${text}`, (sign) => sign.charCodeAt(0)).buffer);

const TABLE = 'IBAN;Bank\r\nFR1420041010050500013M02606;Société Générale\r\n';

describe('the text of a file', () => {
  it.each([
    ['UTF-8', [TABLE]],
    ['UTF-8 with its mark', ['\ufeff', TABLE]],
    ['Windows’ own letters, as Excel saves a CSV in Western Europe', [latin(TABLE)]],
    ['UTF-16, as Excel saves “Unicode text”', [sixteen(TABLE)]],
  ])('is read where it is %s', async (_, parts) => {
    expect(await fileText(new Blob(parts))).toBe(TABLE);
  });

  it('is not taken for Windows’ letters where it is JSON of which a byte is broken', async () => {
    const json = new Blob(['{"name":"Société ', latin('\xe9'), '"}']);
    expect(await fileText(json)).toBe('{"name":"Société \ufffd"}');
  });
});
