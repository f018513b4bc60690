// One file for all that most openings never show: each more would cost a file of what they share.
export { keepFocus } from '../../components/keep-focus.ts';
export { NothingListed } from '../../components/popup/NothingListed.tsx';
export { checkEmpty } from '../../store/damage.ts';
export { AnswerReminder } from './AnswerReminder.tsx';
export { loadMore } from './load-more.ts';
export { renew } from './renew.ts';
export { TabSide } from './TabSide.tsx';
export { readOwn } from './with-own.ts';
