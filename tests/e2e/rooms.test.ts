import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasChromium, launchBrowser, PHONE, visit } from '../fixtures/browser.ts';
import { askQuestion, composer, lastTurn, log, overflow, pressUntilFocused } from '../fixtures/chat-page.ts';

const SERIES = '/data?subject=antimony&indicator=mine_production';
const chart = (page: Page) => page.getByRole('figure').first();
const summary = (page: Page) => page.getByRole('heading', { level: 2, name: /figures$/ }).first();

describe.skipIf(!hasChromium)('the reading rooms', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  it('are reached from the head of every page, at both widths', async () => {
    for (const options of [{}, PHONE]) {
      const { page, complaints, close } = await visit(browser, '/report', options);
      for (const room of ['Data', 'Timeline', 'Sources', 'Report']) {
        await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: room }).click();
        await page.waitForURL(`**/${room.toLowerCase()}`);
        await page
          .getByRole('link', { name: room, exact: true })
          .and(page.locator('[aria-current="page"]'))
          .waitFor();
        expect(await overflow(page), room).toBe(0);
      }
      expect(complaints()).toEqual([]);
      await close();
    }
  });

  it('narrow and sort figures by keyboard alone', async () => {
    const { page, complaints, close } = await visit(browser, '/data');
    const words = page.getByRole('textbox', { name: 'Words' });
    await pressUntilFocused(page, 'Tab', words);
    await page.keyboard.type('kumtor');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=kumtor/);
    await expect.poll(() => summary(page).innerText()).toMatch(/^\d+ of /);
    const heading = page.getByRole('columnheader', { name: 'Value' });
    const before = page.url();
    await pressUntilFocused(page, 'Tab', heading.getByRole('link'));
    await page.keyboard.press('Enter');
    await page.waitForURL(/sort=value/);
    expect(page.url()).not.toBe(before);
    await expect.poll(() => heading.getAttribute('aria-sort')).toBe('descending');
    expect(await words.inputValue()).toBe('kumtor');
    expect(complaints()).toEqual([]);
    await close();
  });

  it('keep fields and address the same, going back and clearing', async () => {
    const { page, complaints, close } = await visit(browser, '/data?q=kumtor&subject=gold');
    const words = page.getByRole('textbox', { name: 'Words' });
    const subject = page.getByRole('combobox', { name: 'Mineral' });
    expect([await words.inputValue(), await subject.inputValue()]).toEqual(['kumtor', 'gold']);
    await page.getByRole('link', { name: 'Clear all' }).click();
    await expect.poll(() => words.inputValue()).toBe('');
    expect(await subject.inputValue()).toBe('');
    await subject.selectOption('uranium');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.waitForURL(/subject=uranium/);
    await page.goBack();
    await page.goBack();
    await expect.poll(() => words.inputValue()).toBe('kumtor');
    expect(await subject.inputValue()).toBe('gold');
    expect(complaints()).toEqual([]);
    await close();
  });

  it.each([
    ['wide', {}],
    ['on a phone', PHONE],
  ])('draw a series with its axes, and say its values in a table: %s', async (_, options) => {
    const { page, complaints, close } = await visit(browser, SERIES, options);
    await chart(page).locator('svg.recharts-surface').waitFor();
    expect(await chart(page).getAttribute('aria-label')).toMatch(/^Line chart: .+ in tonnes/i);
    expect(await chart(page).locator('svg.recharts-surface').textContent()).toMatch(
      /Year.*tonnes|tonnes.*Year/,
    );
    expect(await chart(page).innerText()).toMatch(/Source/);
    await chart(page).getByText('Show as table').click();
    const table = chart(page).getByRole('table');
    expect(await table.getByRole('row').count()).toBeGreaterThan(5);
    expect(await overflow(page)).toBe(0);
    await table.getByRole('link').first().click();
    await page.waitForURL(/\/data\/.+/);
    expect(complaints()).toEqual([]);
    await close();
  });

  it('draw the series that a reader chooses', async () => {
    const { page, close } = await visit(browser, '/data?subject=uranium');
    expect(await page.getByRole('figure').count()).toBe(0);
    const choice = page.getByRole('combobox', { name: 'Series to draw' });
    const name = await choice.getByRole('option').nth(1).innerText();
    await choice.selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Draw' }).click();
    await page.waitForURL(/chart=/);
    const caption = await chart(page).innerText();
    expect(caption.toLowerCase()).toContain((name.split(' · ')[0] ?? '').toLowerCase());
    await close();
  });

  it('put an answer’s figures into a chart', async () => {
    const { page, complaints, close } = await visit(browser, '/');
    await askQuestion(page, 'How did uranium mine production in Kazakhstan develop since 2015?');
    const drawn = lastTurn(page).getByRole('figure').first();
    await drawn.locator('svg.recharts-surface').waitFor();
    expect(await drawn.getAttribute('aria-label')).toMatch(/uranium/i);
    expect(complaints()).toEqual([]);
    await close();
  });

  it('show the sources of a passage beside it, or below it on request', async () => {
    const wide = await visit(browser, '/report/1');
    const note = (page: Page) => page.getByRole('list', { name: /source.* of this passage/i }).first();
    await note(wide.page).waitFor({ state: 'visible' });
    const beside = await note(wide.page).boundingBox();
    const text = await wide.page.locator('.passage-text').first().boundingBox();
    expect(beside?.x ?? 0).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
    await wide.close();

    const phone = await visit(browser, '/report/1', PHONE);
    expect(await note(phone.page).isVisible()).toBe(false);
    await phone.page
      .getByText(/source.* of this passage/i)
      .first()
      .tap();
    await note(phone.page).waitFor({ state: 'visible' });
    await note(phone.page).getByRole('link').first().tap();
    await phone.page.waitForURL(/\/sources\/.+/);
    await phone.close();
  });

  it('lead from a section to a question that waits to be asked', async () => {
    const { page, complaints, close } = await visit(browser, '/report/2');
    const heading = await page.getByRole('heading', { level: 2 }).nth(2).innerText();
    await page.getByRole('link', { name: `Ask about this “${heading}”` }).click();
    await page.waitForURL(/\?q=/);
    await expect.poll(() => composer(page).inputValue()).toContain(heading);
    expect(await log(page).count()).toBe(0);
    await page.keyboard.press('Enter');
    await log(page).getByRole('heading').first().waitFor();
    expect(new URL(page.url()).search).toBe('');
    expect(complaints()).toEqual([]);
    await close();
  });
});

describe.skipIf(!hasChromium)('the reading rooms without JavaScript', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  it('narrow by the form, turn pages and open a figure', async () => {
    const { page, close } = await visit(browser, '/data', { javaScriptEnabled: false });
    await page.getByRole('combobox', { name: 'Mineral' }).selectOption('antimony');
    await page.getByRole('button', { name: 'Show' }).click();
    expect(page.url()).toContain('subject=antimony');
    await page.getByRole('link', { name: 'Next page' }).click();
    expect(await page.getByRole('navigation', { name: 'Pages' }).innerText()).toContain('Page 2');
    await page.getByRole('rowheader').first().getByRole('link').first().click();
    expect(page.url()).toMatch(/\/data\/.+/);
    expect(await page.getByRole('term').count()).toBeGreaterThan(5);
    await close();
  });

  it('show the numbers of a chart as a table', async () => {
    const { page, close } = await visit(browser, SERIES, { javaScriptEnabled: false });
    expect(await chart(page).getByRole('table').isVisible()).toBe(true);
    expect(await chart(page).innerText()).toContain('Drawing needs JavaScript');
    await close();
  });

  it('narrow the timeline and the bibliography', async () => {
    const { page, close } = await visit(browser, '/timeline', { javaScriptEnabled: false });
    await page.getByRole('textbox', { name: 'From' }).fill('2026');
    await page.getByRole('button', { name: 'Show' }).click();
    expect(await page.getByText('After the report').count()).toBeGreaterThan(0);
    await page.goto('/sources');
    await page.getByRole('textbox', { name: 'Words' }).fill('antimony');
    await page.getByRole('button', { name: 'Show' }).click();
    expect(await page.getByRole('heading', { level: 2 }).first().innerText()).toMatch(/^\d+ of \d+ sources$/);
    await close();
  });
});
