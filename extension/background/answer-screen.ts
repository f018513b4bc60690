import { browser } from 'wxt/browser';
import { nothingSeen } from '../../core/journey/progress.ts';
import type { Recorded, TabState } from '../messages/answers.ts';
import type { FromScreen } from '../messages/from-screen.ts';
import { answerQuestion } from '../store/ledger-store.ts';
import { previewFor } from './app-preview.ts';
import { bringBench } from './bring.ts';
import { now } from './clock.ts';
import { siteGivenBack } from './given-back.ts';
import { readGuides } from './guides.ts';
import { startTowards } from './journey-towards.ts';
import { moveJourney } from './journeys.ts';
import { ledgerChanged } from './ledger-changed.ts';
import { lookAtTab } from './look-at-tab.ts';
import { mayRecordIn } from './private-window.ts';
import { recordAnswer } from './record-answer.ts';
import { recordNow } from './record-now.ts';
import { registerSites, turnOff, turnOn } from './sites.ts';
import { startJourney } from './start-journey.ts';
import { recall, tabInTurn } from './tab-memory.ts';
import { sayToAll } from './tabs.ts';
import { want } from './wanted-sites.ts';

/** Answers the popup, the options page and the notifications. */
export async function answerScreen(message: FromScreen): Promise<unknown> {
  switch (message.type) {
    case 'tab/look':
      return (await lookAtTab(message.tab, {
        institution: message.institution ?? null,
        provider: message.provider ?? null,
      })) satisfies TabState;
    case 'tab/record':
      return thenTold(tabInTurn(message.tab, () => record(message.tab)));
    case 'tab/answer':
      return thenTold(tabInTurn(message.tab, () => answered(message)));
    case 'tab/bench':
      return bringBench(message.tab);
    case 'site/wanted':
      return want(message);
    case 'site/on':
      return turnOn(message.guide, message.sites);
    case 'site/off':
      await turnOff(message.guide, message.site);
      return siteGivenBack();
    case 'journey/start':
      return startJourney(message, await readGuides());
    case 'journey/towards':
      return startTowards(message, await readGuides());
    case 'app/preview':
      return previewFor(message, await readGuides());
    case 'account/same':
      await answerQuestion(message.account, message.same, now());
      return changed('ledger');
    case 'journey/move':
      return journeyMove(message.move);
    case 'changed':
      return changed(message.what);
  }
}

async function record(tab: number): Promise<Recorded> {
  const { incognito } = await browser.tabs.get(tab);
  return recordNow(tab, await recall(tab), { isPrivate: incognito, guides: await readGuides() });
}

async function answered(message: Extract<FromScreen, { type: 'tab/answer' }>): Promise<null> {
  const memory = await recall(message.tab);
  const { incognito } = await browser.tabs.get(message.tab);
  if (memory && (await mayRecordIn({ isPrivate: incognito })))
    await recordAnswer(memory, message, await readGuides());
  return null;
}

/** Not while the tab's turn lasts: a page that is told to look asks for a turn of its own. */
async function thenTold<T>(done: Promise<T>): Promise<T> {
  const answer = await done;
  await sayToAll({ type: 'tab/look' });
  return answer;
}

async function journeyMove(move: 'next' | 'back' | 'leave'): Promise<null> {
  await thenTold(moveJourney(await readGuides(), nothingSeen(null), move));
  return null;
}

async function changed(what: 'ledger' | 'settings' | 'guides'): Promise<null> {
  if (what === 'guides') await registerSites();
  await thenTold(ledgerChanged(await readGuides()));
  return null;
}
