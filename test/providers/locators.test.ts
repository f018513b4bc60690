import { describe, expect, it } from 'vitest';
import { loadGuide } from '../tools/load-guide.ts';
import { inWindow } from '../tools/saved-page.ts';

const guide = loadGuide('ponto');
const URL = 'https://dashboard.myponto.com/live/accounts';

async function findIn(body: string) {
  const document = inWindow(`<!doctype html><body><main>${body}</main></body>`, URL);
  const { find } = await import('../../extension/page/find/find.ts');
  const found = find(guide, 'addAccount', { document });
  return found.ok ? found.by : found.tried.map(({ matches }) => matches);
}

// STYLE.md §4: what the locator of "Add account" must survive.
describe('"Add account" is found when it becomes', () => {
  it.each([
    ['restyled', '<a class="x9k2" href="/other"><b class="z">Add account</b></a>', 1],
    ['a button', '<button>Add account</button>', 1],
    ['a div with a role', '<div role="button" tabindex="0">Add account</div>', 1],
    [
      'an icon and a label split over spans',
      '<button><i></i><span>Add</span> <span>account</span></button>',
      1,
    ],
    [
      'an icon alone, with its words for screen readers',
      '<button aria-label="Add account"><svg></svg></button>',
      1,
    ],
    ['Dutch', '<button>Rekening toevoegen</button>', 1],
    ['French in capitals with an ellipsis', '<button>AJOUTER UN COMPTE…</button>', 1],
    [
      'reworded, at the same address',
      '<a href="/live/accounts/add-account">Bring in money matters</a>',
      2,
    ],
    [
      'part of an open shadow root',
      '<x-a><template shadowrootmode="open"><button>Add account</button></template></x-a>',
      1,
    ],
    ['part of a same-origin frame', '<iframe srcdoc="<button>Add account</button>"></iframe>', 1],
  ])('%s', async (_, body, by) => {
    expect(await findIn(body)).toBe(by);
  });
});

describe('"Add account" is a miss, rightly, when it is', () => {
  it.each([
    ['reworded, and a button', '<button>Bring in money matters</button>', [0, 0]],
    ['in a language that no label lists', '<button>Bankverbindung erfassen</button>', [0, 0]],
    ['a longer label', '<button>Add account group</button>', [0, 0]],
    ['there twice', '<button>Add account</button><button>Add account</button>', [2, 0]],
    ['hidden', '<button hidden>Add account</button>', [0, 0]],
  ])('%s', async (_, body, matches) => {
    expect(await findIn(body)).toEqual(matches);
  });
});
