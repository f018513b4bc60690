import { describe, expect, it } from 'vitest';
import { findIbans, isIban } from '../../core/reading/iban.ts';
import { inventIban } from './invented-iban.ts';
import { inWindow } from './saved-page.ts';
import { scrubPage } from './scrub-page.ts';
import { scrubText } from './scrub-text.ts';

const TODAY = Temporal.PlainDate.from('2026-11-24');
const scrub = (body: string) =>
  scrubPage(inWindow(`<!doctype html><body>${body}</body>`, 'https://a.example/'), TODAY);

describe('an invented IBAN', () => {
  it.each([
    'BE71096123456769',
    'NL91ABNA0417164300',
    'DE89370400440532013000',
    'FR1420041010050500013M02606',
    'IT60X0542811101000000123456',
    'GB29NWBK60161331926819',
    'MT84MALT011000012345MTLCAST001S',
  ])('is valid, of the same country and bank, and not %s', (iban) => {
    const invented = inventIban(iban, 1);
    expect(isIban(invented)).toBe(true);
    expect(invented.slice(0, 2)).toBe(iban.slice(0, 2));
    expect(invented.slice(4, 7)).toBe(iban.slice(4, 7));
    expect(invented).not.toBe(iban);
    expect(inventIban(iban, 2)).not.toBe(invented);
  });
});

describe('on a scrubbed page', () => {
  it('the title is that of the page’s heading: it often ends in the name of its reader', () => {
    const html = scrubPage(
      inWindow(
        '<!doctype html><head><title>Konten – Maria Muster</title></head><body><h1>Konten</h1></body>',
        'https://a.example/',
      ),
      TODAY,
    );
    expect(html).toContain('<title>Konten</title>');
    expect(html).not.toContain('Muster');
  });

  it.each([
    ['in groups', '<p>BE71 0961 2345 6769</p>', /BE\d\d 096\d \d{4} \d{4}/],
    [
      'split over spans',
      '<p><span>BE71</span> <span>0961</span> <span>2345</span> <span>6769</span></p>',
      /<span>BE\d\d<\/span> <span>096\d<\/span> <span>\d{4}<\/span> <span>\d{4}<\/span>/,
    ],
    ['in an attribute', '<input value="BE71096123456769">', /value="BE\d\d096\d{9}"/],
  ])('an IBAN %s is another one, written the same way', (_, body, shape) => {
    const html = scrub(body);
    expect(html).toMatch(shape);
    expect(html.replace(/<[^>]*>/g, '')).not.toContain('6769');
    expect(findIbans(html.replace(/<\/?span>/g, '')).length).toBe(1);
  });

  it('the same IBAN is the same everywhere', () => {
    const html = scrub('<p>BE71 0961 2345 6769</p><p>BE71096123456769</p>');
    expect(new Set(findIbans(html).map(({ iban }) => iban)).size).toBe(1);
  });

  it('scripts, handlers, comments, tokens and hidden values are gone', () => {
    const html = scrub(
      '<script>1</script><!-- Jan --><button onclick="a()">Add account</button><a href="/x?sid=9">x</a><input type="hidden" value="csrf"><img src="https://a.example/jan.png" alt="logo">',
    );
    expect(html).not.toMatch(/script|Jan|onclick|sid=9|csrf|jan\.png/);
    expect(html).toContain('<button>Add account</button>');
  });

  it('the name of who is signed in is another one in a menu too, and what the menu says stays', () => {
    const html = scrub(
      '<nav><a href="/overzicht">Overzicht</a><span>Instellingen</span><span>Pieter Jansen</span></nav>',
    );
    expect(html).not.toMatch(/Pieter|Jansen/);
    expect(html).toContain('<a href="/overzicht">Overzicht</a><span>Instellingen</span>');
  });

  it('a name is another one everywhere, also where the site says it, and labels stay', () => {
    const html = scrub(
      '<button>Log out Jan Peeters</button><div><b>Jan Peeters</b><span>Expires on</span><span>12 March 2027</span><em>Connected</em></div>',
    );
    expect(html).not.toMatch(/Jan|Peeters/);
    for (const kept of ['Log out', 'Expires on', '12 March 2027', 'Connected'])
      expect(html).toContain(kept);
  });
});

describe('text', () => {
  it.each([
    ['1.234,56 EUR', /^\d\.\d{3},\d{2} EUR$/],
    ['€ 63', /^€ \d{2}$/],
    ['jan@peeters.be', /^someone@example\.com$/],
    ['+32 2 123 45 67', /^\+\d{2} \d \d{3} \d{2} \d{2}$/],
  ])('%s becomes another of its shape', (text, shape) => {
    expect(scrubText(text)).toMatch(shape);
    expect(scrubText(text)).not.toBe(text);
  });

  it.each([
    '12.03.2027',
    '2027-03-12',
    'Expires on 3/4/2027',
    'in 12 days',
    'Step 1 of 2',
    '14:30',
  ])('%s stays: it is what is read', (text) => {
    expect(scrubText(text)).toBe(text);
  });
});
