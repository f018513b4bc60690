import { Icon } from '../../components/Icon.tsx';
import { undo2 } from '../../components/option-icons.ts';
import { useScreen } from '../../components/screen.ts';
import type { useUndo } from './undo.ts';

/** Says what was erased and takes it back; gone after ten seconds. */
export function UndoBar({ undo }: { undo: ReturnType<typeof useUndo> }) {
  const { say } = useScreen();
  return (
    <div class="undo" role="status">
      {undo.offered && (
        <p class="panel line spread">
          <span>{undo.offered.said}</span>
          <button type="button" class="button" onClick={undo.take}>
            <Icon d={undo2} />
            {say('undo')}
          </button>
        </p>
      )}
    </div>
  );
}
