import type { Guide, Payload } from '../../../core/guide/guide.ts';

/** A guide that says nothing but how its payloads are read. */
export function aGuide(
  id: string,
  payloads: Record<string, Payload>,
  institutions?: Guide['institutions'],
): Guide {
  return {
    format: 1,
    id,
    name: id,
    kind: 'aggregator',
    reviewed: null,
    sources: [],
    sites: [`https://${id}.example`],
    labels: {},
    pages: {},
    elements: {},
    journeys: {},
    faq: [],
    payloads,
    ...(institutions && { institutions }),
  };
}
