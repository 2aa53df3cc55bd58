// The shell: the companion in its worker, one tab at a time, no network on the second start.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { kept, open } from './browser.mjs';
import { violations } from './look.mjs';
import { serve } from './server.mjs';
import { VI, arrive, ready } from './steps.mjs';

let server, browser;
beforeEach(async () => { server = await serve(); browser = await open(); });
afterEach(async () => { await browser.close(); await server.close(); });

test('the companion answers from its worker', async () => {
  const { page, problems } = browser;
  await page.goto(server.address);
  await ready(page);
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
  await ready(page);
});

test('a second tab is told to use the first, and works once that is closed', async () => {
  const { context, page, problems } = browser;
  await page.goto(server.address);
  await ready(page);
  const second = await context.newPage();
  await second.goto(server.address);
  await second.getByText(VI.secondTab).waitFor();
  await page.close();
  await second.reload();
  await ready(second);
  assert.deepEqual(problems, []);
});

test('a reload does not meet the lock of the page it replaces', async () => {
  const { page } = browser;
  await page.goto(server.address);
  for (let times = 0; times < 3; times += 1) {
    await ready(page);
    await page.reload();
  }
  await ready(page);
});

test('the app starts afresh when a person goes away and comes back', async () => {
  const { page, problems } = browser;
  await page.goto(server.address);
  await ready(page);
  await page.goto('about:blank');
  await page.goBack();
  await ready(page);
  assert.deepEqual(problems, []);
});

test('a day given in the address is today', async () => {
  const { page } = browser;
  await page.goto(`${server.address}?today=2026-11-13`);
  await ready(page);
  await arrive(page);
  await page.getByText('13 tháng 11 2026').waitFor();
});

test('the page talks to nobody but its own host', async () => {
  const { context, page } = browser;
  const hosts = new Set();
  context.on('request', request => hosts.add(new URL(request.url()).origin));
  await page.goto(server.address);
  await ready(page);
  await kept(page);
  assert.deepEqual([...hosts], [new URL(server.address).origin]);
});

test('a new release waits until the app is closed, then replaces the old one as a whole', async () => {
  const { context, page } = browser;
  await page.goto(server.address);
  await kept(page);
  server.edits.set('/index.html', html => html.replace('<title>Tomoni', '<title>Tomoni 2'));
  server.edits.set('/sw.js', script => script.replace(/tomoni-[0-9a-f]{12}'/, "tomoni-next'"));
  const html = () => page.evaluate(async () => (await fetch('./index.html')).text());
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    while (!registration.waiting) await new Promise(resolve => setTimeout(resolve, 50));
  });
  await page.reload();
  assert.doesNotMatch(await html(), /Tomoni 2/);

  const next = await context.newPage();
  await page.close();
  await next.goto('about:blank');
  for (let found = ''; !found.includes('Tomoni 2');) {
    await next.goto(server.address);
    found = await next.evaluate(async () => (await fetch('./index.html')).text());
    if (!found.includes('Tomoni 2')) await next.goto('about:blank');
  }
  await ready(next);
  // The new worker answers as soon as it is active; the old cache goes a moment later.
  await next.waitForFunction(async () => (await caches.keys()).join() === 'tomoni-next');
});

test('no rule of accessibility that a program can check is broken', async () => {
  const { page } = browser;
  await page.goto(server.address);
  await ready(page);
  assert.deepEqual(await violations(page), []);
});
