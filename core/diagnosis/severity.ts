import type { Faq } from '../guide/guide.ts';

/** How much a diagnosis matters: see the grammar. */
export type Severity = NonNullable<Faq['severity']>;

const ORDER: readonly Severity[] = ['stop', 'broken', 'soon', 'note'];

/** What the guide says, or what its conditions come to: the gravest of them. */
export function severityOf({ severity, when }: Faq): Severity {
  if (severity) return severity;
  if (when.siblings !== undefined || when.onboardingHours !== undefined) return 'stop';
  const isBroken =
    when.consent === 'expired' ||
    when.consent === 'endedEarly' ||
    when.found === 0 ||
    when.preview === 'empty' ||
    when.preview === 'provider' ||
    when.share !== undefined ||
    when.maturity === 'deprecated';
  if (isBroken) return 'broken';
  return when.consent === 'due' ? 'soon' : 'note';
}

export function bySeverity(a: { severity: Severity }, b: { severity: Severity }): number {
  return ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity);
}
