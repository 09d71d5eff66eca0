import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hasChromium, launchBrowser, type Visit, visit } from '../fixtures/browser.ts';
import {
  answerComplete,
  askQuestion,
  composer,
  FIRST_QUESTION,
  lastTurn,
  log,
} from '../fixtures/chat-page.ts';

const PROBLEM = {
  type: 'about:blank',
  title: 'The index is damaged',
  status: 503,
  detail: 'A file of the index cannot be read. Run: npm run index',
  requestId: 'test',
};

describe.skipIf(!hasChromium)('a conversation', () => {
  let browser: Browser;
  let opened: Visit;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    opened = await visit(browser, '/');
  });
  afterEach(() => opened.close());

  it('takes up a follow-up where the last answer ended', async () => {
    const { page, complaints } = opened;
    await askQuestion(page, "What is Kyrgyzstan's share of global antimony reserves?");
    await askQuestion(page, 'And Tajikistan?');
    expect(await log(page).getByRole('article').count()).toBe(2);
    const text = await lastTurn(page).innerText();
    expect(text).toMatch(/Tajikistan/);
    expect(text).toMatch(/antimony/i);
    expect(complaints()).toEqual([]);
  });

  it('offers follow-ups that can be asked with a click', async () => {
    const { page, complaints } = opened;
    await askQuestion(page, FIRST_QUESTION);
    const offered = page.getByRole('region', { name: 'Ask next' }).getByRole('button').first();
    const question = (await offered.innerText()).trim();
    await offered.click();
    await log(page).getByRole('heading', { name: question }).waitFor();
    await answerComplete(page);
    expect(await log(page).getByRole('article').count()).toBe(2);
    expect(complaints()).toEqual([]);
  });

  it('says plainly when a question is about something else', async () => {
    const { page, complaints } = opened;
    await askQuestion(page, 'Who won the 2022 World Cup?');
    const text = await lastTurn(page).innerText();
    expect(text).toMatch(/Outside this report|Not in the report/);
    expect(text).not.toMatch(/Argentina/);
    expect(await lastTurn(page).getByRole('table').count()).toBe(0);
    expect(complaints()).toEqual([]);
  });

  it('shows a Russian answer as Russian', async () => {
    const { page, complaints } = opened;
    await askQuestion(page, 'Какая доля импорта сурьмы в США приходится на Китай?');
    expect(await lastTurn(page).locator('[lang=ru]').first().innerText()).toMatch(/63\s?%/);
    expect(complaints()).toEqual([]);
  });

  it('can be stopped and begun anew', async () => {
    const { page, complaints } = opened;
    await page.route('**/api/chat', () => {});
    await composer(page).fill(FIRST_QUESTION);
    await composer(page).press('Enter');
    expect(await log(page).getAttribute('aria-busy')).toBe('true');
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('Stopped before the answer was complete').waitFor();
    expect(await log(page).getAttribute('aria-busy')).toBe('false');

    await page.unroute('**/api/chat');
    await page.getByRole('button', { name: 'New question' }).click();
    await page.getByRole('button', { name: FIRST_QUESTION }).waitFor();
    expect(await log(page).count()).toBe(0);
    await expect.poll(() => composer(page).evaluate((field) => field === document.activeElement)).toBe(true);
    expect(complaints()).toEqual([]);
  });

  it('tells of a failure in the server’s words and tries again', async () => {
    const { page } = opened;
    await page.route(
      '**/api/chat',
      (route) =>
        route.fulfill({
          status: 503,
          contentType: 'application/problem+json',
          body: JSON.stringify(PROBLEM),
        }),
      { times: 1 },
    );
    await composer(page).fill(FIRST_QUESTION);
    await composer(page).press('Enter');
    await page.getByText(PROBLEM.detail).waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await answerComplete(page);
    expect(await lastTurn(page).innerText()).toMatch(/63\s?%/);
    expect(await page.getByText(PROBLEM.detail).count()).toBe(0);
  });
});
