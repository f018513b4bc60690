import { describe, expect, it } from 'vitest';
import { draftFromRecording } from '../../../core/guide/draft-from-recording.ts';
import { lintGuide } from '../../../core/guide/lint-guide.ts';
import { parseGuide } from '../../../core/guide/parse-guide.ts';

const HUB = 'https://hub.acme.example';
const nav = (url: string) => ({ type: 'navigation', url, title: 'x' });
/** As the Recorder of Chromium exports a flow. */
const FLOW = {
  title: 'Renew at Acme',
  steps: [
    { type: 'setViewport', width: 900, height: 700, deviceScaleFactor: 1, isMobile: false },
    {
      type: 'navigate',
      url: `${HUB}/accounts/8842`,
      assertedEvents: [nav(`${HUB}/accounts/8842`)],
    },
    {
      type: 'click',
      target: 'main',
      selectors: [
        ['aria/Renew[role="button"]'],
        ['div.css-1q2w3e > button:nth-of-type(2)'],
        ["button[data-action='renew']"],
        ['xpath///html/body/main/button[2]'],
        ['pierce/button'],
        ['text/Renew'],
      ],
      offsetX: 10,
      offsetY: 4,
      assertedEvents: [nav(`${HUB}/renew/91/confirm`)],
    },
    { type: 'change', value: 'my secret word', selectors: [['aria/Reference'], ['#ref']] },
    { type: 'keyDown', key: 'Enter' },
    {
      type: 'click',
      selectors: [['aria/Account 0961 2345'], ['main button']],
      assertedEvents: [nav('https://bank.example/login')],
    },
    { type: 'change', value: '1234', selectors: [['aria/PIN']] },
    { type: 'click', selectors: [['aria/Sign']], assertedEvents: [nav(`${HUB}/accounts/8842`)] },
    { type: 'scroll', x: 0, y: 800 },
  ],
};

describe('a flow of Chrome’s Recorder', () => {
  const draft = draftFromRecording(FLOW, null);
  const guide = parseGuide(draft.ok ? draft.value : null);

  it('becomes a guide that parses, and that a reviewer has nothing to say of but its sentences', () => {
    expect(guide).toMatchObject({ ok: true });
    expect(guide.ok ? lintGuide(guide.value) : null).toEqual([]);
  });

  it('is a journey over its pages; the bank is away, and nothing typed is taken over', () => {
    expect(draft).toMatchObject({
      value: {
        id: 'acme',
        sites: [HUB],
        pages: { accounts: { path: '/accounts/*' }, confirm: { path: '/renew/*/confirm' } },
        elements: {
          renew: [
            { role: 'button', name: 'renew' },
            { css: "button[data-action='renew']" },
            { text: 'renew' },
          ],
          reference: [
            { role: expect.arrayContaining(['button', 'textbox']), name: 'reference' },
            { css: '#ref' },
            { text: 'reference' },
          ],
          element: [{ css: 'main button' }],
        },
        journeys: {
          renewAtAcme: {
            title: 'Renew at Acme',
            steps: [
              { at: 'accounts', point: 'renew', say: 'Press “Renew”.', until: { page: 'confirm' } },
              { at: 'confirm', point: 'reference', say: 'Fill in “Reference”.' },
              {
                at: 'confirm',
                point: 'element',
                say: 'Press what is marked.',
                until: { page: 'away' },
              },
              { at: 'away', until: { page: 'accounts' } },
            ],
          },
        },
      },
    });
    expect(JSON.stringify(draft)).not.toMatch(/secret|1234|0961|bank\.example/);
  });

  it('adds its journey to a guide at hand, with the pages and labels that are there', () => {
    if (!guide.ok) throw new Error('no guide');
    const again = draftFromRecording({ ...FLOW, title: 'Renew at Acme' }, guide.value);
    const value = again.ok ? parseGuide(again.value) : again;
    expect(value).toMatchObject({ ok: true });
    if (!value.ok) return;
    expect(Object.keys(value.value.journeys)).toEqual(['renewAtAcme', 'renewAtAcme2']);
    expect(value.value.pages).toEqual(guide.value.pages);
    expect(value.value.elements).toEqual(guide.value.elements);
  });

  it('leads to a page whose address holds no id of this reader, and to no other', () => {
    const flow = {
      title: 'x',
      steps: [
        { type: 'navigate', url: `${HUB}/banks` },
        { type: 'click', selectors: [['aria/Go']], assertedEvents: [nav(`${HUB}/banks/8842`)] },
        { type: 'click', selectors: [['aria/Go']] },
      ],
    };
    expect(draftFromRecording(flow, null)).toMatchObject({
      value: {
        pages: { banks: { path: '/banks', address: '/banks' }, banks2: { path: '/banks/*' } },
      },
    });
    const draft = draftFromRecording(flow, null);
    const pages = draft.ok ? (draft.value as { pages: Record<string, object> }).pages : {};
    expect(pages.banks2).not.toHaveProperty('address');
  });

  it('takes the name of a button from around the word in it that was pressed', () => {
    const selectors = [
      ['aria/Connect[role="button"]', 'aria/[role="generic"]'],
      ["button[data-testid='connect'] > span"],
    ];
    const flow = {
      title: 'x',
      steps: [
        { type: 'navigate', url: `${HUB}/banks` },
        { type: 'click', selectors },
      ],
    };
    expect(draftFromRecording(flow, null)).toMatchObject({
      value: {
        labels: { connect: ['Connect'] },
        elements: { connect: [{ role: 'button', name: 'connect' }, {}, { text: 'connect' }] },
        journeys: { x: { steps: [{ say: 'Press “Connect”.' }] } },
      },
    });
  });

  it.each([
    ['null', null],
    ['no steps', { title: 'x', steps: [] }],
    ['a step without a type', { title: 'x', steps: [{}] }],
    ['nothing pressed', { title: 'x', steps: [{ type: 'navigate', url: HUB }] }],
    ['501 steps', { title: 'x', steps: Array(501).fill({ type: 'click' }) }],
  ])('is refused with its place: %s', (_, flow) => {
    expect(draftFromRecording(flow, null)).toMatchObject({ ok: false });
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', '__proto__', 'https://'])(
    'an address %s leads nowhere',
    (url) => {
      const flow = { title: '__proto__', steps: [{ type: 'navigate', url }, { type: 'click' }] };
      expect(draftFromRecording(flow, null)).toMatchObject({ ok: false });
    },
  );
});
