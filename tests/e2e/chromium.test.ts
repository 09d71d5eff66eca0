import { expect, it } from 'vitest';
import { CHROMIUM_HINT } from '../../scripts/chromium.ts';
import { hasChromium } from '../fixtures/browser.ts';

it('finds a Chromium to test with', ({ skip }) => {
  if (!hasChromium && !process.env.CI) {
    console.warn(`Browser tests are skipped. ${CHROMIUM_HINT}`);
    skip(CHROMIUM_HINT);
  }
  expect(hasChromium, CHROMIUM_HINT).toBe(true);
});
