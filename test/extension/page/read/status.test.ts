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

describe('a word of a state', () => {
  const of = (text: string, labels: StatusWords = words, expires: string[] = []) =>
    createStatuses(labels, expires).of([
      { text, pattern: text.replace(/\d+/g, '0'), type: 'text' } as Line,
    ]);

  it.each([
    ['Expiré', 'expired'],
    ['Expire\u0301', 'expired'],
    ['EXPIRE', 'expired'],
    ['Expire', null],
    ['expire le 3 mai', null],
    ['Connecte', null],
    ['connecte', null],
  ])('is as it is accented: %j is %s', (text, status) => expect(of(text)).toBe(status));

  it.each([
    ['Expiré', 'expired'],
    ['EXPIRÉ', 'expired'],
    ['Statut : expiré', 'expired'],
    ['Expire', null],
    ['EXPIRE', null],
    ['Expire le 3 mai', null],
  ])('is told from the word of a date that is alike but for accents: %j is %s', (text, status) => {
    for (const dates of [
      ['Expire', 'Expire le'],
      ['Expire le', 'expire'],
    ])
      expect(of(text, words, dates)).toBe(status);
  });

  it('may be written without accents by the guide', () => {
    expect(of('Connecté', { linked: ['connecte'], due: [], expired: [] })).toBe('linked');
  });

  it('is not the word of a date', () => {
    expect(of('Expired on', { linked: [], due: [], expired: ['Expired'] }, ['Expired on'])).toBe(
      null,
    );
  });

  it('may have a number', () => {
    const numbered = { linked: ['Step 2', 'Connected'], due: [], expired: [] };
    expect([of('Step 2', numbered), of('Step 1', numbered)]).toEqual(['linked', null]);
    const { mayTell } = createStatuses(numbered, []);
    expect(mayTell('Step 0')).toBe(true);
    expect(createStatuses(words, []).mayTell('Main')).toBe(false);
  });

  it('of several lines the most severe counts, but what can be pressed', () => {
    const lines = ['Expires soon', 'Connected', 'Expired'].map(
      (text) => ({ text, pattern: text, type: 'text' }) as Line,
    );
    const { of: all } = createStatuses(words, []);
    expect(all(lines)).toBe('expired');
    expect(all([lines[0]!, lines[1]!, { ...lines[2]!, type: 'action' }])).toBe('due');
    expect(all([lines[1]!, lines[0]!])).toBe('due');
  });
});
