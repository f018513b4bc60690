import type { Status } from '../ledger/sighting.ts';
import { follow, followText, type Place } from './pointer.ts';

type StatusRule = {
  each?: { list: string; at: string }[] | undefined;
  at?: string[] | undefined;
  linked?: string[] | undefined;
  due?: string[] | undefined;
  expired?: string[] | undefined;
};

/** The worst that any entry of a list says, or else what the first field that says anything we know says. */
export function readStatus(place: Place, rule: StatusRule | undefined): Status | null {
  if (!rule) return null;
  const listed = (rule.each ?? []).flatMap(({ list, at }) => {
    const entries = follow(place, list);
    if (!Array.isArray(entries)) return [];
    return entries.slice(0, 1000).map((item) => toStatus(followText({ ...place, item }, at), rule));
  });
  for (const status of ['expired', 'due', 'linked'] as const)
    if (listed.includes(status)) return status;
  for (const pointer of rule.at ?? []) {
    const status = toStatus(followText(place, pointer), rule);
    if (status) return status;
  }
  return null;
}

function toStatus(word: string | null, rule: StatusRule): Status | null {
  if (word === null) return null;
  const told = word.toLowerCase();
  const says = (words: string[] | undefined) =>
    words?.some((one) => one.toLowerCase() === told) ?? false;
  if (says(rule.expired)) return 'expired';
  if (says(rule.due)) return 'due';
  return says(rule.linked) ? 'linked' : null;
}
