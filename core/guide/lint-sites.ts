import type { Problem } from '../parsed.ts';
import type { Guide } from './guide.ts';
import { originMatches } from './site-match.ts';

/** Sites that are wider than needed. Addresses outside them are refused at the door: see stray-addresses.ts. */
export function lintSites(guide: Guide): Problem[] {
  return [...lintWidth(guide), ...lintOptional(guide), ...lintRecognised(guide)];
}

function lintWidth(guide: Guide): Problem[] {
  if (guide.sites === 'asked') return [];
  const sites = guide.sites;
  return sites.flatMap((site, index) => {
    const path = `sites[${index}]`;
    if (sites.indexOf(site) !== index) return [{ path, message: 'this site is named twice' }];
    const domain = /:\/\/\*\.(.+)$/.exec(site)?.[1];
    if (domain === undefined) {
      const wider = sites.find((other) => other !== site && originMatches(other, site));
      return wider ? [{ path, message: `${wider} holds this site already` }] : [];
    }
    return [
      { path, message: `every subdomain of ${domain} is asked for: name those that are needed` },
    ];
  });
}

function lintOptional({ sites, optionalSites = [] }: Guide): Problem[] {
  return optionalSites.flatMap((site, index) => {
    if (sites !== 'asked' && sites.includes(site)) return [];
    return [
      { path: `optionalSites[${index}]`, message: `${site} is not one of the guide’s sites` },
    ];
  });
}

function lintRecognised(guide: Guide): Problem[] {
  if (guide.sites !== 'asked' || guide.recognised !== undefined) return [];
  const message =
    'an app at an address of the user’s own needs the element by which its pages are known';
  return [{ path: 'recognised', message }];
}
