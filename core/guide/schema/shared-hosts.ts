/** Under these anyone can have a site. */
const SHARED = new Set([
  'amazonaws.com',
  'appspot.com',
  'azurestaticapps.net',
  'azurewebsites.net',
  'blogspot.com',
  'cloudapp.net',
  'cloudfront.net',
  'deno.dev',
  'firebaseapp.com',
  'fly.dev',
  'github.io',
  'githubusercontent.com',
  'gitlab.io',
  'glitch.me',
  'herokuapp.com',
  'netlify.app',
  'ngrok.io',
  'ngrok-free.app',
  'onrender.com',
  'pages.dev',
  'repl.co',
  'run.app',
  'surge.sh',
  'vercel.app',
  'web.app',
  'workers.dev',
]);

/** The second levels under which countries register names: co.uk, com.au, or.jp, gob.mx, gouv.fr. */
const SECOND =
  /^(ac|asn|asso|co|com|edu|go|gob|gouv|gov|govt|gv|id|ind|info|ltd|me|mil|ne|net|nhs|nom|or|org|plc|sch|tm|web)\.[a-z]{2}$/;

/** Whether every one of its subdomains can be another person's: `co.uk`, `github.io`, `eu-west-1.amazonaws.com`. */
export function isShared(domain: string): boolean {
  if (SECOND.test(domain)) return true;
  const labels = domain.split('.');
  return labels.some((_, index) => SHARED.has(labels.slice(index).join('.')));
}
