// Measures, asserts nothing: bytes over the wire on a first visit, and the time from a later start without a network
// to the first screen that the companion has answered, on this machine and on one four times slower.
//   node tests/web/measure.mjs
import { kept, open } from './browser.mjs';
import { serve } from './server.mjs';

const READY = 'button'; // what stands on that screen
const STARTS = 7;

const median = numbers => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function start(context, address, slowdown) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const begin = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator(READY).first().waitFor();
  const time = performance.now() - begin;
  await page.close();
  return time;
}

const server = await serve();
const { context, page, close } = await open();
await page.goto(server.address);
await page.locator(READY).first().waitFor();
const shown = server.sent();
await kept(page);
console.log(`first visit: ${shown} bytes to the first screen, ${server.sent()} with everything kept`);
await page.goto('about:blank');
await server.close();
for (const slowdown of [1, 4]) {
  const times = [];
  for (let n = 0; n < STARTS; n += 1) times.push(await start(context, server.address, slowdown));
  console.log(`later start, no network, CPU ${slowdown}x slower: median ${Math.round(median(times))} ms of ${STARTS}`);
}
await close();
