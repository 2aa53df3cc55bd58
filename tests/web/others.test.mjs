// What others publish, on a phone: found by search, near a town, told by a publisher, heard from a mirror.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { kept, open } from './browser.mjs';
import { overflows, violations } from './look.mjs';
import { host, serve } from './server.mjs';
import { PASSPHRASE, VI, arrive, go, heading, ready } from './steps.mjs';

let server, browser, other;
beforeEach(async () => { server = await serve(); browser = await open(); other = null; });
afterEach(async () => { await browser.close(); await server.close(); await other?.close(); });

const main = page => page.locator('main');
const start = page => page.goto(`${server.address}?today=2026-11-13`).then(() => ready(page));

/** As tall as the page, so that the bar at the thumb covers no target. */
async function sound(page) {
  await page.setViewportSize({ width: 390, height: 8000 });
  assert.deepEqual(await violations(page), []);
  assert.equal(await overflows(page), false);
  await page.setViewportSize({ width: 390, height: 844 });
}

async function chooseTown(page, name, code) {
  await main(page).getByRole('searchbox').or(main(page).locator('input[type=text]')).first().fill(name);
  // Chosen, the list goes away with its mark.
  await main(page).locator(`input[type=radio][value="${code}"]`).click();
}

test('a word of the office, its sound in Latin letters and a slip of the finger find the same', async () => {
  const { page, problems } = browser;
  await start(page);
  await go(page, '/search');
  const field = main(page).locator('input').first();
  for (const typed of ['住民票', 'juminhyo', 'jyuminhyou']) {
    await field.fill(typed);
    await main(page).getByText('住民票').first().waitFor();
    assert.equal(await main(page).locator('a[href*="#/"]').count() > 0, true, typed);
    await sound(page);
    await field.fill('');
    await main(page).getByText('住民票').first().waitFor({ state: 'detached' });
  }
  assert.deepEqual(problems, []);
});

test('whoever chooses a town sees its office, how far it is, and on a picture where', async () => {
  const { page, problems } = browser;
  await start(page);
  await go(page, '/places');
  await chooseTown(page, '七尾', '17202');
  await main(page).getByText('七尾市役所').first().waitFor();
  await main(page).locator('svg[role=img], [role=img] svg, .place-map svg').first().waitFor();
  await sound(page);
  await main(page).getByText('七尾市役所').first().click();
  await main(page).locator('a[href*="/show"]').first().waitFor();
  await sound(page);
  assert.deepEqual(problems, []);
});

test('a publisher is looked at, trusted, read and removed, and takes along what it brought', async () => {
  const { page, problems } = browser;
  other = await host('publisher');
  await start(page);
  await arrive(page);
  await go(page, '/settings/publishers/add');
  await main(page).locator('input').fill(other.address);
  await main(page).locator('.button-primary').first().click();
  const name = main(page).getByText('Những người bạn của Nanao').first();
  await name.waitFor();
  assert.match(await main(page).innerText(), /(\d{5}\s){5}\d{5}/);
  await sound(page);
  await main(page).locator('.button-primary').last().click();
  await page.waitForFunction(() => location.hash === '#/settings/publishers');
  await name.waitFor();
  // Over, it can be asked again.
  await main(page).locator('.button-primary').waitFor();
  await sound(page);

  const desk = main(page).getByText('七尾の相談');
  await go(page, '/search');
  await main(page).locator('input').first().fill('七尾の相談');
  await desk.first().waitFor();

  await go(page, '/settings/publishers');
  await name.waitFor();
  await main(page).locator('summary').last().click();
  await main(page).locator('details[open] button').click();
  await name.waitFor({ state: 'detached' });
  await go(page, '/search');
  await main(page).locator('input').first().fill('七尾の相談');
  await page.waitForTimeout(1000);
  assert.equal(await desk.count(), 0);
  assert.deepEqual(problems, []);
});

test('an address without https is refused where it leads out', async () => {
  const { page } = browser;
  await start(page);
  await go(page, '/settings/publishers/add');
  await main(page).locator('input').fill('http://nanao.example.org/');
  await main(page).locator('.button-primary').first().click();
  await main(page).getByText('https').first().waitFor();
});

test('what a mirror told of the earthquake of Noto is read, and is there again behind the lock with the network cut', async () => {
  const { context, page, problems } = browser;
  other = await host('mirror');
  const root = await readFile(join(other.files, 'metadata/1.root.json'), 'utf8');
  server.edits.set('/pack/mirror.json', () => JSON.stringify({ base: other.address, root }));
  await page.clock.setFixedTime(new Date('2024-01-01T16:55:00+09:00'));
  await page.goto(server.address);
  await ready(page);
  await page.getByRole('button', { name: VI.next, exact: true }).click();
  await page.getByRole('button', { name: VI.begin, exact: true }).click();
  await page.locator('main input').first().waitFor();
  await go(page, '/lock');
  await page.locator('input[type=password]').fill(PASSPHRASE);
  await page.getByRole('button', { name: VI.lock, exact: true }).click();
  await page.getByText(VI.kept).waitFor();

  await go(page, '/settings/sources');
  await main(page).getByRole('switch').or(main(page).getByRole('checkbox')).nth(1).click();
  await main(page).locator('.button-primary').click();
  await page.waitForFunction(() => !document.querySelector('main progress, main [role=progressbar]'));
  await go(page, '/alerts');
  await chooseTown(page, '七尾', '17202');
  const alert = main(page).locator('a[href*="/alerts/"]').first();
  await alert.waitFor();
  assert.match(await main(page).innerText(), /津波/);
  await sound(page);
  await kept(page);
  await page.waitForTimeout(1000);

  await other.close();
  await context.setOffline(true);
  await page.reload();
  await alert.waitFor();
  await page.goto(`${server.address}#/timeline`);
  await heading(page, VI.unlock).waitFor();
  await go(page, '/alerts');
  await alert.waitFor();
  assert.match(await main(page).innerText(), /津波/);
  await alert.click();
  await main(page).locator('[lang=ja]', { hasText: '津波' }).first().waitFor({ state: 'attached' });
  await sound(page);
  await go(page, '/disaster');
  await main(page).getByText('171').first().waitFor();
  await sound(page);
  assert.deepEqual(problems, []);
});
