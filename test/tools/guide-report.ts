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

/**
 * The page as text, with the element marked. A copy knows no open shadow root, so each is written out as a
 * declarative one; what is in a frame is shown by its frame.
 */
function copyWith(element: Element): string {
  const frame = frameOf(element.ownerDocument);
  if (frame) return copyWith(frame);
  element.setAttribute(POINTED, '');
  const html = withShadowRoots(element.ownerDocument);
  element.removeAttribute(POINTED);
  return html;
}

/** The frame that a document is in: happy-dom 21 knows no `frameElement`. */
function frameOf(document: Document): Element | undefined {
  const above = document.defaultView?.parent.document;
  if (!above || above === document) return undefined;
  return [...above.querySelectorAll('iframe')].find((each) => each.contentDocument === document);
}

function withShadowRoots(document: Document): string {
  const made = writeOut(document);
  const html = document.documentElement.outerHTML;
  for (const template of made) template.remove();
  return html;
}

/** Puts a template into every host, those inside other roots first. */
function writeOut(root: Document | ShadowRoot): Element[] {
  return [...root.querySelectorAll('*')].flatMap((host) => {
    if (!host.shadowRoot) return [];
    const within = writeOut(host.shadowRoot);
    const template = host.ownerDocument.createElement('template');
    template.setAttribute('shadowrootmode', 'open');
    template.innerHTML = host.shadowRoot.innerHTML;
    host.prepend(template);
    return [...within, template];
  });
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
