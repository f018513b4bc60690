import * as v from 'valibot';
import { LabelText, Name, oneOrMore, Version } from './words.ts';

const Path = v.pipe(
  v.string(),
  v.maxLength(300),
  v.regex(
    /^\/[^?#\s]*$/,
    'expected a path that starts with "/", with * for one part and ** for the rest',
  ),
);

/** A place on a site that we recognise. All that is given must hold. */
export const Page = v.strictObject({
  /** `/accounts/**`: `*` stands for one part of the path, `**` for any rest. */
  path: oneOrMore(Path),
  /** Parameters that the query or the `#a=b&c=d` part must hold, with these values. */
  params: v.optional(
    v.record(v.pipe(v.string(), v.maxLength(60)), v.pipe(v.string(), v.maxLength(200))),
  ),
  /** An element that must be there. */
  shows: v.optional(Name),
  /** Versions of the app that have this page. */
  for: v.optional(v.pipe(v.array(Version), v.minLength(1))),
  /** How to get there: a path with query and hash on the site, or a whole https address of one of the sites. */
  address: v.optional(
    v.pipe(
      v.string(),
      v.maxLength(500),
      v.check(
        // A browser takes `/\\evil.example` for `//evil.example`.
        (a) => /^\/(?![/\\])\S*$/.test(a) || /^https:\/\/\S+$/.test(a),
        'expected "/path" or an https address',
      ),
    ),
  ),
  /** What the page is called on screen, where the user is sent to it. */
  title: v.optional(LabelText),
});

/** How the version of an app is told. Rules are tried in order; any one of the given signs is enough. */
export const VersionRule = v.strictObject({
  is: Version,
  /** Text that stands in an inline script of the page, read as text, never run. */
  script: v.optional(oneOrMore(v.pipe(v.string(), v.minLength(4), v.maxLength(200)))),
  /** An element that only this version shows. */
  seen: v.optional(Name),
});
