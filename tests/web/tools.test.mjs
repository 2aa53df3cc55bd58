// What a person does with a thumb, in Vietnamese: works out pay, tells of a move, tries out leaving and drops it.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { open } from './browser.mjs';
import { overflows, violations } from './look.mjs';
import { serve } from './server.mjs';
import { arrive, go, heading, ready, VI } from './steps.mjs';

let server, browser;
beforeEach(async () => { server = await serve(); browser = await open(); });
afterEach(async () => { await browser.close(); await server.close(); });

/** As tall as the page, so that the bar at the thumb covers no target. */
const unrolled = page => page.setViewportSize({ width: 390, height: 8000 });
const plain = async part => (await part.textContent()).replace(/[⁨⁩]/g, '');

async function date(part, year, month, day) {
  await part.locator('.date-year input').fill(year);
  await part.locator('.date-month input').fill(month);
  await part.locator('.date-day input').fill(day);
}

// Scenario S12: Kyoto, 1,122 yen an hour, the minimum wage rises to 1,180 on 16 November 2026; 60 hours after that.
test('a shop in Kyoto that pays the old minimum wage owes 3,480 yen, and the page says since when and what to say', async () => {
  const { page, problems } = browser;
  await page.goto(`${server.address}?today=2026-12-01`);
  await ready(page);
  await go(page, '/calculators/minimum-wage');
  await page.locator('select').first().selectOption('26');
  await page.locator('.form-few input[value=hour]').check();
  await page.locator('input[inputmode=numeric]').first().fill('1122');
  await page.locator('.results').waitFor();
  await page.getByRole('button', { name: 'Thêm một dòng' }).or(page.locator('fieldset > button')).first().click();
  const row = page.locator('fieldset .card').first();
  await date(row.locator('.form-field').nth(0), '2026', '11', '16');
  await date(row.locator('.form-field').nth(1), '2026', '11', '30');
  await row.locator('.form-field').nth(2).locator('input').fill('60');
  await page.getByText('3.480').first().waitFor();
  const said = await plain(page.locator('main'));
  assert.match(said, /3\.480 yên/);
  assert.match(said, /最低賃金法/);
  assert.match(await page.locator('.sentence-official').textContent(), /京都府/);
  await unrolled(page);
  assert.deepEqual(await violations(page), []);
  assert.equal(await overflows(page), false);
  assert.deepEqual(problems, []);
});

test('a move that is told shows all visits, and what is kept stands on Today', async () => {
  const { page, problems } = browser;
  await page.goto(`${server.address}?today=2026-11-13`);
  await ready(page);
  await arrive(page);
  await go(page, '/events/moved');
  const fields = page.locator('.form-field');
  await date(fields.first(), '2026', '12', '5');
  await page.locator('main .button-primary').click();
  await page.locator('a[href*="community.move-out"], a[href*="community.move-in"]').first().waitFor();
  await unrolled(page);
  assert.deepEqual(await violations(page), []);
  assert.equal(await overflows(page), false);
  await page.getByRole('button', { name: 'Lưu lại' }).click();
  await page.waitForTimeout(500);
  await go(page, '/');
  await heading(page, VI.today).waitFor();
  await page.locator('a[href*="/item/community.move-in/"]').first().waitFor();
  assert.match(await plain(page.locator('main')), /21 tháng 12/);
  assert.deepEqual(problems, []);
});

test('what is tried and not kept leaves nothing behind', async () => {
  const { page, problems } = browser;
  await page.goto(`${server.address}?today=2026-11-13`);
  await ready(page);
  await arrive(page);
  await go(page, '/what-if/leaving');
  await date(page.locator('.form-field').first(), '2027', '2', '10');
  await page.locator('main .button-primary').click();
  await page.getByRole('button', { name: 'Lưu lại' }).waitFor();
  await unrolled(page);
  assert.deepEqual(await violations(page), []);
  await go(page, '/');
  await heading(page, VI.today).waitFor();
  assert.equal(await page.locator('a[href*="moving-on.leave"]').count(), 0);
  assert.deepEqual(problems, []);
});
