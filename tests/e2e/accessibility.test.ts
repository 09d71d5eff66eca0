import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../fixtures/axe.ts';
import { hasChromium, launchBrowser, PHONE, visit } from '../fixtures/browser.ts';
import { askQuestion, citations, evidencePanel, FIRST_QUESTION, lastTurn } from '../fixtures/chat-page.ts';

describe.skipIf(!hasChromium)('accessibility (axe: nothing serious or critical)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  describe.each(['light', 'dark'] as const)('in the %s scheme', (colorScheme) => {
    it.each([
      '/',
      '/report',
      '/report/1',
      '/data?subject=antimony&indicator=mine_production',
      '/data?country=Atlantis',
      '/data/sb-import-share-usa-chn-2025--report-introduction',
      '/timeline',
      '/sources',
      '/sources/report-introduction',
      '/no-such-page',
    ])('%s', async (path) => {
      const { page, close } = await visit(browser, path, { colorScheme });
      expect(await violations(page)).toEqual([]);
      await close();
    });

    it('an answer, its evidence of both kinds, and an answer that is none', async () => {
      const { page, close } = await visit(browser, '/', { colorScheme });
      await askQuestion(page, FIRST_QUESTION);
      expect(await violations(page)).toEqual([]);
      await citations(lastTurn(page)).first().click();
      await evidencePanel(page).getByRole('term').first().waitFor();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'New question' }).click();
      await askQuestion(page, 'Why is processing the bottleneck for Central Asia?');
      await citations(lastTurn(page)).first().click();
      await evidencePanel(page).locator('mark').first().waitFor();
      expect(await violations(page)).toEqual([]);
      await askQuestion(page, 'Who won the 2022 World Cup?');
      expect(await violations(page)).toEqual([]);
      await close();
    });
  });

  it.each(['/report/1', '/data?subject=antimony&indicator=mine_production', '/timeline', '/sources'])(
    '%s on a phone',
    async (path) => {
      const { page, close } = await visit(browser, path, PHONE);
      expect(await violations(page)).toEqual([]);
      await close();
    },
  );

  it('the sheet of evidence on a phone', async () => {
    const { page, close } = await visit(browser, '/', PHONE);
    await askQuestion(page, FIRST_QUESTION);
    await citations(lastTurn(page)).first().tap();
    await evidencePanel(page).getByRole('term').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await close();
  });
});
