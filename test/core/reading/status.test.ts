import { describe, expect, it } from 'vitest';
import { readStatus } from '../../../core/reading/status.ts';
import { STATUS_WORDS } from '../../../core/reading/vocabulary.ts';

const words = {
  linked: ['Connected', 'Gekoppeld', 'Connecté', ...STATUS_WORDS.linked.split('|')],
  due: ['Expires soon', 'Vervalt binnenkort', 'Expire bientôt', ...STATUS_WORDS.due.split('|')],
  expired: ['Expired', 'Vervallen', 'Expiré', ...STATUS_WORDS.expired.split('|')],
};

describe('what a page says of an account', () => {
  it.each([
    ['Connected', 'linked'],
    ['Connected until 28 Nov', 'linked'],
    ['Gekoppeld · Vervalt binnenkort', 'due'],
    ['Expires soon', 'due'],
    ['Connected Expired', 'expired'],
    ['Expiré', 'expired'],
    ['Niet gekoppeld', null],
    ['Not expired', null],
    ['Not expired · Connected', 'linked'],
    ['Disconnected', null],
    ['Expires on 3 May 2027', null],
    ['läuft bald ab', 'due'],
    ['Scaduta', 'expired'],
    ['bijna verlopen', 'expired'],
    ['', null],
  ])('%j is %s', (text, status) => expect(readStatus(text, words)).toBe(status));

  it('is the longer words of two that overlap', () => {
    const overlapping = {
      linked: ['Connected'],
      due: ['Expired soon'],
      expired: ['Expired', 'Connected no longer'],
    };
    expect(readStatus('Expired soon', overlapping)).toBe('due');
    expect(readStatus('Connected no longer', overlapping)).toBe('expired');
  });

  it('is nothing where a guide names no words', () => {
    expect(readStatus('Connected', { linked: [], due: [], expired: [] })).toBeNull();
  });
});
