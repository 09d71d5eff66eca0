import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hasChromium, launchBrowser, type Visit, visit } from '../fixtures/browser.ts';
import {
  answerComplete,
  citations,
  composer,
  evidencePanel,
  FIRST_QUESTION,
  lastTurn,
  log,
  pressUntilFocused,
} from '../fixtures/chat-page.ts';

describe.skipIf(!hasChromium)('asking the first question', () => {
  let browser: Browser;
  let opened: Visit;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    opened = await visit(browser, '/');
  });
  afterEach(async () => {
    expect(opened.complaints()).toEqual([]);
    await opened.close();
  });

  it('offers six questions and says what answers rest on', async () => {
    const { page } = opened;
    await expect(page.title()).resolves.toMatch(/Assay/);
    const region = page.getByRole('region', { name: 'Start with a question' });
    expect(await region.getByRole('button').count()).toBe(6);
    expect(await page.getByRole('main').innerText()).toMatch(/compiled from public sources/);
  });

  it('by click: an answer with cited sentences, checked numbers and a table of figures', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: FIRST_QUESTION }).click();
    await answerComplete(page);
    const turn = lastTurn(page);
    const text = await turn.innerText();
    expect(text).toMatch(/63\s?%/);
    expect(text).toMatch(/55\s?%/);
    expect(text).toMatch(/(\d+) of \1 numbers checked/);
    expect(await citations(turn).count()).toBeGreaterThan(1);
    const table = turn.getByRole('table', { name: 'Figures behind this answer' });
    expect(await table.getByRole('columnheader').allInnerTexts()).toHaveLength(5);
    expect(await table.getByRole('row').count()).toBeGreaterThan(2);
    expect(await log(page).getAttribute('aria-busy')).toBe('false');
  });

  it('streams: sentences stand there while the answer is still being written', async () => {
    const { page } = opened;
    // The built-in model is so fast that a page may draw its whole answer at once; a slow line takes it apart.
    const network = await page.context().newCDPSession(page);
    await network.send('Network.enable');
    await network.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 0,
      downloadThroughput: 20 * 1024,
      uploadThroughput: -1,
    });
    // Notes, from inside the page, whether a cited sentence was ever shown by a log that was still busy.
    await page.evaluate(() => {
      const observer = new MutationObserver(() => {
        const busy = document.querySelector('[role=log][aria-busy=true]');
        if (!busy?.querySelector('[aria-label^="Citation"]')) return;
        observer.disconnect();
        document.body.dataset.streamed = 'yes';
      });
      observer.observe(document.body, { subtree: true, childList: true, attributes: true });
    });
    await page.getByRole('button', { name: FIRST_QUESTION }).click();
    await answerComplete(page);
    expect(await page.evaluate(() => document.body.dataset.streamed)).toBe('yes');
  });

  it('by keyboard alone: question, answer, evidence and back', async () => {
    const { page } = opened;
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to content' });
    expect(await skip.evaluate((element) => element === document.activeElement)).toBe(true);
    await pressUntilFocused(page, 'Tab', page.getByRole('button', { name: FIRST_QUESTION }));
    await page.keyboard.press('Enter');
    await answerComplete(page);

    const chip = citations(lastTurn(page)).first();
    await pressUntilFocused(page, 'Tab', chip);
    await page.keyboard.press('Enter');
    await evidencePanel(page).waitFor();
    await page.keyboard.press('Escape');
    await evidencePanel(page).waitFor({ state: 'detached' });
    await expect.poll(() => chip.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('Shift + Enter starts a new line, Enter asks, and an empty question is not sent', async () => {
    const { page } = opened;
    await composer(page).press('Enter');
    expect(await log(page).count()).toBe(0);
    await composer(page).pressSequentially('What did RAND');
    await composer(page).press('Shift+Enter');
    await composer(page).pressSequentially('recommend?');
    expect(await composer(page).inputValue()).toBe('What did RAND\nrecommend?');
    await composer(page).press('Enter');
    await answerComplete(page);
    expect(await lastTurn(page).innerText()).toMatch(/RAND/);
    expect(await composer(page).inputValue()).toBe('');
  });
});
