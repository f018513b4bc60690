import type { Section } from '../../components/route.ts';
import { later } from '../screen/later.ts';
import { AboutPage } from './AboutPage.tsx';
import { AccountsPage } from './AccountsPage.tsx';
import { CalendarPage } from './CalendarPage.tsx';
import { ConnectionsPage } from './ConnectionsPage.tsx';
import { DataPage } from './DataPage.tsx';
import { JourneysPage } from './JourneysPage.tsx';
import { RemindersPage } from './RemindersPage.tsx';
import { seldomParts } from './seldom.ts';

/** The workbench and the reading of guides: a fifth of the page, for who turns a site on or mends a guide. */
const ProvidersPage = later(async () => (await seldomParts()).ProvidersPage);

/** The section at hand, with what its address says: `#accounts?bank=kbc`. */
export function SectionPage(props: { section: Section; params: ReadonlyMap<string, string> }) {
  switch (props.section) {
    case 'accounts':
      return <AccountsPage params={props.params} />;
    case 'calendar':
      return <CalendarPage />;
    case 'connections':
      return <ConnectionsPage />;
    case 'journeys':
      return <JourneysPage params={props.params} />;
    case 'providers':
      return <ProvidersPage />;
    case 'reminders':
      return <RemindersPage />;
    case 'data':
      return <DataPage />;
    case 'about':
      return <AboutPage />;
  }
}
