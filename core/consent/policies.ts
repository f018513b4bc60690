import type { ConsentPolicy } from '../guide/guide.ts';

/** How long each provider's consents last, by provider: only asked one by one, so that a guide nobody asks for need not be parsed. */
export type Policies = { get: (provider: string) => ConsentPolicy | undefined };
