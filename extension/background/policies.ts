import type { ConsentPolicy, Guide } from '../../core/guide/guide.ts';

/** How long each provider's consents last, by provider. */
export function policiesOf(guides: ReadonlyMap<string, Guide>): Map<string, ConsentPolicy> {
  return new Map(
    [...guides.values()].flatMap(({ id, consent }) => (consent ? [[id, consent]] : [])),
  );
}
