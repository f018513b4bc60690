import type { Problem } from '../parsed.ts';
import type { Guide, Payload } from './guide.ts';

/** Rules for the aggregator's JSON that read each other's items, and consents that no account can belong to. */
export function lintPayloads(guide: Guide): Problem[] {
  const rules = Object.entries(guide.payloads ?? {});
  return [...lintAlike(rules), ...lintConsents(rules)];
}

type Named = [name: string, rule: Payload];

/** Of a list that two rules read, each would take the items of the other for its own: a consent would be an account too. */
function lintAlike(rules: readonly Named[]): Problem[] {
  return rules.flatMap(([name, rule]) => {
    if (rule.when || rule.has) return [];
    const other = rules.find(([, each]) => each.of !== rule.of && each.list === rule.list);
    if (!other) return [];
    const message = `"${other[0]}" reads the same list: say by "when" or "has" which items are meant here`;
    return [{ path: `payloads.${name}`, message }];
  });
}

function lintConsents(rules: readonly Named[]): Problem[] {
  const first = rules.find(([, { of }]) => of === 'consent');
  const isJoined = rules.some(
    ([, rule]) =>
      (rule.of === 'account' && rule.consent !== undefined) ||
      (rule.of === 'consent' && rule.accounts !== undefined),
  );
  if (!first || isJoined) return [];
  const message =
    'no account gets this consent: give an account its "consent", or this the list of its "accounts"';
  return [{ path: `payloads.${first[0]}`, message }];
}
