import { parseArgs } from 'node:util';
import { nearest } from '../../core/guide/nearest.ts';
import { oneLine, Stop } from './stop.ts';

const JSON_OPTION = { json: { type: 'boolean' } } as const;
const TEXT = { type: 'string' } as const;
const WATCH = { watch: { type: 'boolean' } } as const;
const PAGE = { page: TEXT, url: TEXT, today: TEXT, language: TEXT } as const;

/** Every command: what it takes, in order, and its options. */
export const COMMANDS = {
  check: { takes: ['<id|file.json>'], options: WATCH, needs: [] },
  read: {
    takes: ['<id|file.json>'],
    options: { ...PAGE, ...WATCH, out: TEXT },
    needs: ['page'],
  },
  find: {
    takes: ['<id|file.json>', '<element>'],
    options: { ...PAGE, ...WATCH, account: TEXT },
    needs: ['page'],
  },
  walk: {
    takes: ['<id|file.json>', '<journey>'],
    options: { pages: TEXT, today: TEXT, language: TEXT, ...WATCH },
    needs: ['pages'],
  },
  report: {
    takes: ['<id|file.json>'],
    options: { pages: TEXT, out: TEXT, today: TEXT, language: TEXT },
    needs: ['pages', 'out'],
  },
  import: { takes: ['<id|file.json>', '<FILE…>'], options: { today: TEXT, zone: TEXT }, needs: [] },
  preview: {
    takes: [],
    options: { ledger: TEXT, app: TEXT, origin: TEXT, institution: TEXT, today: TEXT },
    needs: ['ledger', 'app', 'institution'],
  },
  new: {
    takes: ['<id>'],
    options: { in: TEXT, app: { type: 'boolean' }, recording: TEXT },
    needs: [],
  },
  scrub: { takes: ['<page.html>'], options: { out: TEXT }, needs: [] },
} as const;

type Command = keyof typeof COMMANDS;

/** What was asked for, with every needed part there. */
export type Asked = {
  command: Command;
  names: string[];
  option: (name: string) => string | undefined;
  /** An option that the command cannot do without. */
  need: (name: string) => string;
  flag: (name: string) => boolean;
};

function usageOf(command: Command): string {
  const { takes, needs } = COMMANDS[command];
  const options = Object.entries(COMMANDS[command].options).map(([name, { type }]) => {
    const written = type === 'boolean' ? `--${name}` : `--${name} …`;
    return needs.some((need) => need === name) ? written : `[${written}]`;
  });
  return ['guide', command, ...takes, ...options, '[--json]'].join(' ');
}

/** How the command that was named is written, or all are, where the command line asks for that. */
export function helpFor(args: readonly string[]): string | null {
  const [first = ''] = args;
  if (first !== 'help' && !args.includes('--help') && !args.includes('-h')) return null;
  const named = args.find(isCommand);
  return (named ? [named] : Object.keys(COMMANDS).filter(isCommand)).map(usageOf).join('\n');
}

/** Reads the command line, or stops with what is wrong with it and how the command is written. */
export function parseArguments(args: readonly string[]): Asked {
  const [first, ...rest] = args;
  const commands = Object.keys(COMMANDS);
  if (first === undefined || !isCommand(first)) {
    const near = first === undefined ? null : nearest(first, commands);
    const hint = near ? `did you mean ${near}?` : `one of ${commands.join(', ')} is needed`;
    throw new Stop(
      `${first === undefined ? 'no command given' : `no command "${first}"`}: ${hint}`,
    );
  }
  const { values, positionals } = parse(first, rest);
  const takes = COMMANDS[first].takes;
  const many = takes.at(-1)?.endsWith('…>') === true;
  const isRight = many ? positionals.length >= takes.length : positionals.length === takes.length;
  if (!isRight) {
    throw new Stop(
      `${positionals.length} of ${takes.length} names given; usage: ${usageOf(first)}`,
    );
  }
  const text = (name: string): string | undefined => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  for (const name of COMMANDS[first].needs) {
    if (text(name) === undefined) throw new Stop(`--${name} is needed; usage: ${usageOf(first)}`);
  }
  return {
    command: first,
    names: positionals,
    option: text,
    need: (name) => text(name) ?? '',
    flag: (name) => values[name] === true,
  };
}

function isCommand(name: string): name is Command {
  return Object.hasOwn(COMMANDS, name);
}

/** Values by option name, as `parseArgs` gives them. */
type Given = { values: Record<string, unknown>; positionals: string[] };

function parse(command: Command, args: string[]): Given {
  try {
    const options = { ...JSON_OPTION, ...COMMANDS[command].options };
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new Stop(`${oneLine(error)} Usage: ${usageOf(command)}`);
  }
}
