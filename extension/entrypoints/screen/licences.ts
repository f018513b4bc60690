import named from 'virtual:licences';
import type { LicenceView } from '../../components/AboutSection.tsx';

/** What is inside the extension beside our own code, as the build found it (licences.config.ts). */
export const LICENCES: readonly LicenceView[] = named;
