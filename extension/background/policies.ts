import type { Policies } from '../../core/consent/policies.ts';
import type { Guide } from '../../core/guide/guide.ts';

/** How long each provider's consents last, by provider. */
export function policiesOf(guides: Pick<ReadonlyMap<string, Guide>, 'get'>): Policies {
  return { get: (provider) => guides.get(provider)?.consent };
}
