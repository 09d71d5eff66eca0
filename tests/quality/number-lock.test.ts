import { beforeAll, describe, expect, it } from 'vitest';
import { getApplication } from '#service';
import { numberLock } from '../../scripts/evaluate/number-lock.ts';
import type { NumberLockResult } from '../../scripts/evaluate/planted-errors/measure-number-lock.ts';

/** `npm run evaluate` plants errors into every sentence; a third of them is enough to see a check break. */
const EVERY = 3;

describe('the number lock', () => {
  let result: NumberLockResult;

  beforeAll(async () => {
    const { knowledge } = await getApplication();
    result = await numberLock(knowledge, EVERY);
    const rows = result.kinds.map(({ kind, planted, withheld }) => `${kind}: ${withheld} of ${planted}`);
    console.log([...rows, `all: ${result.withheld} of ${result.planted}`].join('\n'));
  }, 240_000);

  it('withholds at least 99 % of more than 500 planted errors', () => {
    expect(result.planted).toBeGreaterThan(500);
    const missed = result.missed.map(({ kind, text }) => `${kind}: ${text}`);
    expect(result.withheld / result.planted, missed.join('\n')).toBeGreaterThanOrEqual(0.99);
  });

  it('withholds errors of every kind', () => {
    const weak = result.kinds.filter(({ planted, withheld }) => withheld < planted * 0.8);
    expect(weak).toEqual([]);
  });

  it('withholds at most 1 % of true sentences', () => {
    expect(result.trueSentences).toBeGreaterThan(200);
    expect(result.wronglyWithheld.length, result.wronglyWithheld.join('\n')).toBeLessThanOrEqual(
      result.trueSentences / 100,
    );
  });
});
