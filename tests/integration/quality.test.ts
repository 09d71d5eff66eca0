import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { EvaluationRun, getCorpus } from '#service';
import { recordOf } from '../../scripts/evaluate/run-evaluation.ts';
import { saveRun } from '../../scripts/evaluate/save-run.ts';
import { judgement, question } from '../fixtures/evaluation.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { startTestServer, type TestServer } from '../fixtures/test-server.ts';

const Body = z.object({
  corpusVersion: z.string(),
  runs: z.array(EvaluationRun.extend({ id: z.string(), isCurrent: z.boolean() })),
});

const failed = judgement({
  question: question({ id: 'q-2', question: 'Why is <b>Nor</b> rich?', kind: 'explanation' }),
  lacks: ['words: herring & tin'],
  text: 'Nor is <i>poor</i>.',
});

describe('/quality', () => {
  let data: Awaited<ReturnType<typeof temporaryFolder>>;
  let server: TestServer;
  const page = async (query = '') => {
    const response = await fetch(`${server.origin}/quality${query}`);
    expect(response.status).toBe(200);
    const html = (await response.text()).replace(/<script[\s\S]*?<\/script>/g, '');
    expect(html.match(/<h1/g)).toHaveLength(1);
    return html.replaceAll('<!-- -->', '');
  };
  const api = async () => Body.parse(await (await fetch(`${server.origin}/api/v1/quality`)).json());

  beforeAll(async () => {
    data = await temporaryFolder();
    // Without an index it cannot answer, but what was measured can be read.
    server = await startTestServer({ ASSAY_DATA: data.path }, { expectReady: false });
  });
  afterAll(async () => {
    await server?.close();
    await data?.remove();
  });

  it('says plainly when nothing has been measured, and how to do it', async () => {
    const html = await page();
    expect(html).toContain('have not been measured');
    expect(html).toContain('npm run evaluate');
    expect((await api()).runs).toEqual([]);
  });

  it('shows what was measured, the test half first, with everything that failed', async () => {
    const { version } = await getCorpus();
    const record = (set: string, corpusVersion: string) =>
      recordOf({ set, model: 'offline', corpusVersion, judgements: [judgement(), failed] });
    await saveRun(record('test', version), data.path);
    await saveRun(record('development', 'another'), data.path);
    await mkdir(path.join(data.path, 'evaluation'), { recursive: true });
    await writeFile(path.join(data.path, 'evaluation/old.json'), '{"set":"old"}');

    const html = await page();
    expect(html).toContain('2 questions of the set “test”');
    expect(html).toContain('50%');
    expect(html).toContain('Why is &lt;b&gt;Nor&lt;/b&gt; rich?');
    expect(html).toContain('words: herring &amp; tin');
    expect(html).not.toContain('The corpus has changed since');
    expect(html).toContain('/quality?run=development-offline');

    const { corpusVersion, runs } = await api();
    expect(corpusVersion).toBe(version);
    expect(runs.map(({ id, isCurrent }) => [id, isCurrent])).toEqual([
      ['test-offline', true],
      ['development-offline', false],
    ]);
    expect(runs[0]?.all.full).toEqual({ hits: 1, of: 2 });
    expect(runs[0]?.failures.map(({ id }) => id)).toEqual(['q-2']);
  });

  it('shows another measurement when asked, and says when the corpus has changed since', async () => {
    const html = await page('?run=development-offline');
    expect(html).toContain('2 questions of the set “development”');
    expect(html).toContain('The corpus has changed since');
  });

  it('does not fail at an address that names nothing', async () => {
    const html = await page('?run=../../etc/passwd');
    expect(html).toContain('There is no such measurement.');
    expect(html).toContain('2 questions of the set “test”');
  });
});
