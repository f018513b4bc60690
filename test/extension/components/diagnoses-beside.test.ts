import { describe, expect, it } from 'vitest';
import { diagnosesBeside } from '../../../extension/components/diagnoses-beside.ts';
import type { DiagnosisView } from '../../../extension/components/diagnosis-view.ts';
import { anAccount, day } from '../../core/consent/account.ts';

const today = day('2026-11-24');
const consent = { days: 180, remindAt: [30], renew: 'renew' };
const guides = new Map([
  ['ponto', { id: 'ponto', name: 'Ponto', kind: 'aggregator', consent }] as const,
]);
const institution = 'KBC';
const first = anAccount({ key: 'first', ends: '2026-11-20' });
const beside = (diagnoses: DiagnosisView[], accounts = [first]) =>
  diagnosesBeside(diagnoses, accounts, { guides, today });
const ended: DiagnosisView = {
  id: 'ended',
  provider: 'Ponto',
  severity: 'broken',
  title: 'The authorisation has expired',
  say: 'No new transactions arrive.',
  institutions: [institution],
  go: { guide: first.provider, journey: 'renew' },
  ask: null,
};
const soon: DiagnosisView = { ...ended, id: 'soon', severity: 'soon' };

describe('diagnoses beside what ends first', () => {
  it.each([
    ['one of another bank keeps its press', [{ ...ended, institutions: ['Other'] }], ['renew']],
    [
      'one of several banks keeps its press',
      [{ ...soon, institutions: [institution, 'B'] }],
      ['renew'],
    ],
    ['one about that alone loses its press', [ended], [undefined]],
    ['one that only says that the end is near is left out', [soon], []],
    [
      'one with another way out keeps it',
      [{ ...ended, go: { guide: first.provider, journey: 'link' } }],
      ['link'],
    ],
  ])('%s', (_, diagnoses, presses) => {
    const shown = beside(diagnoses);
    expect(shown.map((each) => each.go?.journey)).toEqual(presses);
  });

  it('are all there where no account is', () => {
    expect(beside([ended, soon], [])).toEqual([ended, soon]);
  });

  const over: DiagnosisView = { ...ended, over: true };
  const other = (more: Parameters<typeof anAccount>[0]) => anAccount({ key: 'other', ...more });

  it('do not say once more that the one account is over', () => {
    const shown = beside([over, { ...over, provider: 'Odoo' }], [first, other({ bank: 'ING' })]);
    expect(shown).toEqual([]);
  });

  it.each([
    ['another of its bank is over', [first, other({ ends: '2026-11-22' })]],
    [
      'another of its bank ended early',
      [first, other({ status: { value: 'endedEarly', at: '2026-11-22T00:00:00Z' } })],
    ],
    ['what ends first is not over', [anAccount({ ends: '2026-11-28' })]],
    [
      'the one that is over is muted',
      [
        other({ ends: '2026-11-28' }),
        { ...first, muted: { value: true, at: '2026-11-22T00:00:00Z' } },
      ],
    ],
  ])('say that something is over where %s', (_, accounts) => {
    expect(beside([over], accounts)).toHaveLength(1);
  });
});
