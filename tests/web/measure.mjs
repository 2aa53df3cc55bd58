// Measures, asserts nothing: bytes over the wire on a first visit; on later starts without a network the time to the lock,
// and from the passphrase to the agenda, on this machine and with the page's processor four times slower.
//   node tests/web/measure.mjs
import { kept, open } from './browser.mjs';
import { serve } from './server.mjs';
import { PASSPHRASE, arrive, lock, ready, unlock } from './steps.mjs';

const STARTS = 7;
const BEST = 11;
const DAY = '?today=2026-11-13';

const median = numbers => Math.round(numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]);

async function start(context, address, slowdown) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const begin = performance.now();
  await page.goto(address + DAY, { waitUntil: 'commit' });
  await page.locator('input[type=password]').waitFor();
  const locked = performance.now();
  await unlock(page, PASSPHRASE);
  await page.locator('a[href*="/item/"]').first().waitFor();
  const agenda = performance.now();
  await page.close();
  return [locked - begin, agenda - locked];
}

// What a first screen needs, without what the service worker fetches meanwhile for the time without a network.
async function firstScreen() {
  const server = await serve(BEST);
  const { page, close } = await open({ serviceWorkers: 'block' });
  await page.goto(server.address + DAY);
  await ready(page);
  await close();
  await server.close();
  return server.sent();
}

const shown = await firstScreen();
const server = await serve(BEST);
const { context, page, close } = await open();
await page.goto(server.address + DAY);
await ready(page);
await arrive(page);
await lock(page);
await kept(page);
console.log(`first visit: ${shown} bytes to the first screen, ${server.sent()} with everything kept`);
await page.goto('about:blank');
await server.close();
for (const slowdown of [1, 4]) {
  const times = [];
  for (let n = 0; n < STARTS; n += 1) times.push(await start(context, server.address, slowdown));
  const [locked, agenda] = [0, 1].map(part => median(times.map(time => time[part])));
  console.log(`later start, no network, processor ${slowdown}x slower: ${locked} ms to the lock, ${agenda} ms from the passphrase to the agenda (median of ${STARTS})`);
}
await close();
