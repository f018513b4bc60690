import { h } from './card-h.ts';
import type { CardState } from './card-state.ts';
import { shownIban, shownText } from './card-text.ts';
import { button, type Ui } from './card-ui.ts';

type Of<S extends CardState['state']> = Extract<CardState, { state: S }>;
type Part = { words: HTMLElement; buttons: HTMLElement[] };

/** May the accounts of this page be recorded? Nothing is, before the user's yes. */
export function recordPart({ found, provider }: Of<'record'>, ui: Ui): Part {
  const named = { count: found, provider: shownText(provider) };
  return {
    words: h(
      'section',
      { class: 'ask' },
      h('p', { class: 'say' }, ui.say('cardFound', named)),
      h('p', { class: 'why' }, ui.say('cardMayRecord')),
    ),
    buttons: [
      button(ui, 'decline', ui.say('cardNotHere'), { type: 'decline' }),
      button(ui, 'record', ui.say('cardRecord', { count: found }), { type: 'record' }, 'main'),
    ],
  };
}

/** Something that could be read in two ways: the user says which. */
export function questionPart({ question, answers, open }: Of<'question'>, ui: Ui): Part {
  const choices = question.candidates.map((candidate, index) => {
    const words = shownText(answers[index] ?? candidate);
    return h(
      'li',
      {},
      button(
        ui,
        `answer${index}`,
        words,
        { type: 'answer', question, answer: candidate },
        'choice',
      ),
    );
  });
  const asks = question.about === 'expires' ? 'cardWhichDay' : 'cardWhichBank';
  const seen = question.about === 'expires' ? shownText(question.text) : null;
  return {
    words: h(
      'section',
      { class: 'ask' },
      h('p', { class: 'say' }, ui.say(asks)),
      h('p', { class: 'about' }, h('bdi', { class: 'iban', dir: 'ltr' }, shownIban(question.iban))),
      seen === null ? null : h('p', { class: 'why' }, ui.say('cardPageSays', { text: seen })),
      h('ul', { class: 'choices' }, ...choices),
      open > 1 ? h('p', { class: 'left' }, ui.say('cardQuestionsLeft', { count: open - 1 })) : null,
    ),
    buttons: [
      button(ui, 'unsure', ui.say('cardNotSure'), { type: 'answer', question, answer: null }),
    ],
  };
}
