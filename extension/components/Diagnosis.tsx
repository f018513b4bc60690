import type { DiagnosisView } from './diagnosis-view.ts';
import { Icon } from './Icon.tsx';
import { octagonX, triangleAlert } from './icons.ts';
import { useScreen } from './screen.ts';
import { clock, externalLink, info } from './tab-icons.ts';

const SHAPES = { stop: octagonX, broken: triangleAlert, soon: clock, note: info } as const;
const TONES = { stop: 'expired', broken: 'expired', soon: 'due', note: 'unknown' } as const;

/** One thing that holds right now: how grave by shape and word, whose it is, and the next thing to do. */
export function Diagnosis(props: {
  diagnosis: DiagnosisView;
  onGo: (go: NonNullable<DiagnosisView['go']>) => void;
  onDismiss: (id: string) => void;
}) {
  const { say } = useScreen();
  const { severity, title, provider, institutions, go, ask, ...diagnosis } = props.diagnosis;
  return (
    <li class={`diagnosis is-${TONES[severity]}`}>
      <p class="line small">
        <span class="status">
          <Icon d={SHAPES[severity]} />
          {say(`severity_${severity}`)}
        </span>
        <span class="muted cut">{[provider, ...institutions].join(' · ')}</span>
      </p>
      {title !== null && <strong>{title}</strong>}
      <p class="small">{diagnosis.say}</p>
      {(go || ask !== null || diagnosis.dismiss) && (
        <p class="line">
          {go && (
            <button type="button" class="button" onClick={() => props.onGo(go)}>
              {say('diagnosisGo')}
            </button>
          )}
          {diagnosis.dismiss && (
            <button
              type="button"
              class="button quiet"
              onClick={() => props.onDismiss(diagnosis.id)}
            >
              {say('dismiss')}
            </button>
          )}
          {ask !== null && (
            <a class="button quiet" href={ask} target="_blank" rel="noopener noreferrer">
              <Icon d={externalLink} />
              {say('diagnosisAsk', { site: new URL(ask).hostname })}
            </a>
          )}
        </p>
      )}
    </li>
  );
}
