import { defineConfig } from 'wxt';

/** What the built manifest must never hold: sites are asked for one by one, at run time. */
const NEVER = ['host_permissions', 'web_accessible_resources', 'externally_connectable'] as const;

export default defineConfig({
  srcDir: 'extension',
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'notifications', 'scripting', 'activeTab'],
    optional_host_permissions: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'feedkeeper@feedkeeper.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '144' }),
  }),
  hooks: {
    'build:manifestGenerated': (_wxt, manifest) => {
      for (const key of NEVER) delete manifest[key];
    },
  },
});
