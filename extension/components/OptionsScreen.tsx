import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { Mark } from './Mark.tsx';
import { bell, calendar, database, link, route } from './option-icons.ts';
import { SECTIONS, type Section } from './route.ts';
import { useScreen } from './screen.ts';
import { info, landmark, plug } from './tab-icons.ts';

const SHAPES: Record<Section, string> = {
  accounts: landmark,
  calendar,
  connections: link,
  journeys: route,
  providers: plug,
  reminders: bell,
  data: database,
  about: info,
};

/** The frame of the options page: where one can go, and the section at hand. */
export function OptionsScreen(props: { section: Section; children: ComponentChildren }) {
  const { say } = useScreen();
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  useEffect(() => {
    // The page itself is announced at its opening; a change of section is told by its heading.
    if (!first.current) heading.current?.focus();
    first.current = false;
  }, [props.section]);
  return (
    <div class="options">
      <nav class="options-nav" aria-label={say('sections')}>
        <div class="options-nav-stays">
          <p class="line brand">
            <Mark />
            <strong>{say('extensionName')}</strong>
          </p>
          <ul>
            {SECTIONS.map((section) => (
              <li key={section}>
                <a
                  href={`#${section}`}
                  aria-current={section === props.section ? 'page' : undefined}
                >
                  <Icon d={SHAPES[section]} />
                  {say(`section_${section}`)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </nav>
      <main class="options-main">
        <h1 ref={heading} tabIndex={-1}>
          {say(`section_${props.section}`)}
        </h1>
        {props.children}
      </main>
    </div>
  );
}
