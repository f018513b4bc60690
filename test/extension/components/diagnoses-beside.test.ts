import { describe, expect, it } from 'vitest';
import { diagnosesBeside } from '../../../extension/components/diagnoses-beside.ts';
import type { DiagnosisView } from '../../../extension/components/diagnosis-view.ts';
import { sampleLedger } from './sample-ledger.ts';

const [first] = sampleLedger(1).accounts;
if (!first) throw new Error('the sample ledger is empty');
const institution = first.institution?.value.name ?? '';
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
    const shown = diagnosesBeside(diagnoses, first, 'renew');
    expect(shown.map((each) => each.go?.journey)).toEqual(presses);
  });

  it('are all there where no account is', () => {
    expect(diagnosesBeside([ended, soon], null, undefined)).toEqual([ended, soon]);
  });
});
