import type { LoadGuideEditor } from '../../components/providers/GuideTextField.tsx';

/** The editor and the grammar it completes from: 100 kB that only who mends a guide should wait for. */
export const loadGuideEditor: LoadGuideEditor = async () => {
  const [{ guideTools }, schema] = await Promise.all([
    import('../../components/providers/guide-tools.ts'),
    import('../../../providers/guide.schema.json'),
  ]);
  return guideTools(schema.default);
};
