/**
 * What every JavaScript runtime has and the ES library's types lack. Core compiles without lib.dom, so
 * that `document` is an error there; these few are no DOM. Left out of the root tsconfig, which has lib.dom.
 */
declare class URLSearchParams {
  constructor(text?: string);
  get(name: string): string | null;
  has(name: string): boolean;
  set(name: string, value: string): void;
  toString(): string;
}

declare class URL {
  constructor(text: string, base?: string);
  static canParse(text: string, base?: string): boolean;
  readonly href: string;
  readonly origin: string;
  readonly protocol: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly searchParams: URLSearchParams;
}

declare class TextEncoder {
  encode(text: string): Uint8Array;
}

declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}
