import { useEffect, useState } from 'preact/hooks';
import { PreviewPanel } from '../../components/connections/PreviewPanel.tsx';
import type { PreviewView } from '../../components/connections/preview-view.ts';
import type { InstitutionCount } from '../../components/FilterBar.tsx';
import { useScreen } from '../../components/screen.ts';
import { readPreview } from '../screen/preview.ts';
import { startFetch } from './start-fetch.ts';
import type { Picked } from './tab-at-hand.ts';

/** On an app's tab: which accounts it will show for the bank that the user picks. */
export function AppPreview(props: {
  app: { id: string; name: string };
  origin: string;
  institutions: readonly InstitutionCount[];
  onPick: (picked: Picked | null) => void;
}) {
  const screen = useScreen();
  const [picked, setPicked] = useState<string | null>(null);
  const [provider, setProvider] = useState<string | null>(null);
  const [preview, setPreview] = useState<PreviewView | null>(null);
  useEffect(() => {
    if (picked === null) return;
    const leaving = new AbortController();
    readPreview({ app: props.app.id, origin: props.origin, institution: picked }).then((read) => {
      if (!leaving.signal.aborted) setPreview(read);
    });
    return () => leaving.abort();
  }, [picked, props.app.id, props.origin, screen]);
  return (
    <PreviewPanel
      app={props.app.name}
      institutions={props.institutions.filter((each) => each.name !== '')}
      picked={picked}
      preview={preview}
      onPick={(institution) => {
        setPreview(null);
        setPicked(institution);
        props.onPick(pickedOf(institution, provider));
      }}
      provider={provider}
      onProvider={(next) => {
        setProvider(next);
        props.onPick(pickedOf(picked, next));
      }}
      onFetch={() => startFetch(props.app.id, props.origin)}
    />
  );
}

function pickedOf(institution: string | null, provider: string | null): Picked | null {
  if (institution === null) return null;
  return provider === null ? { institution } : { institution, provider };
}
