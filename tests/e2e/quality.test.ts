import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getCorpus } from '#service';
import { recordOf } from '../../scripts/evaluate/run-evaluation.ts';
import { saveRun } from '../../scripts/evaluate/save-run.ts';
import { violations } from '../fixtures/axe.ts';
import { hasChromium, launchBrowser, PHONE, visit } from '../fixtures/browser.ts';
import { overflow } from '../fixtures/chat-page.ts';
import { judgement, question } from '../fixtures/evaluation.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { startTestServer, type TestServer } from '../fixtures/test-server.ts';

const KINDS = ['figure', 'trend', 'who_says', 'mixture'] as const;

describe.skipIf(!hasChromium)('the quality page', () => {
  let browser: Browser;
  let server: TestServer;
  let data: Awaited<ReturnType<typeof temporaryFolder>>;

  beforeAll(async () => {
    browser = await launchBrowser();
    data = await temporaryFolder();
    const judgements = KINDS.flatMap((kind) => [
      judgement({ question: question({ id: `${kind}-1`, kind }) }),
      judgement({
        question: question({ id: `${kind}-2`, kind, language: 'kk', question: `${kind}?` }),
        lacks: [`figure: 12 t (${'a-long-id-of-a-figure-'.repeat(5)})`],
        text: 'Another answer.',
      }),
    ]);
    const { version } = await getCorpus();
    await saveRun(
      recordOf({
        set: 'test',
        model: 'offline',
        corpusVersion: version,
        judgements,
        plantedErrors: {
          kinds: [{ name: 'swapped years', withheld: { hits: 9, of: 10 } }],
          withheld: { hits: 9, of: 10 },
          trueWithheld: { hits: 1, of: 100 },
        },
      }),
      data.path,
    );
    server = await startTestServer({ ASSAY_DATA: data.path }, { expectReady: false });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await data?.remove();
  });

  it.each([
    ['light', {}],
    ['dark', PHONE],
  ] as const)('reads well and opens what failed, %s', async (colorScheme, options) => {
    const { page, complaints, close } = await visit(
      browser,
      '/quality',
      { colorScheme, ...options },
      server.origin,
    );
    const failures = page.getByRole('heading', { name: 'What failed' });
    await failures.waitFor();
    await page.getByText('Trends: 1').click();
    await page.getByText('trend?').waitFor();
    await page.getByRole('cell', { name: '90%' }).first().waitFor();
    expect(await overflow(page)).toBe(0);
    expect(await violations(page)).toEqual([]);
    expect(complaints()).toEqual([]);
    await close();
  });

  it('is reached from the start page', async () => {
    const { page, close } = await visit(browser, '/');
    await page.getByRole('link', { name: 'How well it answers' }).click();
    await page.waitForURL('**/quality');
    await page.getByRole('heading', { level: 1, name: 'Quality' }).waitFor();
    await close();
  });
});
