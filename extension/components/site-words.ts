/** `https://dashboard.myponto.com` → `dashboard.myponto.com`; http and ports stay, since they matter there. */
export function siteWords(site: string): string {
  return site.startsWith('https://') ? site.slice('https://'.length) : site;
}
