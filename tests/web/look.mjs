// What a program can see of a screen: rules of accessibility, and whether it overflows.
import { readFile } from 'node:fs/promises';

const AXE = new URL('node_modules/axe-core/axe.min.js', import.meta.url);

/** The rules of accessibility that the page breaks, once it has come to rest. */
export async function violations(page) {
  // A screen that has not been answered yet has no heading: it is not what is judged.
  await page.locator('h1').first().waitFor();
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(animation => animation.finished)));
  // By evaluation, not as a script of the page: the page's own policy forbids foreign scripts.
  await page.evaluate(await readFile(AXE, 'utf8'));
  const found = await page.evaluate(() => axe.run({ rules: { 'target-size': { enabled: true } } }));
  return found.violations.map(({ id, nodes }) => [id, nodes.map(node => node.html)]);
}

export const overflows = page => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
