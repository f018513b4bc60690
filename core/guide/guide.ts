import type * as v from 'valibot';
import type { Accounts as AccountsSchema } from './schema/accounts.ts';
import type {
  Consent as ConsentSchema,
  Institution as InstitutionSchema,
} from './schema/consent.ts';
import type { Locator as LocatorSchema } from './schema/element.ts';
import type { Faq as FaqSchema } from './schema/faq.ts';
import type { Guide as GuideSchema } from './schema/guide.ts';
import type { Journey as JourneySchema, Step as StepSchema } from './schema/journey.ts';
import type { Page as PageSchema } from './schema/page.ts';
import type { Payload as PayloadSchema } from './schema/payload.ts';

/** A guide that was parsed. The only way to get one is `checkGuide`, or `parseGuide` for who writes it. */
export type Guide = v.InferOutput<typeof GuideSchema>;
export type Locator = v.InferOutput<typeof LocatorSchema>;
export type Page = v.InferOutput<typeof PageSchema>;
export type Accounts = v.InferOutput<typeof AccountsSchema>;
export type ConsentPolicy = v.InferOutput<typeof ConsentSchema>;
export type KnownInstitution = v.InferOutput<typeof InstitutionSchema>;
export type Journey = v.InferOutput<typeof JourneySchema>;
export type Step = v.InferOutput<typeof StepSchema>;
export type Faq = v.InferOutput<typeof FaqSchema>;
export type Payload = v.InferOutput<typeof PayloadSchema>;
