/** A site that a flow was recorded on, as Chrome's Recorder exports it (`@puppeteer/replay`). */
export const RECORDED = 'https://portal.acme-works.example';

const ARRIVED = (url: string, title: string) => [{ type: 'navigation', url, title }];

/** The search field, in every way that the Recorder tells an element. */
const FIELD = [
  ['aria/Search for a bank'],
  ['#q_8842'],
  ['xpath///*[@id="q_8842"]'],
  ['pierce/#q_8842'],
];

export const FLOW = {
  title: 'Connect at Acme Works',
  steps: [
    {
      type: 'setViewport',
      width: 1143,
      height: 788,
      deviceScaleFactor: 1,
      isMobile: false,
      hasTouch: false,
      isLandscape: false,
    },
    {
      type: 'navigate',
      url: `${RECORDED}/banks`,
      assertedEvents: ARRIVED(`${RECORDED}/banks`, 'Acme Works'),
    },
    {
      type: 'click',
      target: 'main',
      selectors: FIELD,
      offsetY: 9,
      offsetX: 60,
    },
    {
      type: 'change',
      value: 'my own bank',
      target: 'main',
      selectors: FIELD,
    },
    { type: 'keyDown', target: 'main', key: 'Enter' },
    { type: 'keyUp', target: 'main', key: 'Enter' },
    {
      type: 'click',
      target: 'main',
      selectors: [
        ['aria/Connect', 'aria/[role="generic"]'],
        ['main > button.css-1q2w3e'],
        ["button[data-testid='connect']"],
        ['xpath///html/body/main/button'],
        ['pierce/main > button'],
        ['text/Connect'],
      ],
      offsetY: 12,
      offsetX: 31,
      assertedEvents: ARRIVED('https://bank.example/login?session=8842', 'Log in'),
    },
  ],
};

export const RECORDED_PAGE = `<!doctype html><html lang="en"><head><title>Acme Works</title></head><body>
<main><h1>Banks</h1><label>Search for a bank <input id="q_1199"></label>
<button class="css-9z8y7x" data-testid="connect">Connect</button></main></body></html>`;
