import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasChromium, launchBrowser, PHONE, visit } from '../fixtures/browser.ts';
import {
  askQuestion,
  citations,
  evidencePanel,
  FIRST_QUESTION,
  lastTurn,
  overflow,
} from '../fixtures/chat-page.ts';

describe.skipIf(!hasChromium)('the page on a phone and in the dark', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  it('at 390 pixels nothing scrolls sideways, and evidence rises from below and goes again', async () => {
    const { page, complaints, close } = await visit(browser, '/', PHONE);
    expect(await overflow(page)).toBe(0);
    await askQuestion(page, FIRST_QUESTION);
    expect(await overflow(page)).toBe(0);

    const chip = citations(lastTurn(page)).first();
    const target = await chip.boundingBox();
    expect(Math.min(target?.width ?? 0, target?.height ?? 0)).toBeGreaterThanOrEqual(24);
    await chip.tap();
    const sheet = page.getByRole('dialog', { name: 'Evidence' });
    await sheet.waitFor();
    const box = await sheet.boundingBox();
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(844);
    expect(box?.width).toBe(390);
    expect(await overflow(page)).toBe(0);
    await page.keyboard.press('Tab');
    expect(await sheet.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await sheet.getByRole('button', { name: 'Close evidence' }).tap();
    await evidencePanel(page).waitFor({ state: 'detached' });
    expect(complaints()).toEqual([]);
    await close();
  });

  it.each(['/', '/report', '/report/3', '/data?subject=antimony', '/timeline', '/sources'])(
    'at 320 pixels %s does not scroll sideways',
    async (path) => {
      const { page, close } = await visit(browser, path, { viewport: { width: 320, height: 700 } });
      expect(await overflow(page)).toBe(0);
      await close();
    },
  );

  it('follows the dark scheme', async () => {
    const lightness = async (colorScheme: 'light' | 'dark') => {
      const { page, close } = await visit(browser, '/', { colorScheme });
      const [paper, ink] = await page.evaluate(() => {
        const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
        const style = getComputedStyle(document.body);
        return [style.backgroundColor, style.color].map((colour) => {
          if (context === null) return 0;
          context.fillStyle = colour;
          context.fillRect(0, 0, 1, 1);
          const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
          return (red + green + blue) / 3;
        });
      });
      await close();
      return { paper: paper ?? 0, ink: ink ?? 0 };
    };
    const light = await lightness('light');
    const dark = await lightness('dark');
    expect(light.paper).toBeGreaterThan(light.ink + 150);
    expect(dark.ink).toBeGreaterThan(dark.paper + 150);
  });
});
