import { render } from 'preact';
import { keepFocus } from '../../components/keep-focus.ts';
import { askToPersist } from '../../store/persist.ts';
import { browserWords } from '../screen/browser-words.ts';
import { Options } from './Options.tsx';

const words = browserWords();
document.documentElement.lang = words.language;
document.title = words.say('extensionName');
const app = document.getElementById('app');
if (!app) throw new Error('options.html has no #app');
render(<Options words={words} />, app);
keepFocus(app, new AbortController().signal);
askToPersist();
