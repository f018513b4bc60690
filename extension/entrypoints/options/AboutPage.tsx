import { useMemo } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { AboutSection } from '../../components/AboutSection.tsx';
import { giveBack, readGranted } from '../screen/granted.ts';
import { LICENCES } from '../screen/licences.ts';
import { useKept } from '../screen/use-kept.ts';
import { Loaded } from './Loaded.tsx';

export function AboutPage() {
  const { kept, again } = useKept(readGranted);
  const version = useMemo(() => browser.runtime.getManifest().version, []);
  return (
    <Loaded kept={kept} again={again}>
      {(granted) => (
        <AboutSection
          version={version}
          browserName={/(Firefox|Edg|Chrome)\/[\d.]+/.exec(navigator.userAgent)?.[0] ?? ''}
          granted={granted}
          licences={LICENCES}
          onGiveBack={async (site) => {
            await giveBack(site);
            await again();
          }}
        />
      )}
    </Loaded>
  );
}
