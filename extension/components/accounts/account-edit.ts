import type { ReminderAnswer } from '../../../core/consent/answer-reminder.ts';
import type { Day } from '../../../core/reading/day.ts';

/** What a user writes over what was read; what is absent stays as it is. */
export type AccountEdit = {
  name?: string;
  organisation?: string;
  institution?: string;
  expires?: Day;
  muted?: boolean;
};

export type AccountActions = {
  onEdit: (keys: readonly string[], edit: AccountEdit) => Promise<void>;
  onEndEarly: (keys: readonly string[], on: Day) => Promise<void>;
  onErase: (keys: readonly string[]) => Promise<void>;
  /** Of an account that is due or over. */
  onAnswer: (key: string, answer: ReminderAnswer) => Promise<void>;
  onRenew: (key: string) => void;
  onCopy: (text: string) => Promise<boolean>;
};
