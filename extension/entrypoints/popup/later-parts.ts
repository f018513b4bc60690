// One file for all that most openings never show: each more would cost a file of what they share.
export { NothingListed } from '../../components/NothingListed.tsx';
export { renew } from './renew.ts';
export { TabSide } from './TabSide.tsx';
