import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Corpus, loadCorpus } from '#corpus';
import { readClaims } from '#language';
import {
  checkCorpus,
  createProver,
  describeFinding,
  type Prover,
  readStatements,
  type Statement,
  totalsOf,
} from '../../../../scripts/corpus-check/index.ts';
import { PROJECT_ROOT } from '../../../../scripts/project.ts';
import { type Planted, plantErrors } from '../../../fixtures/plant-errors.ts';

const FOLDER = path.join(PROJECT_ROOT, 'corpus');
/** Lowest shares of planted errors that the check may find. */
const LEAST = { digit: 0.95, year: 0.93, word: 0.8 };

const ONE_MINUTE = 60_000;

describe('the corpus of this project', () => {
  let corpus: Corpus;
  let statements: Statement[];
  let prover: Prover;
  beforeAll(async () => {
    corpus = await loadCorpus(FOLDER);
    statements = readStatements(corpus, FOLDER);
    prover = createProver(corpus, statements);
  }, ONE_MINUTE);

  it(
    'is proven from end to end',
    async () => {
      const findings = await checkCorpus(corpus, FOLDER);
      expect(findings.map(describeFinding)).toEqual([]);
    },
    ONE_MINUTE,
  );

  it('holds what it must hold', () => {
    const totals = totalsOf(corpus);
    expect(totals.words).toBeGreaterThanOrEqual(25_000);
    expect(totals.figures).toBeGreaterThanOrEqual(2_000);
    expect(totals.events).toBeGreaterThanOrEqual(100);
    expect(totals.sources).toBeGreaterThanOrEqual(400);
    expect(totals.concepts).toBeGreaterThanOrEqual(150);
  });

  it('reads the numbers that a person would', () => {
    const claims = statements.flatMap(({ text }) => readClaims(text));
    const kinds = Map.groupBy(claims, ({ kind }) => kind);
    expect(claims.length).toBeGreaterThan(2_000);
    for (const kind of ['quantity', 'year', 'date', 'fraction', 'multiple', 'rank'] as const)
      expect(kinds.get(kind)?.length ?? 0, kind).toBeGreaterThan(0);
  });

  it.each(['digit', 'year', 'word'] as const)(
    'would not pass with a changed %s',
    (kind) => {
      const planted = statements.flatMap((statement) => plantErrors({ statement, kind, seed: 20_251_223 }));
      const isFound = ({ statement }: Planted) => prover.unproven(statement).length > 0;
      const share = planted.filter(isFound).length / planted.length;
      console.info(`${(share * 100).toFixed(1)}% of ${planted.length} changes of a ${kind} are found`);
      expect(planted.length).toBeGreaterThan(kind === 'word' ? 100 : 800);
      expect(share).toBeGreaterThanOrEqual(LEAST[kind]);
    },
    ONE_MINUTE,
  );
});
