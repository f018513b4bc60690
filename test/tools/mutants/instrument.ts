import { Instrumenter } from '@stryker-mutator/instrumenter';
import type { Mutant } from './mutant.ts';

/** Changes of a text, a pattern or a number are left out: nearly all of them are told apart by tables of words already. */
const LEFT_OUT = [
  'StringLiteral',
  'Regex',
  'ObjectLiteral',
  'ArrayDeclaration',
  'ArrowFunction',
  'BlockStatement',
  'UpdateOperator',
  'AssignmentOperator',
  'EqualityOperator',
  'ArithmeticOperator',
  'UnaryOperator',
  'OptionalChaining',
];

/** A source, and one with every mutant in it: which of them is on is told while it runs. */
export async function instrument(
  sources: ReadonlyMap<string, string>,
): Promise<{ sources: Map<string, string>; mutants: Mutant[] }> {
  const instrumenter = new Instrumenter(SILENT);
  const given = [...sources].map(([name, content]) => ({ name, content, mutate: true }));
  const options = { excludedMutations: LEFT_OUT, ignorers: [], plugins: null };
  const { files, mutants } = await instrumenter.instrument(given, options);
  return {
    sources: new Map(files.map(({ name, content }) => [name, content])),
    mutants: mutants
      .filter(({ status }) => status === undefined)
      .map(({ id, fileName, location: { start, end }, replacement }) => ({
        id,
        file: fileName,
        line: start.line + 1,
        source: oneLine(
          (sources.get(fileName) ?? '')
            .split('\n')
            .slice(start.line, end.line + 1)
            .join('\n'),
        ),
        replacement: oneLine(replacement),
      })),
  };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const nothing = (): void => {};
const SILENT = {
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => false,
  isErrorEnabled: () => false,
  isFatalEnabled: () => false,
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
};

const EMPTY =
  /^( *(?:export )?const \w+(?::[^=\n]*)? = )(new (?:Weak)?(?:Map|Set)(?:<.*>)?\(\));/gm;
const NULL = /^let (\w+)(?:: [^=\n]*)? = null;/gm;

/** A source whose caches are told of (`caches.ts`): what one mutant was told is no answer for the next. */
export function withCachesTold(file: string, source: string): string {
  const name = JSON.stringify(file);
  return source
    .replace(EMPTY, (_, before, made) => `${before}globalThis.toldCache(${name}, ${made});`)
    .replace(
      NULL,
      (whole, kept) => `${whole}\nglobalThis.toldCache(${name}, { clear() { ${kept} = null; } });`,
    );
}
