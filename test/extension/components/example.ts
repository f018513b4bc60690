import type { ComponentChild } from 'preact';
import type { Screen } from '../../../extension/components/screen.ts';

/** One component in one state. `on`: which screen it belongs to, and so its width and styles. */
export type Example = {
  on: 'popup' | 'options';
  draw: () => ComponentChild;
  /** A whole screen, with its own landmarks. */
  whole?: boolean;
  screen?: Partial<Screen>;
};

export type Examples = Record<string, Example>;

/** For actions that an example does not show. */
export const nothing = async (): Promise<void> => {};
export const yes = async (): Promise<boolean> => true;
export const no = async (): Promise<boolean> => false;
