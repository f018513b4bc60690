import { useScreen } from './screen.ts';

/** What the user may choose of privacy. */
export type PrivacyChoice = { hideNumbers: boolean; recordInPrivate: boolean };

export function PrivacyChoices(props: {
  choice: PrivacyChoice;
  onChoose: (part: Partial<PrivacyChoice>) => Promise<void>;
}) {
  const { say } = useScreen();
  const { choice, onChoose } = props;
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          checked={choice.hideNumbers}
          onChange={(event) => onChoose({ hideNumbers: event.currentTarget.checked })}
        />
        <span>{say('hideEverywhere')}</span>
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={choice.recordInPrivate}
          onChange={(event) => onChoose({ recordInPrivate: event.currentTarget.checked })}
        />
        <span>
          {say('recordInPrivate')}
          <br />
          <span class="muted small">{say('recordInPrivateWhat')}</span>
        </span>
      </label>
    </>
  );
}
