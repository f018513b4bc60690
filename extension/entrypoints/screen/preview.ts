import type { PreviewView } from '../../components/connections/preview-view.ts';
import { ask } from './ask.ts';

/** What an app will show for an institution, from what is kept now. */
export function readPreview(asked: {
  app: string;
  origin: string | null;
  institution: string;
}): Promise<PreviewView> {
  const { app, origin, institution } = asked;
  return ask({ type: 'app/preview', app, origin, institution });
}
