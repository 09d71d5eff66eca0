import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../fixtures/axe.ts';
import { hasChromium, launchBrowser, PHONE, visit } from '../fixtures/browser.ts';
import { askQuestion, citations, evidencePanel, lastTurn } from '../fixtures/chat-page.ts';
import { PDF_SPECS } from '../fixtures/documents/pdf-specs.ts';
import { writePdf } from '../fixtures/documents/write-pdf.ts';
import { type IngestedCorpus, ingestedCorpus } from '../fixtures/ingested-corpus.ts';
import { startTestServer, type TestServer } from '../fixtures/test-server.ts';

const DOCUMENT = '/documents/lighthouse-survey';

describe.skipIf(!hasChromium)('documents on screen', () => {
  let browser: Browser;
  let corpus: IngestedCorpus;
  let server: TestServer;

  beforeAll(async () => {
    corpus = await ingestedCorpus();
    for (const spec of PDF_SPECS) await writePdf(path.join(corpus.files, spec.file), spec);
    await corpus.ingest([corpus.files]);
    server = await startTestServer(corpus.environment);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await corpus?.remove();
  });

  it('a citation leads to the passage in the document and to the page of the original', async () => {
    const { page, complaints, close } = await visit(browser, '/', {}, server.origin);
    await askQuestion(page, 'On how many days does fog stop the harbour pilots?');
    await citations(lastTurn(page)).first().click();
    const panel = evidencePanel(page);
    await panel.locator('mark').waitFor();
    expect(await panel.getByRole('heading', { level: 2 }).innerText()).toMatch(
      /Lighthouse survey.*, page 3\s+Fog signals/,
    );
    const original = panel.getByRole('link', { name: 'The original file, page 3' });
    expect(await original.getAttribute('href')).toBe(`${DOCUMENT}/original#page=3`);
    await panel.getByRole('link', { name: 'Open in the document' }).click();
    await page.waitForURL(/#d-lighthouse-survey\.p3\.1$/);
    const place = page.locator('[id="d-lighthouse-survey.p3.1"]');
    await expect.poll(() => place.getAttribute('data-target')).toBe('');
    expect(await place.innerText()).toContain('41 days');
    expect(complaints()).toEqual([]);
    await close();
  });

  it.each([
    ['a wide window', {}],
    ['a phone', PHONE],
  ] as const)('the list and a document fit %s and are accessible in light and dark', async (_, size) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const address of ['/documents', DOCUMENT]) {
        const { page, complaints, close } = await visit(
          browser,
          address,
          { ...size, colorScheme },
          server.origin,
        );
        expect(await violations(page)).toEqual([]);
        const isTooWide = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
        expect(await page.evaluate(isTooWide), address).toBe(false);
        expect(complaints()).toEqual([]);
        await close();
      }
    }
  });

  it('can be read without JavaScript', async () => {
    const { page, close } = await visit(browser, DOCUMENT, { javaScriptEnabled: false }, server.origin);
    await page.getByRole('heading', { level: 2, name: 'Fog signals' }).waitFor();
    expect(
      await page.getByRole('table', { name: 'Table 1. Lamps of the coast' }).getByRole('row').count(),
    ).toBe(5);
    await close();
  });
});
