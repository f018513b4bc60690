import { describe, expect, it } from 'vitest';
import type { Line } from '../../../../extension/page/read/line.ts';
import { createStatuses, type StatusWords } from '../../../../extension/page/read/status-of.ts';

const WORDS = {
  linked:
    'connected|linked|collegato|collegata|connesso|connessa|connecté|connectée|lié|liée|gekoppeld|verbonden|verbunden|verknüpft|conectado|conectada|vinculado|vinculada',
  due: 'expires soon|expiring soon|about to expire|renewal due|in scadenza|scade presto|scade a breve|expire bientôt|à renouveler|vervalt binnenkort|verloopt binnenkort|läuft bald ab|läuft demnächst ab|caduca pronto|vence pronto|expira pronto',
  expired:
    'expired|scaduto|scaduta|expiré|expirée|verlopen|vervallen|abgelaufen|caducado|caducada|vencido|vencida|expirado|expirada',
};
const words = {
  linked: WORDS.linked.split('|'),
  due: WORDS.due.split('|'),
  expired: WORDS.expired.split('|'),
};

function readStatus(text: string, of: StatusWords) {
  const line = { text, pattern: text, type: 'text' } as Line;
  return createStatuses(of, []).of([line]);
}

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
