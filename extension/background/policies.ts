import type { Policies } from '../../core/consent/policies.ts';
import type { ConsentPolicy } from '../../core/guide/guide.ts';

type Guides = { get(provider: string): { consent?: ConsentPolicy | undefined } | undefined };

/** How long each provider's consents last, by provider. */
export function policiesOf(guides: Guides): Policies {
  return { get: (provider) => guides.get(provider)?.consent };
}
