import { useState } from 'preact/hooks';
import { Field } from '../Field.tsx';
import { useScreen } from '../screen.ts';

const MOST = 365;

/** `30, 14, 7` → the days, most distant first; null: not days. */
export function parseDays(typed: string): number[] | null {
  const parts = typed.split(/[\s,;]+/).filter((part) => part !== '');
  const days = parts.map(Number);
  const isRight =
    days.length <= 20 && days.every((day) => Number.isInteger(day) && day >= 0 && day <= MOST);
  return isRight ? [...new Set(days)].sort((a, b) => b - a) : null;
}

/** Days before an end at which to remind; empty: as the guide says. */
export function DaysField(props: {
  label: string;
  days: number[] | null;
  onChange: (days: number[] | null) => void;
}) {
  const { say } = useScreen();
  const [typed, setTyped] = useState(props.days?.join(', ') ?? '');
  const days = parseDays(typed);
  return (
    <Field
      label={props.label}
      value={typed}
      help={say('remindHelp')}
      problem={days === null ? say('remindProblem') : undefined}
      onInput={(next) => {
        setTyped(next);
        const parsed = parseDays(next);
        if (parsed) props.onChange(next.trim() === '' ? null : parsed);
      }}
    />
  );
}
