import type { Guide, Step } from './guide.ts';

/** The kinds of names a guide gives. */
export type Kind = 'page' | 'element' | 'label' | 'journey' | 'version' | 'guide';

/** A place where a guide uses a name. */
export type Use = { path: string; kind: Kind; name: string };

/** Every use of a name in a guide, with its place. */
export function usesOf(guide: Guide): Use[] {
  return [
    ...usesOfApp(guide),
    ...usesOfPages(guide),
    ...usesOfElements(guide),
    ...usesOfAccounts(guide),
    ...usesOfJourneys(guide),
    ...usesOfFaq(guide),
  ];
}

function use(path: string, kind: Kind, names: string | readonly string[] | undefined): Use[] {
  if (names === undefined) return [];
  if (typeof names === 'string') return [{ path, kind, name: names }];
  return names.map((name, index) => ({ path: `${path}[${index}]`, kind, name }));
}

function usesOfApp(guide: Guide): Use[] {
  const versions = (guide.versions ?? []).flatMap((rule, index) =>
    use(`versions[${index}].seen`, 'element', rule.seen),
  );
  return [
    ...use('recognised', 'element', guide.recognised),
    ...versions,
    ...use('consent.renew', 'journey', guide.consent?.renew),
  ];
}

function usesOfPages(guide: Guide): Use[] {
  return Object.entries(guide.pages).flatMap(([name, page]) => [
    ...use(`pages.${name}.shows`, 'element', page.shows),
    ...use(`pages.${name}.for`, 'version', page.for),
  ]);
}

function usesOfElements(guide: Guide): Use[] {
  return Object.entries(guide.elements).flatMap(([name, locators]) =>
    locators.flatMap((locator, index) => {
      const path = `elements.${name}[${index}]`;
      const label = 'text' in locator ? locator.text : 'role' in locator ? locator.name : undefined;
      return [
        ...use(`${path}.${'text' in locator ? 'text' : 'name'}`, 'label', label),
        ...use(`${path}.in`, 'element', locator.in === 'account' ? undefined : locator.in),
      ];
    }),
  );
}

function usesOfAccounts(guide: Guide): Use[] {
  const isList = Array.isArray(guide.accounts);
  return [guide.accounts ?? []].flat().flatMap((rule, index) => {
    const path = isList ? `accounts[${index}]` : 'accounts';
    const elements = ['in', 'not', 'name', 'institution', 'stopped', 'authorise', 'app'] as const;
    return [
      ...use(`${path}.at`, 'page', rule.at),
      ...elements.flatMap((key) => use(`${path}.${key}`, 'element', rule[key])),
      ...use(`${path}.key.after`, 'label', rule.key === 'iban' ? undefined : rule.key.after),
      ...use(`${path}.expires.after`, 'label', rule.expires?.after),
      ...use(`${path}.synchronised.after`, 'label', rule.synchronised?.after),
      ...Object.entries(rule.status ?? {}).flatMap(([status, labels]) =>
        use(`${path}.status.${status}`, 'label', labels),
      ),
    ];
  });
}

function usesOfJourneys(guide: Guide): Use[] {
  return Object.entries(guide.journeys).flatMap(([name, journey]) => [
    ...use(`journeys.${name}.with`, 'guide', journey.with),
    ...journey.steps.flatMap((step, index) => usesOfStep(step, `journeys.${name}.steps[${index}]`)),
  ]);
}

function usesOfStep(step: Step, path: string): Use[] {
  const { until } = step;
  return [
    ...use(`${path}.at`, 'page', step.at),
    ...use(`${path}.point`, 'element', step.point),
    ...use(`${path}.until.page`, 'page', until && 'page' in until ? until.page : undefined),
    ...use(`${path}.until.seen`, 'element', until && 'seen' in until ? until.seen : undefined),
  ];
}

function usesOfFaq(guide: Guide): Use[] {
  return guide.faq.flatMap((entry, index) => [
    ...use(`faq[${index}].when.after`, 'journey', entry.when.after),
    ...use(`faq[${index}].when.seen`, 'element', entry.when.seen),
    ...use(`faq[${index}].when.page`, 'page', entry.when.page),
    ...use(`faq[${index}].go`, 'journey', entry.go),
  ]);
}
