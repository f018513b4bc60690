import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

type Locked = {
  version?: string;
  integrity?: string;
  resolved?: string;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  link?: boolean;
};

const read = (file: string) =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../..', file), 'utf8'));
const named: Record<string, string> = {
  ...read('package.json').dependencies,
  ...read('package.json').devDependencies,
};
const locked = Object.entries(read('package-lock.json').packages as Record<string, Locked>).filter(
  ([path]) => path !== '',
);

describe('the lock file', () => {
  it('holds what package.json names, at exactly that version', () => {
    const versions = new Map(locked.map(([path, { version }]) => [path, version]));
    for (const [name, version] of Object.entries(named)) {
      expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
      expect([name, versions.get(`node_modules/${name}`)]).toEqual([name, version]);
    }
  });

  it('has a strong hash of every package, but of those optional ones of other platforms (CONTRIBUTING.md)', () => {
    const isOfAnother = ({ optional, os, cpu }: Locked) => optional && (os || cpu);
    const bare = locked.filter(([, each]) => !each.integrity && !isOfAnother(each));
    expect(bare.map(([path]) => path)).toEqual([]);
    const weak = locked.filter(([, { integrity }]) => integrity && !/^sha512-/.test(integrity));
    expect(weak.map(([path]) => path)).toEqual([]);
    expect(locked.filter(([, { integrity }]) => !integrity).length).toBeLessThanOrEqual(23);
  });

  it('takes nothing from git, from plain http, or from a folder', () => {
    const odd = locked.filter(
      ([, { resolved, link }]) => link || (resolved !== undefined && !/^https:/.test(resolved)),
    );
    expect(odd.map(([path]) => path)).toEqual([]);
  });
});
