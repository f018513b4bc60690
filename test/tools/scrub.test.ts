import { describe, expect, it } from 'vitest';
import { findIbans, isIban } from '../../core/reading/iban.ts';
import { inventIban } from './invented-iban.ts';
import { inWindow } from './saved-page.ts';
import { scrubPage } from './scrub-page.ts';
import { scrubText } from './scrub-text.ts';

const TODAY = Temporal.PlainDate.from('2026-11-24');
const scrubbed = (body: string) =>
  scrubPage(
    inWindow(`<!doctype html><body>${body}</body>`, 'https://a.example/', 'the page', 'saved'),
    TODAY,
  );
const scrub = (body: string) => scrubbed(body).html;

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
    const { html } = scrubPage(
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
    [
      'whose bank is letters, in a span of its own',
      '<p><span>NL91</span> <span>ABNA</span> <span>0417</span> <span>1643</span> <span>00</span></p><b>ABNA</b>',
      /<span>NL\d\d<\/span> <span>ABNA<\/span> <span>\d{4}<\/span> <span>\d{4}<\/span> <span>\d\d<\/span>/,
    ],
    [
      'in two halves',
      '<p><span>NL91ABNA</span><span>0417164300</span></p>',
      /<span>NL\d\dABNA<\/span><span>\d{10}<\/span>/,
    ],
    ['in an attribute', '<input value="BE71096123456769">', /value="BE\d\d096\d{9}"/],
  ])('an IBAN %s is another one, written the same way', (_, body, shape) => {
    const html = scrub(body);
    expect(html).toMatch(shape);
    expect(html.replace(/<[^>]*>/g, '')).not.toContain('6769');
    expect(findIbans(html.replace(/<\/?span>/g, '')).length).toBe(1);
  });

  it.each([
    [
      'a first name alone',
      '<p>Jan Peeters</p><p>Welcome back, dear Jan! It is good to see you here once more, said the page.</p>',
    ],
    ['a name in capitals', '<p>Jan Peeters</p><p>JAN PEETERS</p>'],
    ['a name in JSON', `<p>Jan Peeters</p><div data-user='{"name":"Jan Peeters"}'></div>`],
    [
      'a name in an attribute that nobody knows',
      '<p>Jan Peeters</p><x-card holder="Jan Peeters"></x-card>',
    ],
    ['a name in an address', '<p>Jan Peeters</p><a href="/users/jan-peeters/profile">x</a>'],
    ['a name in a drawing', '<svg><text>Jan Peeters</text></svg>'],
    ['a name in a style', '<p>Jan Peeters</p><style>b::after{content:"Jan Peeters"}</style>'],
    ['a name in a template', '<template><p>Jan Peeters</p></template>'],
    [
      'a name in a shadow root',
      '<div><template shadowrootmode="closed"><p>Jan Peeters</p></template></div>',
    ],
    ['a name in a frame', '<iframe srcdoc="<p>Jan Peeters</p>"></iframe>'],
    ['a name in a file to load down', '<a href="/x" download="jan-peeters.pdf">x</a>'],
    ['a picture in a style', '<i style="background:url(/jan-peeters.png)">x</i>'],
    [
      'a name in a sentence, that an address to write to tells',
      '<p>You are signed in here at the moment as Jan Peeters (jan.peeters@bakery.example)</p>',
    ],
    ['what was typed', '<input name="first" value="Jan">'],
    ['an address to write to in an address', '<a href="/u/jan.peeters@mail.example/x">x</a>'],
  ])('%s is gone', (_, body) => expect(scrub(body)).not.toMatch(/jan|peeters/i));

  it.each([
    [
      'an id in an attribute',
      '<i data-id="7f3d1c2b-1111-4222-8333-1234567890ab">x</i>',
      /7f3d1c2b|567890/,
    ],
    ['an id in an address', '<a href="/org/9f8a7b6c5d4e3f2a1b0c/x">x</a>', /9f8a7b/],
    ['a number in a class', '<i class="user-48213377">x</i>', /48213377/],
    ['an IBAN in an id', '<i id="acc-BE71096123456769">x</i>', /6769/],
    ['an IBAN in an address', '<a href="/accounts/BE71096123456769">x</a>', /6769/],
    ['an IBAN in a name', '<input type="checkbox" name="a[BE71096123456769]">', /6769/],
  ])('%s is gone', (_, body, gone) => expect(scrub(body)).not.toMatch(gone));

  it('what points at an element still finds it, and two accounts stay two', () => {
    const html = scrub(
      '<label for="a-48213377">On</label><input id="a-48213377"><input id="a-48213378"><p>**** 6769</p><p>**** 1234</p>',
    );
    const [points, ...ids] = [...html.matchAll(/(?:for|id)="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toHaveLength(2);
    expect(ids[0]).toBe(points);
    expect(new Set(ids).size).toBe(2);
    expect(new Set(html.match(/\*{4} \d{4}/g)).size).toBe(2);
    expect(html).not.toMatch(/4821337|6769|1234/);
  });

  it('a shadow root, a template and a frame stay what they were', () => {
    const html = scrub(
      '<div><template shadowrootmode="open"><p>Connected</p></template></div><iframe srcdoc="<p>Connected</p>"></iframe>',
    );
    expect(html).toContain('<template shadowrootmode="open"><p>Connected</p></template>');
    expect(html).toContain('srcdoc="<p>Connected</p>"');
  });

  it('a class, and a word of it that looks like a part of a name, stay', () => {
    const html = scrub(
      '<div class="o_dashboard"><span>Balance Dashboard</span></div><a href="/dashboard/x" id="dashboard">The Dashboard</a>',
    );
    expect(html).toContain('<div class="o_dashboard">');
    expect(html).toContain('<a href="/dashboard/x" id="dashboard">The Dashboard</a>');
  });

  it('a currency beside a name is none of its parts', () => {
    const html = scrub(
      '<p>Jan Peeters BV · EUR</p><p>Jan Peeters · NL91 ABNA 0417 1643 00 · EUR</p>',
    );
    expect(html).not.toMatch(/Jan|Peeters/);
    expect(html.match(/EUR/g)).toHaveLength(1);
  });

  it('what was taken for a name is told, so that the words of the site can be put back', () => {
    const { taken } = scrubbed('<p>Jan Peeters</p><b>Feed running</b><b>Feed running</b>');
    expect(taken).toEqual(['Jan Peeters', 'Feed running']);
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
    ['0475 12 34 56', /^\d{4} \d{2} \d{2} \d{2}$/],
    ['02/555.12.34', /^\d{2}\/\d{3}\.\d{2}\.\d{2}$/],
    ['-1.234,5', /^-\d\.\d{3},\d$/],
    ['1’234.50 CHF', /^\d’\d{3}\.\d{2} CHF$/],
    ['€1.234', /^€\d\.\d{3}$/],
    ['kr 12 345', /^kr \d{2} \d{3}$/],
    ['123456', /^\d{6}$/],
    ['BE 0403.170.701', /^BE \d{4}\.\d{3}\.\d{3}$/],
    ['85.07.30-033.61', /^\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}$/],
    ['4111 1111 1111 1112', /^\d{4}( \d{4}){3}$/],
    ['**** 6769', /^\*{4} \d{4}$/],
    ['7f3d1c2b-1111-4222-8333-1234567890ab', /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/],
  ])('%s becomes another of its shape', (text, shape) => {
    expect(scrubText(text)).toMatch(shape);
    expect(scrubText(text)).not.toBe(text);
  });

  it('what stands for an amount does not follow from it', () => {
    expect(scrubText('8.642,97 EUR')).toBe(scrubText('1.234,56 EUR'));
  });

  it.each([
    '24/11/2026 25/11/2026',
    '2026-11-24 10:30',
    '20261124',
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
