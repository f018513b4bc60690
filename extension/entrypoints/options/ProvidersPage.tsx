import { useMemo } from 'preact/hooks';
import { ProvidersSection } from '../../components/providers/ProvidersSection.tsx';
import { guideImportActions, providerActions } from '../screen/provider-actions.ts';
import { readProviders } from '../screen/providers.ts';
import { useKept } from '../screen/use-kept.ts';
import { Loaded } from './Loaded.tsx';

export function ProvidersPage() {
  const { kept, again } = useKept(readProviders);
  const actions = useMemo(() => providerActions(again), [again]);
  const imports = useMemo(() => guideImportActions(again), [again]);
  return (
    <Loaded kept={kept} again={again}>
      {(providers) => (
        <ProvidersSection providers={providers} actions={actions} imports={imports} />
      )}
    </Loaded>
  );
}
