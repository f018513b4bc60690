import { useMemo } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { AboutSection } from '../../components/AboutSection.tsx';
import { giveBack } from '../screen/granted.ts';
import { LICENCES } from '../screen/licences.ts';
import { choosePrivacy, readPrivacy } from '../screen/privacy.ts';
import { useKept } from '../screen/use-kept.ts';
import { Loaded } from './Loaded.tsx';

export function AboutPage() {
  const { kept, again } = useKept(readPrivacy);
  const { version, permissions = [] } = useMemo(() => browser.runtime.getManifest(), []);
  return (
    <Loaded kept={kept} again={again}>
      {({ granted, choice }) => (
        <AboutSection
          version={version}
          permissions={permissions}
          browserName={/(Firefox|Edg|Chrome)\/[\d.]+/.exec(navigator.userAgent)?.[0] ?? ''}
          granted={granted}
          licences={LICENCES}
          licencesUrl="/licences.txt"
          choice={choice}
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
