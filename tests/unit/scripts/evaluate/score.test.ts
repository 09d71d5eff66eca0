import { describe, expect, it } from 'vitest';
import { isAnswerable } from '../../../../scripts/evaluate/question.ts';
import { refusalF1, scoresOf, scoreTables } from '../../../../scripts/evaluate/score.ts';
import { targetsOf } from '../../../../scripts/evaluate/targets.ts';
import { judgement, question } from '../../../fixtures/evaluation.ts';

const refusal = question({ outcomes: ['not_in_corpus', 'out_of_scope'], group: 'absent_year' });
const either = question({ outcomes: ['partly_answered', 'not_in_corpus'] });
const asking = question({ outcomes: ['ambiguous'], group: 'ambiguous' });
const fact = question({ facts: [{ anyOf: ['x'] }, { anyOf: ['y'] }] });

describe('scores', () => {
  it('count full answers and facts over answerable questions only', () => {
    const { full, facts, outcomes, asked } = scoresOf([
      judgement({ question: fact, factsHeld: 2 }),
      judgement({ question: fact, factsHeld: 1, lacks: ['words: y'] }),
      judgement({ question: refusal, outcome: 'not_in_corpus' }),
      judgement({ question: asking, outcome: 'answered', isOutcomeAllowed: false, lacks: ['outcome'] }),
    ]);
    expect(full).toEqual({ hits: 1, of: 2 });
    expect(facts).toEqual({ hits: 3, of: 4 });
    expect(outcomes).toEqual({ hits: 3, of: 4 });
    expect(asked).toBe(4);
  });

  it('tell right refusals from wrong ones, whichever refusal it is', () => {
    const scores = scoresOf([
      judgement({ question: refusal, outcome: 'out_of_scope' }),
      judgement({ question: refusal, outcome: 'not_in_corpus' }),
      judgement({ question: refusal, outcome: 'answered', isOutcomeAllowed: false }),
      judgement({ outcome: 'not_in_corpus', isOutcomeAllowed: false, isDeclined: true }),
      judgement({ question: either, outcome: 'not_in_corpus' }),
    ]);
    expect(scores.refusalPrecision).toEqual({ hits: 2, of: 3 });
    expect(scores.refusalRecall).toEqual({ hits: 2, of: 3 });
    expect(refusalF1(scores)).toBeCloseTo(2 / 3);
    expect(scores.declined).toEqual({ hits: 1, of: 1 });
  });

  it('have no F1 where no refusal is demanded, and none at all where all are missed', () => {
    expect(refusalF1(scoresOf([judgement()]))).toBeUndefined();
    expect(refusalF1(scoresOf([judgement({ question: refusal })]))).toBe(0);
  });

  it('count a question asked back as declined', () => {
    const asked = judgement({ outcome: 'ambiguous', isOutcomeAllowed: false, isDeclined: true });
    expect(scoresOf([asked, judgement()]).declined).toEqual({ hits: 1, of: 2 });
  });

  it('take the latency by nearest rank', () => {
    const list = Array.from({ length: 20 }, (_, index) => judgement({ milliseconds: index + 1 }));
    expect(scoresOf(list).latency).toEqual({ median: 10, p95: 19 });
    expect(scoresOf([]).latency).toEqual({ median: 0, p95: 0 });
  });

  it('add up sentences, citations, numerals and what was withheld', () => {
    const list = [
      judgement({ sentences: { factual: 3, cited: 2 }, citations: { pairs: 4, precise: 3 }, withheld: 2 }),
      judgement({ numerals: { total: 5, bound: 4 } }),
    ];
    const scores = scoresOf(list);
    expect(scores.cited).toEqual({ hits: 3, of: 4 });
    expect(scores.precise).toEqual({ hits: 4, of: 5 });
    expect(scores.bound).toEqual({ hits: 5, of: 6 });
    expect(scores.withheld).toBe(2);
  });

  it('stand by kind, language and group', () => {
    const list = [judgement(), judgement({ question: question({ kind: 'trend', language: 'ru' }) })];
    expect(scoreTables(list).map(({ by, rows }) => [by, rows.map(({ name }) => name)])).toEqual([
      ['kind', ['figure', 'trend']],
      ['language', ['en', 'ru']],
      ['group', ['single']],
    ]);
  });
});

describe('an answerable question', () => {
  it.each([
    [['answered', 'partly_answered'], true],
    [['opinion'], true],
    [['partly_answered', 'not_in_corpus'], false],
    [['ambiguous'], false],
    [['out_of_scope'], false],
  ] as const)('%j: %s', (outcomes, expected) => {
    expect(isAnswerable(question({ outcomes: [...outcomes] }))).toBe(expected);
  });
});

describe('targets', () => {
  const named = (name: string, list: Parameters<typeof targetsOf>[0]) =>
    targetsOf(list).find((target) => target.name === name);

  it('look at their own questions', () => {
    const russian = question({ language: 'ru' });
    const list = [
      judgement({ question: russian }),
      judgement({ question: russian, lacks: ['words'] }),
      judgement({ question: question({ kind: 'trend' }) }),
    ];
    expect(named('Full: single figures, Russian', list)).toMatchObject({ value: 0.5, of: 2 });
    expect(named('Full: trends', list)).toMatchObject({ value: 1, of: 1 });
    expect(named('Full: rankings', list)?.value).toBeUndefined();
  });
});
