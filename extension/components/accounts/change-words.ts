import type { Change } from '../../../core/ledger/account.ts';
import { dayWords } from '../day-words.ts';
import type { Screen } from '../screen.ts';

/** One change of a consent or a connection, as a sentence. */
export function changeWords(change: Change, { say, language, guides }: Screen): string {
  const day = (on: string) => dayWords(on, language);
  switch (change.type) {
    case 'granted':
      return change.until === null
        ? say('change_grantedOpen')
        : say('change_granted', { until: day(change.until) });
    case 'renewed':
      return say('change_renewed', { from: day(change.from), until: day(change.until) });
    case 'notRenewed':
      return say('change_notRenewed');
    case 'shared':
    case 'dropped':
      return say(`change_${change.type}`, { app: guides.get(change.app)?.name ?? change.app });
    case 'endedEarly':
      return say(`change_endedEarly_${change.by}`);
    case 'expired':
    case 'gone':
    case 'back':
      return say(`change_${change.type}`);
  }
}
