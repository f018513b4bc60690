import { render } from 'preact';
import '../../../extension/entrypoints/options/options.css';
import { ScreenContext } from '../../../extension/components/screen.ts';
import type { Examples } from '../../extension/components/example.ts';
import { GUIDES } from '../../extension/components/sample-guides.ts';
import { TODAY } from '../../extension/components/sample-ledger.ts';
import { wordsOf } from './words.ts';

const modules: Record<string, Examples> = import.meta.glob(
  '../../extension/components/examples/*.tsx',
  {
    eager: true,
    import: 'examples',
  },
);
const examples = new Map(Object.values(modules).flatMap((each) => Object.entries(each)));
const app = document.getElementById('app');
if (!app) throw new Error('the gallery has no #app');
const place = app;

/** Draws one example in the place of the one before it: a test goes through all of them without loading a page. */
function show(name: string, language: string): boolean {
  const example = examples.get(name);
  if (!example) return false;
  const words = wordsOf(language);
  const base = { today: TODAY, hideNumbers: false, guides: GUIDES };
  document.documentElement.lang = words.language;
  document.body.className = example.on === 'popup' ? 'popup' : '';
  // A part of a screen stands in a landmark of its own, as it does there.
  const drawn = example.draw();
  const part = example.whole ? (
    drawn
  ) : (
    <>
      {example.on === 'popup' && <header class="popup-header" />}
      <main class={example.on === 'popup' ? 'popup-main' : 'welcome'}>
        <h1 class="sr-only">{name}</h1>
        {drawn}
      </main>
    </>
  );
  render(null, place);
  render(
    <ScreenContext.Provider value={{ ...words, ...base, ...example.screen }}>
      {part}
    </ScreenContext.Provider>,
    place,
  );
  scrollTo(0, 0);
  return true;
}

Reflect.set(globalThis, 'show', show);
const asked = new URLSearchParams(location.search);
if (!show(asked.get('example') ?? '', asked.get('language') ?? 'en')) {
  const list = [...examples].map(([name, { on }]) => ({ name, on }));
  // Read by the test, which goes through all of them.
  document.body.dataset.examples = JSON.stringify(list);
  render(
    <main class="welcome">
      <h1>Every component in every state</h1>
      <ul class="found">
        {list.map(({ name }) => (
          <li key={name}>
            <a href={`?example=${encodeURIComponent(name)}`}>{name}</a>
          </li>
        ))}
      </ul>
    </main>,
    place,
  );
}
