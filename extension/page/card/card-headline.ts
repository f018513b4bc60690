import type { Say } from '../../../core/words.ts';
import type { CardState } from './card-state.ts';
import { shownText } from './card-text.ts';

/** What a state says in a line, for screen readers and for the small card; null: the step's words are all. */
export function headline(state: CardState, say: Say): string | null {
  switch (state.state) {
    case 'guard':
      return state.rows.length > 0
        ? say('cardNotTicked', { count: state.rows.length })
        : say('cardAllTicked', { count: state.ticked, app: shownText(state.app) });
    case 'record':
      return say('cardFound', { count: state.found, provider: shownText(state.provider) });
    case 'recorded':
      return say('cardRecorded', { count: state.count, provider: shownText(state.provider) });
    case 'question':
      return say(state.question.about === 'expires' ? 'cardWhichDay' : 'cardWhichBank');
    case 'reload':
      return say('cardUpdated');
    case 'error':
      return say('cardError');
    case 'step':
      return null;
  }
}
