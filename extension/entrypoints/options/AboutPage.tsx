import { useMemo } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { AboutSection } from '../../components/AboutSection.tsx';
import { useScreen } from '../../components/screen.ts';
import { giveBack } from '../screen/granted.ts';
import { LICENCES } from '../screen/licences.ts';
import { choosePrivacy, readPrivacy } from '../screen/privacy.ts';
import { useKept } from '../screen/use-kept.ts';
import { Loaded } from './Loaded.tsx';

export function AboutPage() {
  const { hideNumbers } = useScreen();
  const { kept, again } = useKept(readPrivacy);
  const { version, permissions = [] } = useMemo(() => browser.runtime.getManifest(), []);
  return (
    <Loaded kept={kept} again={again}>
      {({ granted, recordInPrivate }) => (
        <AboutSection
          version={version}
          permissions={permissions}
          browserName={/(Firefox|Edg|Chrome)\/[\d.]+/.exec(navigator.userAgent)?.[0] ?? ''}
          granted={granted}
          licences={LICENCES}
          licencesUrl="/licences.txt"
          // Known at once: read a moment later, the mark would go out and come back.
          choice={{ hideNumbers, recordInPrivate }}
          onChoose={async (part) => {
            await choosePrivacy(part);
            await again();
          }}
          onGiveBack={async (site) => {
            await giveBack(site);
            await again();
          }}
        />
      )}
    </Loaded>
  );
}
