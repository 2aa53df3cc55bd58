// Every screen on a phone in the light and on a narrow one in the dark: no rule of accessibility broken, nothing sideways.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { open } from './browser.mjs';
import { overflows, violations } from './look.mjs';
import { serve } from './server.mjs';
import { arrive, ready } from './steps.mjs';

const PLACES = {
  'the agenda': ['/', '/timeline', '/life', '/life/status', '/rule/work.minimum-wage', '/guide/counting-days', '/counter/community.move-in',
    '/about', '/settings', '/settings/language', '/lock'],
  'events and ways': ['/events', '/events/moved', '/events/baby', '/what-if', '/what-if/new-job', '/what-if/record/stay', '/pathways',
    '/pathways/permanent-residence', '/pathways/student-to-work'],
  'what others publish': ['/alerts', '/alerts/history', '/disaster', '/places', '/places-of/municipal-office', '/search',
    '/settings/sources', '/settings/publishers', '/settings/publishers/add', '/notices', '/waiting'],
  'what is kept': ['/work-log', '/payments', '/going-home', '/portable-record', '/household', '/household/add'],
  'calculators': ['minimum-wage', 'premium-pay', 'payslip-check', 'work-hours', 'overtime-limits', 'paid-leave', 'dismissal-notice',
    'last-wages', 'unpaid-wages-advance', 'lump-sum', 'pension-totalization', 'hsp-points', 'permanent-residence', 'immigration-fee',
    'special-period', 're-entry', 'rental-costs', 'deposit-back', 'cooling-off'].map(id => `/calculators/${id}`).concat('/calculators'),
};

let server, browser;
beforeEach(async () => { server = await serve(); browser = await open(); });
afterEach(async () => { await browser.close(); await server.close(); });

for (const [what, places] of Object.entries(PLACES)) {
  test(`${what}: no screen breaks a rule of accessibility or overflows, on a phone, on a narrow one, and in the dark`, async () => {
    const { page, problems } = browser;
    await page.goto(`${server.address}?today=2026-11-13`);
    await ready(page);
    await arrive(page);
    for (const place of places) {
      await page.evaluate(hash => { location.hash = hash; }, place);
      await page.waitForTimeout(600);
      for (const [width, colorScheme] of [[390, 'light'], [320, 'dark']]) {
        // As tall as the page, so that the bar at the thumb covers no target.
        await page.setViewportSize({ width, height: 16000 });
        await page.emulateMedia({ colorScheme });
        assert.deepEqual([place, width, await violations(page)], [place, width, []]);
        assert.deepEqual([place, width, await overflows(page)], [place, width, false]);
      }
    }
    assert.deepEqual(problems, []);
  });
}
