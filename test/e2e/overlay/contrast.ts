/**
 * Words of less contrast than WCAG's 4.5 : 1, with what they have. axe cannot tell in a top layer ("unable to
 * determine contrast ratio"): the card's grounds are plain, so the nearest one that is painted is right.
 */
export function faintWords(root: ParentNode): string[] {
  return [...root.querySelectorAll<HTMLElement>('.card *')].flatMap((element) => {
    const own = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
    );
    if (!own || !element.checkVisibility() || element.closest('.news')) return [];
    const ink = rgb(getComputedStyle(element).color);
    const ratio = contrast(ink, groundOf(element));
    return ratio < 4.5 ? [`${element.className || element.tagName} ${ratio.toFixed(2)}`] : [];
  });
}

type Rgb = [red: number, green: number, blue: number, alpha: number];

function groundOf(element: Element): Rgb {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const ground = rgb(getComputedStyle(at).backgroundColor);
    if (ground[3] === 255) return ground;
  }
  throw new Error('the card has no ground');
}

function rgb(color: string): Rgb {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d');
  if (!canvas) throw new Error('no canvas');
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha];
}

function contrast(a: Rgb, b: Rgb): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Rgb): number {
  const part = (value: number) => {
    const c = value / 255;
    return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
}
