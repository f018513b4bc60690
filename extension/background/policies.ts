import type { Policies } from '../../core/consent/policies.ts';
import type { GuideAbouts } from '../../core/guide/about.ts';

/** How long each provider's consents last, by provider. */
export function policiesOf(guides: Pick<GuideAbouts, 'get'>): Policies {
  return { get: (provider) => guides.get(provider)?.consent };
}
