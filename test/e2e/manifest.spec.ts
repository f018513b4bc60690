import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { DIST } from './browser.ts';
import { FIREFOX_DIST } from './firefox.ts';

const BUILDS = [
  { browser: 'Chromium', dist: DIST },
  { browser: 'Firefox', dist: FIREFOX_DIST },
];

/** Permissions that show no warning at install, each with what it is for. */
const ALLOWED = ['storage', 'alarms', 'notifications', 'scripting', 'activeTab'];

for (const { browser, dist } of BUILDS) {
  test.describe(`the manifest built for ${browser}`, () => {
    const manifest = (): Record<string, unknown> =>
      JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));

    test('asks for no site at install', () => {
      expect(manifest()).not.toHaveProperty('host_permissions');
      expect(manifest()).not.toHaveProperty('content_scripts');
      expect(ALLOWED).toEqual(expect.arrayContaining(manifest().permissions as string[]));
    });

    test('lets sites be asked for one by one', () => {
      expect(manifest().optional_host_permissions).toContain('https://*/*');
    });

    test('shows no file to any page, and hears no other extension or page', () => {
      expect(manifest()).not.toHaveProperty('web_accessible_resources');
      expect(manifest()).not.toHaveProperty('externally_connectable');
    });

    test('runs its own scripts only, and connects to nothing but its own files', () => {
      const policy = JSON.stringify(manifest().content_security_policy);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("; connect-src 'self';");
      expect(policy).not.toMatch(/unsafe|https?:|wss?:|\*/);
    });
  });
}
