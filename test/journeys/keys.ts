import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';

/** As many stops as anybody should have to make on one page. */
const stops = 20;

/** Goes to something with Tab, or with Shift and Tab. */
export async function tabTo(page: Page, goal: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await goal.waitFor();
  for (let pressed = 0; pressed <= stops; pressed += 1) {
    if (await goal.evaluate((element) => element.matches(':focus'))) return;
    await page.keyboard.press(key);
  }
  assert.fail(`not reached with ${stops} times ${key}: ${goal}`);
}
