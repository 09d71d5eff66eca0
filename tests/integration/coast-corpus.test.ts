import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import fresh from '../fixtures/coast-corpus/fresh-questions.json' with { type: 'json' };
import questions from '../fixtures/coast-corpus/questions.json' with { type: 'json' };
import { ExpectedAnswers, historyOf, lacks } from '../fixtures/expected-answer.ts';
import { ask, request } from '../fixtures/http.ts';
import { unprovenParts } from '../fixtures/proof.ts';
import { COAST_CORPUS } from '../fixtures/small-corpus.ts';
import { type SmallIndex, smallIndex } from '../fixtures/small-index.ts';
import { startTestServer, type TestServer } from '../fixtures/test-server.ts';

/** Of fifteen: twelve when first asked, fourteen after what they showed was mended. */
const FEWEST_FRESH = 14;

describe('the same build over a full report on another topic', () => {
  let index: SmallIndex;
  let server: TestServer;
  const page = async (path: string) => (await request(path, undefined, server.origin)).text();

  beforeAll(async () => {
    index = await smallIndex(COAST_CORPUS);
    const built = await index.build();
    expect(built.code, built.stderr).toBe(0);
    server = await startTestServer(index.environment);
  });
  afterAll(async () => {
    await server?.close();
    await index?.remove();
  });

  it.each(ExpectedAnswers.parse(questions))('answers ($kind): $question', async (expected) => {
    const answer = await ask(expected.question, historyOf(expected.before), server.origin);
    expect(unprovenParts(answer), answer.text).toEqual([]);
    expect(lacks(expected, answer), answer.text).toEqual([]);
  });

  it(`answers at least ${FEWEST_FRESH} of the questions that were written after its causes were mended`, async () => {
    const asked = ExpectedAnswers.parse(fresh);
    const missed: string[] = [];
    for (const expected of asked) {
      const answer = await ask(expected.question, historyOf(expected.before), server.origin);
      expect(unprovenParts(answer), answer.text).toEqual([]);
      const lacking = lacks(expected, answer);
      if (lacking.length > 0) missed.push(`${expected.question} ${lacking.join(', ')}`);
    }
    expect(asked.length - missed.length, missed.join('\n')).toBeGreaterThanOrEqual(FEWEST_FRESH);
  });

  it('says what it is about on its first page, with its own questions', async () => {
    const start = await page('/');
    expect(start).toContain('Can the Atlantic Coast Live from Its Fish?');
    expect(start).toContain('Why are the sardines moving north?');
    expect(start).not.toMatch(/mineral|Central Asia/i);
  });

  it('shows its chapters', async () => {
    const chapter = await page('/report/2');
    expect(chapter).toContain('Sardines go north');
    expect(chapter).toContain('Survey of spawning stocks');
  });

  it('shows its figures, events and sources in the reading rooms', async () => {
    const rows = await page('/data?subject=octopus&indicator=landings&country=MRT');
    expect(rows).toContain('38,700');
    expect(rows).not.toContain('402,000');
    expect(rows).toMatch(/species/i);
    expect(rows).not.toMatch(/mineral/i);
    const figure = await page('/data/octopus-landings-mrt-2022--landings-yearbook-2024');
    expect(figure).toContain('37,600');
    expect(figure).toContain('36,900');
    expect(await page('/timeline?party=IRL')).toContain('scrap whitefish boats');
    expect(await page('/sources')).toContain('Survey of spawning stocks');
  });

  it('names its own kind of subject to those who ask what it covers', async () => {
    const answer = await ask('What is this report about?', [], server.origin);
    expect(answer.text).toContain('fishing along the Atlantic coast');
    expect(answer.text).toContain('invented');
  });

  it('gives its figures and events over REST', async () => {
    const octopus = await page('/api/v1/figures?indicator=landings&subject=octopus&country=MRT&period=2022');
    expect(octopus).toContain('37600');
    expect(octopus).toContain('c-mauritania-octopus-2022');
    expect(await page('/api/v1/events?party=IRL')).toContain('e2023-01-ireland-decommissioning');
  });

  it('shows its own figures, events and sources in the reading rooms', async () => {
    const data = await page('/data?subject=octopus&country=MRT');
    expect(data).toMatch(/<option value="octopus" selected/);
    expect(data).toMatch(/href="\/data\/[^"]+"/);
    expect(await page('/timeline?party=IRL')).toContain('/events/e2023-01-ireland-decommissioning');
    expect(await page('/sources')).toContain('Survey of spawning stocks');
    for (const path of ['/data', '/timeline', '/sources']) {
      expect(await page(path)).not.toMatch(/mineral|antimony|Kazakhstan/i);
    }
  });

  it('knows nothing of the first report', async () => {
    const other = await ask('What share of US antimony imports comes from China?', [], server.origin);
    expect(['not_in_corpus', 'out_of_scope']).toContain(other.outcome);
  });
});
