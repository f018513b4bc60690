import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../../core/reading/reading.ts';
import { cardFor, type Situation } from '../../../../extension/page/card/card-for.ts';
import { pageAccount } from '../../../core/reading/page-account.ts';

const account = (iban: string, selected: boolean | null) => pageAccount({ iban, selected });

const reading = (means: Reading['means'], accounts: Reading['accounts']): Reading => ({
  page: 'p',
  means,
  accounts,
  questions: [],
  seen: { of: null, count: accounts.length },
  complete: false,
});

const TWO = [account('BE71096123456769', true), account('NL91ABNA0417164300', false)];

function situation(more: Partial<Situation>): Situation {
  return {
    provider: 'Ponto',
    kind: 'aggregator',
    view: null,
    target: null,
    reading: null,
    known: null,
    recordedNow: null,
    trouble: null,
    putOff: new Set(),
    words: { answers: () => [], app: 'the app' },
    ...more,
  };
}

const known = (recording: 'yes' | 'no' | 'unasked', meanings: ('willLose' | null)[] = []) => ({
  recording,
  recorded: false,
  meanings,
  app: 'Odoo',
  questions: [],
  view: null,
});

describe('what the card says', () => {
  it('is nothing where there is nothing to say', () => {
    expect(cardFor(situation({}))).toBeNull();
    expect(
      cardFor(situation({ reading: reading('authorised', TWO), known: known('no') })),
    ).toBeNull();
  });

  it('names what is not ticked, and what the app will lose', () => {
    const at = situation({
      reading: reading('shared', TWO),
      known: known('yes', [null, 'willLose']),
    });
    expect(cardFor(at)).toMatchObject({
      state: 'guard',
      app: 'Odoo',
      ticked: 1,
      rows: [{ iban: 'NL91ABNA0417164300', means: 'willLose' }],
    });
  });

  it('guards before the ledger has answered', () => {
    expect(cardFor(situation({ reading: reading('shared', TWO) }))).toMatchObject({
      app: 'the app',
      rows: [{ means: 'notShared' }],
    });
  });

  it('asks on a share page that was met first whether its accounts may be recorded', () => {
    const at = (recording: 'yes' | 'unasked') =>
      cardFor(situation({ reading: reading('shared', TWO), known: known(recording) }));
    expect(at('unasked')).toHaveProperty('ask', 'Ponto');
    expect(at('yes')).not.toHaveProperty('ask');
  });

  it('takes a choice in an app for no share page', () => {
    expect(cardFor(situation({ kind: 'app', reading: reading('shared', TWO) }))).toBeNull();
  });

  it('asks once whether it may record, and says when it did', () => {
    const listed = reading('authorised', [account('BE71096123456769', null)]);
    expect(cardFor(situation({ reading: listed, known: known('unasked') }))).toMatchObject({
      state: 'record',
      found: 1,
    });
    const recorded = situation({ reading: listed, known: known('yes'), recordedNow: 1 });
    expect(cardFor(recorded)).toMatchObject({ state: 'recorded', count: 1 });
  });

  it('asks what could be read in two ways, one at a time, until it is put off', () => {
    const question = {
      about: 'expires' as const,
      iban: 'BE71096123456769',
      currency: null,
      text: '03/04/2027',
      candidates: ['2027-03-04', '2027-04-03'],
    };
    const at = (putOff: string[]) =>
      cardFor(
        situation({
          reading: reading('authorised', TWO),
          known: { ...known('yes'), questions: [question] },
          putOff: new Set(putOff),
        }),
      );
    expect(at([])).toMatchObject({ state: 'question', open: 1 });
    expect(at(['expires BE71096123456769 '])).toBeNull();
  });
});
