import { writeFileSync } from 'node:fs';
import type { Guide } from '../../core/guide/guide.ts';
import { lintGuide } from '../../core/guide/lint-guide.ts';
import type { Answer } from './answer.ts';
import { findBrowser } from './find-browser.ts';
import type { Asked } from './guide-arguments.ts';
import { type WalkedStep, walkJourney } from './guide-walk.ts';
import { loadGuide, shippedGuides } from './load-guide.ts';
import { type Picture, takePictures } from './report-pictures.ts';
import { oneLine, Stop } from './stop.ts';

/** Marks the element that a step points at, in the copy of the page that a picture is taken of. */
export const POINTED = 'data-feedkeeper-pointed';

type Part = { title: string; steps: WalkedStep[]; problems: { path: string; message: string }[] };

/** Every journey of a guide over the pages of a folder, as one HTML file; with pictures where a browser is at hand. */
export async function report(asked: Asked): Promise<Answer> {
  const guide = loadGuide(asked.names[0] ?? '');
  const out = asked.need('out');
  const copies: Picture[] = [];
  const parts: Part[] = [];
  for (const [name, { title }] of Object.entries(guide.journeys)) {
    const { steps, problems } = await walkJourney(guide, name, asked, (file, step, element) =>
      copies.push({ key: `${name} ${step + 1} ${file}`, html: copyWith(element) }),
    );
    parts.push({ title: `${title} (${name})`, steps, problems });
  }
  const browser = findBrowser('chromium');
  const pictures = browser === null ? null : await takePictures(browser, copies);
  const names = Object.keys(guide.journeys);
  const html = page(guide, parts, (part, step, file) =>
    pictures?.get(`${names[part]} ${step} ${file}`),
  );
  try {
    writeFileSync(out, html);
  } catch (error) {
    throw new Stop(`${out} cannot be written: ${oneLine(error)}`);
  }
  const why = pictures
    ? `${pictures.size} pictures`
    : 'no picture: no Chromium was found, name one in CHROMIUM';
  return { ok: true, json: { out, pictures: pictures?.size ?? 0 }, text: `${out}: ${why}` };
}

function copyWith(element: Element): string {
  element.setAttribute(POINTED, '');
  const html = element.ownerDocument.documentElement.outerHTML;
  element.removeAttribute(POINTED);
  return html;
}

type PictureOf = (part: number, step: number, file: string) => string | undefined;

function page(guide: Guide, parts: readonly Part[], pictureOf: PictureOf): string {
  const lint = lintGuide(guide, [...shippedGuides().values()]);
  const draft = guide.reviewed === null ? 'a draft' : `reviewed ${guide.reviewed}`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${text(guide.name)}</title><style>${STYLE}</style></head><body>
<h1>${text(guide.name)}</h1><p>${draft}; ${text(guide.sites === 'asked' ? 'at an own address' : guide.sites.join(', '))}</p>
${list('What a reviewer would say', lint)}
${parts.map((part, at) => `<h2>${text(part.title)}</h2>${list('Not as it should be', part.problems)}<ol>${part.steps.map((step) => stepHtml(step, (file) => pictureOf(at, step.step, file))).join('')}</ol>`).join('\n')}
</body></html>\n`;
}

function stepHtml(step: WalkedStep, pictureOf: (file: string) => string | undefined): string {
  const here = step.pages.filter(({ where }) => where === 'here');
  const shown = here.map((each) => {
    const says = each.shows === 'ring' ? `ring around ${each.html}` : 'words in a corner';
    const picture = pictureOf(each.file);
    return `<figure><figcaption>${text(`${each.file}: ${says}`)}</figcaption>${picture ? `<img alt="" src="data:image/png;base64,${picture}">` : ''}</figure>`;
  });
  return `<li><p>${text(step.say)} <small>${text(step.at)}</small></p>${shown.join('')}</li>`;
}

function list(title: string, problems: readonly { path: string; message: string }[]): string {
  if (problems.length === 0) return '';
  const items = problems.map(
    ({ path, message }) => `<li><code>${text(path)}</code> ${text(message)}</li>`,
  );
  return `<h3>${title}</h3><ul>${items.join('')}</ul>`;
}

function text(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

const STYLE =
  'body{font:16px system-ui;max-width:60rem;margin:2rem auto;padding:0 1rem}img{max-width:100%;border:1px solid #ccc}small{color:#555}';
