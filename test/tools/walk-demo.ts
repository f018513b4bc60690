import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openChromium } from '../e2e/browser.ts';
import { Card } from '../e2e/card.ts';
import { pickBank, startJourney, turnOnApp, turnOnSite } from '../e2e/screens.ts';
import { addAccount, connectBank, switchOnAllBut } from '../e2e/walk.ts';
import { APPS, DASHBOARD, SHARE } from '../sites/hosts.ts';
import type { Served } from '../sites/server.ts';
import { START } from '../sites/start-page.ts';
import { ROOT } from './ci-run.ts';
import { demoArguments } from './demo-chromium.ts';
import { grantedBuild } from './granted-build.ts';

const PICTURES = join(ROOT, 'test/results/demo');

/** Walks the main job without a window, and leaves a picture of each stage. Gives the pictures' paths. */
export async function walkDemo(served: Served): Promise<string[]> {
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  const pictures: string[] = [];
  const picture = async (page: Page, name: string): Promise<void> => {
    const number = String(pictures.length + 1).padStart(2, '0');
    const path = join(PICTURES, `${number}-${name}.png`);
    await page.screenshot({ path });
    pictures.push(path);
    console.log(`  ${number} ${name}`);
  };
  const dist = grantedBuild([DASHBOARD, SHARE, APPS['18']]);
  const opened = await openChromium({
    dist,
    locale: 'en-US',
    args: demoArguments(served, 'closed'),
  });
  try {
    const start = await opened.context.newPage();
    await start.goto(START);
    await picture(start, 'start');
    await turnOnSite(opened, 'Ponto', 'dashboard.myponto.com');
    await turnOnSite(opened, 'Ponto', 'authorization.myponto.com');
    await turnOnApp(opened, 'Odoo', APPS['18']);
    const providers = await opened.options('#providers');
    await picture(providers, 'providers-turned-on');

    const ponto = await startJourney(opened, 'Connect your banks to Ponto');
    const card = new Card(ponto);
    await card.says('Step 1 of 4');
    await picture(ponto, 'ponto-add-account');
    await addAccount(ponto, 'argenta', card);
    await card.says('Is every account you keep books for');
    await picture(ponto, 'ponto-record');
    await card.press('Record 6 accounts');
    await card.says('are recorded');
    await picture(ponto, 'ponto-recorded');

    const odoo = await startJourney(opened, 'Link Ponto to Odoo');
    await new Card(odoo).says('open the Configuration menu');
    await picture(odoo, 'odoo-dashboard');
    const share = await connectBank(odoo, 'KBC');
    const guard = new Card(share);
    await guard.says('6 accounts are not ticked.');
    await switchOnAllBut(share, 'Day to day');
    await guard.says('1 account is not ticked.');
    await picture(share, 'share-one-left-off');
    await share.getByRole('button', { name: 'AUTHORIZE' }).click();
    await odoo.locator('.o_radio_item').first().waitFor();
    await picture(odoo, 'odoo-select-account');

    const popup = await opened.popupOver(odoo);
    await popup.setViewportSize({ width: 380, height: 560 });
    await pickBank(popup.getByLabel('The bank you pick in Odoo'), 'KBC');
    await popup.getByText(/will show/).waitFor();
    // What is shown, and below it why the others are not.
    const preview = popup.getByRole('heading', { name: 'What will Odoo show?' });
    await preview.evaluate((heading) => heading.closest('section')?.scrollIntoView());
    await picture(popup, 'popup-preview');
    const options = await opened.options('#accounts');
    await options.getByText('Green savings').first().waitFor();
    await picture(options, 'accounts');
  } finally {
    await opened.close();
    rmSync(dist, { recursive: true, force: true });
  }
  return pictures;
}
