// One file for all that most openings never show: each more would cost a file of what they share.
export { readImport } from '../screen/read-import.ts';
export { ProvidersPage } from './ProvidersPage.tsx';
