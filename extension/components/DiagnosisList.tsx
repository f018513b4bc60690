import { Diagnosis } from './Diagnosis.tsx';
import type { DiagnosisView } from './diagnosis-view.ts';
import { useScreen } from './screen.ts';

/** As many as leave room for the accounts. */
const AT_ONCE = 2;

/** What is wrong or about to be, the gravest first; more than two wait behind one press. */
export function DiagnosisList(props: {
  diagnoses: readonly DiagnosisView[];
  onGo: (go: NonNullable<DiagnosisView['go']>) => void;
  onDismiss: (id: string) => void;
}) {
  const { say } = useScreen();
  const { diagnoses, onGo, onDismiss } = props;
  if (diagnoses.length === 0) return null;
  const draw = (some: readonly DiagnosisView[]) =>
    some.map((each) => (
      <Diagnosis
        key={`${each.provider} ${each.id}`}
        diagnosis={each}
        onGo={onGo}
        onDismiss={onDismiss}
      />
    ));
  const more = diagnoses.slice(AT_ONCE);
  return (
    <section class="diagnoses" aria-label={say('diagnosesLabel')}>
      <ul>{draw(diagnoses.slice(0, AT_ONCE))}</ul>
      {more.length > 0 && (
        <details>
          <summary>{say('diagnosesMore', { count: more.length })}</summary>
          <ul>{draw(more)}</ul>
        </details>
      )}
    </section>
  );
}
