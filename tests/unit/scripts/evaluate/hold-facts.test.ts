import { describe, expect, it } from 'vitest';
import type { Answer } from '#assistant/answer';
import { lackingFacts, UnknownFactError, unitOf, wordsIn } from '../../../../scripts/evaluate/hold-facts.ts';
import type { EvaluationQuestion } from '../../../../scripts/evaluate/question.ts';
import { answer, citation, question, sentence } from '../../../fixtures/evaluation.ts';
import { figure, UNITS } from '../../../fixtures/figures.ts';

const figures = new Map(
  [
    figure({ id: 'f-tjk', value: 22_000 }),
    figure({ id: 'f-tjk-older', value: 22_000, edition: '2024' }),
    figure({ id: 'f-chn', value: 22_000, country: 'CHN' }),
    figure({ id: 'f-none', value: 0 }),
    figure({ id: 'f-to-chn', value: 78, unit: 'percent', partner: 'CHN' }),
    figure({ id: 'f-from-tjk', value: 78, unit: 'percent', country: 'CHN', partner: 'TJK' }),
  ].map((one) => [one.id, one]),
);
const corpus = { figures, units: UNITS };

function lacks(
  facts: EvaluationQuestion['facts'],
  given: Partial<Answer>,
  kind: EvaluationQuestion['kind'] = 'figure',
) {
  return lackingFacts({ question: question({ facts, kind }), answer: answer(given), corpus });
}

const cites = (id: string, kind: 'figure' | 'passage' = 'figure') => [citation({ id, kind })];

describe('a figure', () => {
  it.each([
    ['by its own sentence', 'Output was 22,000 tonnes.', cites('f-tjk')],
    ['by another edition', 'Output was 22 thousand tonnes.', cites('f-tjk-older')],
    ['by a passage', 'Output was 22,000 tonnes.', cites('r1.1.1', 'passage')],
    ['without the unit, in a list of its own', 'Nor: 22,000', cites('f-tjk')],
  ])('is held %s', (_, text, citations) => {
    expect(lacks([{ figure: 'f-tjk' }], { sentences: [sentence(text)], citations })).toEqual([]);
  });

  it.each([
    ['another value', 'Output was 21,000 tonnes.', cites('f-tjk')],
    ['the same value of another country', 'Output was 22,000 tonnes.', cites('f-chn')],
    ['a number without unit from a passage', 'Output was 22,000.', cites('r1.1.1', 'passage')],
    ['a citation that is not listed', 'Output was 22,000 tonnes.', []],
  ])('is not held by %s', (_, text, citations) => {
    expect(lacks([{ figure: 'f-tjk' }], { sentences: [sentence(text)], citations })).toHaveLength(1);
  });

  it('is not held by a notice', () => {
    const check = { status: 'notice' as const, numbers: [] };
    const sentences = [sentence('Nothing on 22,000 tonnes.', { check })];
    expect(lacks([{ figure: 'f-tjk' }], { sentences, citations: cites('f-tjk') })).toHaveLength(1);
  });

  it('may be told from either end of a trade', () => {
    const sentences = [sentence('78% came from there.')];
    expect(lacks([{ figure: 'f-to-chn' }], { sentences, citations: cites('f-from-tjk') })).toEqual([]);
  });

  it('of nought may be told in words, by that figure alone', () => {
    const sentences = [sentence('None was mined.')];
    expect(lacks([{ figure: 'f-none' }], { sentences, citations: cites('f-none') })).toEqual([]);
    expect(lacks([{ figure: 'f-none' }], { sentences, citations: cites('f-tjk') })).toHaveLength(1);
  });

  it('that the corpus does not have is an error of the set', () => {
    expect(() => lacks([{ figure: 'f-x' }], {})).toThrow(UnknownFactError);
  });
});

describe('a quantity', () => {
  const sentences = [
    sentence('In 1998 two tonnes worth EUR 3 million were lost, a container of 90,000 TEU among them.'),
  ];
  it.each([
    [1998, 'none'],
    [2, 't'],
    [3e6, 'EUR'],
  ])('is held by a cited sentence: %d %s', (number, unit) => {
    expect(lacks([{ number, unit }], { sentences, citations: cites('f-tjk') })).toEqual([]);
    expect(lacks([{ number, unit }], { sentences })).toHaveLength(1);
    expect(lacks([{ number: number * 2, unit }], { sentences, citations: cites('f-tjk') })).toHaveLength(1);
  });

  it('has a unit of the corpus, a currency or none', () => {
    expect(unitOf('kg', corpus)?.factor).toBe(0.001);
    expect(unitOf('EUR', corpus)?.dimension).toBe('money_eur');
    expect(unitOf('none', corpus)?.dimension).toBe('count');
    expect(unitOf('TEU', corpus)).toBeUndefined();
    expect(() => lacks([{ number: 1, unit: 'parsec' }], {})).toThrow(UnknownFactError);
  });
});

describe('wordings', () => {
  it('are compared without regard to case, dashes and markers', () => {
    const sentences = [sentence('The Trans\u2011Caspian route won.')];
    const given = { sentences, citations: cites('f-tjk') };
    expect(lacks([{ anyOf: ['river', 'trans-caspian ROUTE'] }], given)).toEqual([]);
    expect(lacks([{ anyOf: ['river', 'canal'] }], given)).toHaveLength(1);
  });

  it('count in cited sentences only, save where the tool speaks of itself', () => {
    const check = { status: 'notice' as const, numbers: [] };
    const given = { sentences: [sentence('There is nothing on Zinnwald.', { check })] };
    expect(lacks([{ anyOf: ['Zinnwald'] }], given)).toHaveLength(1);
    expect(lacks([{ anyOf: ['Zinnwald'] }], given, 'about')).toEqual([]);
  });

  it('that are forbidden are found anywhere', () => {
    expect(wordsIn('It is  The\u00a0Largest of all [2].', ['the largest', 'smallest'])).toEqual([
      'the largest',
    ]);
  });
});
