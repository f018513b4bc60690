import { parseGuide } from '../../../core/guide/parse-guide.ts';
import { now } from '../../background/clock.ts';
import { readGuides } from '../../background/guides.ts';
import type { GuideImportActions } from '../../components/providers/GuideImport.tsx';
import type { ProviderActions } from '../../components/providers/ProviderCard.tsx';
import {
  eraseImportedGuide,
  restoreGuideBefore,
  writeImportedGuide,
} from '../../store/guides-store.ts';
import { ask } from './ask.ts';
import { benchActions } from './bench-actions.ts';
import { loadGuideEditor } from './load-guide-editor.ts';
import { saveFile } from './save-file.ts';
import { turnOn } from './turn-on.ts';
import { orThrown } from './written.ts';

/** What the providers section does; `again` reads it anew. */
export function providerActions(again: () => Promise<void>): ProviderActions {
  const changed = async () => {
    await ask({ type: 'changed', what: 'guides' });
    await again();
  };
  const forget = async (id: string) => {
    await orThrown(eraseImportedGuide(id));
    await changed();
  };
  return {
    async onTurnOn(id, site) {
      if (!(await turnOn(id, [site]))) return false;
      await again();
      return true;
    },
    async onTurnOff(id, site) {
      await ask({ type: 'site/off', guide: id, site });
      await again();
    },
    async onExport(id) {
      saveFile(`${id}.guide.json`, await guideText(id), 'application/json');
    },
    async onUndo(id) {
      await orThrown(restoreGuideBefore(id, now()));
      await changed();
    },
    onGoBack: forget,
    onRemove: forget,
  };
}

export function guideImportActions(again: () => Promise<void>): GuideImportActions {
  return {
    onCopyOf: guideText,
    loadEditor: loadGuideEditor,
    bench: benchActions,
    async onTrust(text) {
      const json: unknown = JSON.parse(text);
      const guide = parseGuide(json);
      // The section parsed it before it offered the press.
      if (!guide.ok) throw new Error(guide.problems[0]?.message);
      await orThrown(writeImportedGuide(guide.value.id, json, now()));
      await ask({ type: 'changed', what: 'guides' });
      await again();
    },
  };
}

async function guideText(id: string): Promise<string> {
  const guide = await (await readGuides()).whole(id);
  return guide.ok ? `${JSON.stringify(guide.value, null, 2)}\n` : '';
}
