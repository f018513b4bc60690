import type { LicenceView } from '../../components/AboutSection.tsx';

/** What is inside the extension beside our own code. A test compares it with the lock file. */
export const LICENCES: readonly LicenceView[] = [
  { name: 'preact', version: '11.2.0', licence: 'MIT' },
  { name: 'idb', version: '8.0.4', licence: 'ISC' },
  { name: 'valibot', version: '1.5.0', licence: 'MIT' },
  { name: 'dom-accessibility-api', version: '0.7.1', licence: 'MIT' },
  { name: 'ibantools', version: '4.5.4', licence: 'MIT OR MPL-2.0' },
  { name: '@floating-ui/dom', version: '1.8.0', licence: 'MIT' },
  { name: 'papaparse', version: '5.7.1', licence: 'MIT' },
  { name: 'Lucide', version: '1.62.0', licence: 'ISC' },
];
