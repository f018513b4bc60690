import type { ComponentProps, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { AppPreview } from './AppPreview.tsx';

type Props = ComponentProps<typeof AppPreview>;

/** The preview is loaded on an app's tab only: elsewhere the popup opens without its code. */
export function LazyPreview(props: Props) {
  const [Preview, setPreview] = useState<{ Is: ComponentType<Props> } | null>(null);
  useEffect(() => {
    import('./AppPreview.tsx').then((module) => setPreview({ Is: module.AppPreview }));
  }, []);
  return Preview && <Preview.Is {...props} />;
}
