// The shell: the companion in its worker, one tab at a time, no network on the second start.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { kept, open } from './browser.mjs';
import { serve } from './server.mjs';

let server, browser;
beforeEach(async () => { server = await serve(); browser = await open(); });
afterEach(async () => { await browser.close(); await server.close(); });

const greeting = page => page.getByRole('button', { name: 'Hello' });

async function greet(page) {
  await greeting(page).click();
  await page.getByText('1', { exact: true }).waitFor();
}

test('the companion answers from its worker', async () => {
  const { page, problems } = browser;
  await page.goto(server.address);
  await greet(page);
  assert.equal(page.workers().length, 1);
  assert.deepEqual(problems, []);
});

test('the second start works with the network cut', async () => {
  const { context, page } = browser;
  await page.goto(server.address);
  await kept(page);
  await server.close();
  await context.setOffline(true);
  await page.reload();
  await greet(page);
});

test('a second tab is told to use the first, and works once that is closed', async () => {
  const { context, page, problems } = browser;
  await page.goto(server.address);
  await greet(page);
  const second = await context.newPage();
  await second.goto(server.address);
  await second.getByRole('alert').waitFor();
  assert.equal(await greeting(second).count(), 0);
  await page.close();
  await second.reload();
  await greet(second);
  assert.deepEqual(problems, []);
});

test('a reload does not meet the lock of the page it replaces', async () => {
  const { page } = browser;
  await page.goto(server.address);
  for (let times = 0; times < 3; times += 1) {
    await greet(page);
    await page.reload();
  }
  await greet(page);
});

test('a day given in the address is today', async () => {
  const { page } = browser;
  await page.goto(`${server.address}?today=2026-11-13`);
  await page.getByText('2026-11-13').waitFor();
});

test('the page talks to nobody but its own host', async () => {
  const { context, page } = browser;
  const hosts = new Set();
  context.on('request', request => hosts.add(new URL(request.url()).origin));
  await page.goto(server.address);
  await greet(page);
  await kept(page);
  assert.deepEqual([...hosts], [new URL(server.address).origin]);
});
