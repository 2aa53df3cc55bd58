// One life in the browser: first start in Vietnamese, the right agenda, kept behind a lock, there again without a network.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { kept, open } from './browser.mjs';
import { overflows, violations } from './look.mjs';
import { serve } from './server.mjs';
import { PASSPHRASE, VI, arrive, heading, lock, ready, unlock } from './steps.mjs';

// Scenario S01: by Thursday 26 November 2026, all at the municipal office.
const DUTIES = ['community.move-in', 'status.first-address', 'insurance.join-health-after-arrival',
  'insurance.join-pension-after-arrival'];

let server, browser;
beforeEach(async () => { server = await serve(); browser = await open(); });
afterEach(async () => { await browser.close(); await server.close(); });

const start = page => page.goto(`${server.address}?today=2026-11-13`).then(() => ready(page));
const card = (page, rule) => page.locator(`a[href*="/item/${rule}/"]`).first();

async function seesTheDuties(page) {
  await heading(page, VI.today).waitFor();
  for (const rule of DUTIES) await card(page, rule).waitFor();
}

test('six answers in Vietnamese give the right agenda, and it is there again with the network cut', async () => {
  const { context, page, problems } = browser;
  await start(page);
  await arrive(page);
  await seesTheDuties(page);
  assert.match(await page.locator('main').innerText(), /26 tháng 11/);
  await lock(page);
  await kept(page);

  await server.close();
  await context.setOffline(true);
  await page.reload();
  await heading(page, VI.unlock).waitFor();
  await unlock(page, 'sai mat khau');
  await page.getByText(VI.wrong).waitFor();
  await unlock(page, PASSPHRASE);
  await seesTheDuties(page);
  assert.deepEqual(problems, []);
});

test('an item says how its date was counted and shows the law in Japanese', async () => {
  const { page, problems } = browser;
  await start(page);
  await arrive(page);
  await card(page, 'community.move-in').click();
  await page.locator('.when-date').waitFor();
  const text = await page.locator('main').evaluate(main => main.textContent);
  assert.match(text, /12 tháng 11/);
  assert.match(text, /住民基本台帳法/);
  assert.equal(await page.locator('main [lang="ja"]').count() > 0, true);
  assert.deepEqual(await violations(page), []);
  assert.equal(await overflows(page), false);
  assert.deepEqual(problems, []);
});

test('what holds nothing personal opens while locked', async () => {
  const { page } = browser;
  await start(page);
  await arrive(page);
  await lock(page);
  await page.reload();
  await heading(page, VI.unlock).waitFor();
  await page.goto(`${server.address}#/life/work`);
  await page.locator('a[href*="/rule/work."]').first().waitFor();
  assert.equal(await page.locator('a[href*="/item/"]').count(), 0);
  await page.goto(`${server.address}#/timeline`);
  await heading(page, VI.unlock).waitFor();
});

for (const [language, name] of [['ar', 'العربية'], ['my', 'မြန်မာဘာသာ'], ['ja', '日本語']]) {
  test(`the first screens in ${language} break no rule of accessibility and do not overflow`, async () => {
    const { page, problems } = browser;
    await start(page);
    await page.getByRole('radio', { name, exact: true }).check();
    assert.equal(await page.evaluate(() => document.documentElement.lang), language);
    for (let screen = 0; screen < 3; screen += 1) {
      assert.deepEqual(await violations(page), []);
      assert.equal(await overflows(page), false);
      await page.locator('main button').first().click();
      await page.waitForTimeout(300);
    }
    assert.deepEqual(problems, []);
  });
}
