// A phone-sized Chromium with a profile of its own, and what every test watches for.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const PLACES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const ARGS = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];

/** A browser whose profile outlives a restart only within one test. `problems` gathers what a page complains of. */
export async function open(options = {}) {
  const executablePath = PLACES.find(place => place && existsSync(place));
  if (!executablePath) throw new Error('No Chromium here. Install it, or name it in CHROMIUM.');
  const profile = await mkdtemp(join(tmpdir(), 'tomoni-web-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath, args: ARGS, ignoreDefaultArgs: ['--disable-back-forward-cache'], viewport: { width: 390, height: 844 }, locale: 'vi-VN', ...options,
  });
  const problems = [];
  const watch = page => {
    page.on('console', message => message.type() === 'error' && problems.push(message.text()));
    page.on('pageerror', error => problems.push(String(error)));
  };
  context.pages().forEach(watch);
  context.on('page', watch);
  const close = async () => {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  };
  return { context, page: context.pages()[0], problems, close };
}

/** Waits until the service worker keeps all files and answers this page. */
export const kept = page => page.evaluate(async () => {
  await navigator.serviceWorker.ready;
  if (!navigator.serviceWorker.controller) {
    await new Promise(resolve => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
  }
});
