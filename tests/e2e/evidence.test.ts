import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hasChromium, launchBrowser, type Visit, visit } from '../fixtures/browser.ts';
import { askQuestion, citations, evidencePanel, FIRST_QUESTION, lastTurn } from '../fixtures/chat-page.ts';

describe.skipIf(!hasChromium)('the evidence behind an answer', () => {
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

  it('of a passage: the section with the passage marked, and a link to its place in the report', async () => {
    const { page } = opened;
    await askQuestion(page, 'Why is processing the bottleneck for Central Asia?');
    await citations(lastTurn(page)).filter({ hasText: /^\d+$/ }).first().click();
    const panel = evidencePanel(page);
    const marked = panel.locator('mark');
    await marked.first().waitFor();
    const words = (await marked.first().innerText()).trim();
    expect(words.length).toBeGreaterThan(40);
    const link = panel.getByRole('link', { name: 'Open in the report' });
    expect(await link.getAttribute('href')).toMatch(/^\/report\/\d+#r\d+\.\d+\.\d+$/);
    await link.click();
    await page.waitForURL(/\/report\/\d+#r/);
    const place = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
    await expect.poll(() => place.evaluate(isInView)).toBe(true);
    const shown = await place.innerText();
    expect(shown.replace(/\s+/g, ' ')).toContain(words.split(/\s+/).slice(0, 5).join(' '));
  });

  it('of a figure: what it measures, when, who says so, and who says otherwise', async () => {
    const { page } = opened;
    await askQuestion(page, FIRST_QUESTION);
    await citations(lastTurn(page)).first().click();
    const panel = evidencePanel(page);
    await panel.getByText('Where in the source').waitFor();
    const terms = await panel.getByRole('term').allInnerTexts();
    for (const term of ['Value', 'Measure', 'Period', 'Standing', 'Source']) expect(terms).toContain(term);
    const text = await panel.innerText();
    expect(text).toMatch(/\d+\s?%/);
    expect(text).toMatch(/Sources disagree/i);
  });

  it('from the table, and one after the other', async () => {
    const { page } = opened;
    await askQuestion(page, FIRST_QUESTION);
    const table = lastTurn(page).getByRole('table', { name: 'Figures behind this answer' });
    await table.getByRole('row').nth(1).getByRole('button').click();
    const panel = evidencePanel(page);
    await panel.waitFor();
    const next = panel.getByRole('button', { name: 'Next evidence' });
    const previous = panel.getByRole('button', { name: 'Previous evidence' });
    const position = () => panel.getByText(/^\d+ of \d+$/).innerText();
    const before = await position();
    await ((await next.isEnabled()) ? next : previous).click();
    expect(await position()).not.toBe(before);
    await panel.getByRole('button', { name: 'Close evidence' }).click();
    await panel.waitFor({ state: 'detached' });
  });

  it('on a page of its own for a figure', async () => {
    const { page } = opened;
    await page.goto('/data/sb-import-share-usa-chn-2025--report-introduction');
    expect(await page.getByRole('main').innerText()).toMatch(/63\s?%/);
  });
});

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}
