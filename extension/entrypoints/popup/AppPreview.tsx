import { useEffect, useState } from 'preact/hooks';
import type { InstitutionCount } from '../../components/FilterBar.tsx';
import { PreviewPanel } from '../../components/PreviewPanel.tsx';
import type { PreviewView } from '../../components/preview-view.ts';
import { useScreen } from '../../components/screen.ts';
import { readPreview } from '../screen/preview.ts';
import { startFetch } from './start-fetch.ts';

/** On an app's tab: which accounts it will show for the bank that the user picks. */
export function AppPreview(props: {
  app: string;
  origin: string;
  institutions: readonly InstitutionCount[];
}) {
  const screen = useScreen();
  const [picked, setPicked] = useState<string | null>(null);
  const [preview, setPreview] = useState<PreviewView | null>(null);
  useEffect(() => {
    if (picked === null) return;
    const leaving = new AbortController();
    readPreview({ ...props, institution: picked }).then((read) => {
      if (!leaving.signal.aborted) setPreview(read);
    });
    return () => leaving.abort();
  }, [picked, props.app, props.origin, screen]);
  const name = screen.guides.get(props.app)?.name ?? props.app;
  return (
    <PreviewPanel
      app={name}
      institutions={props.institutions.filter((each) => each.name !== '')}
      picked={picked}
      preview={preview}
      onPick={(institution) => {
        setPreview(null);
        setPicked(institution);
      }}
      onFetch={() => startFetch(props.app, props.origin)}
    />
  );
}
