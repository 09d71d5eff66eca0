import { describe, expect, it } from 'vitest';
import { judge } from '../../../../scripts/evaluate/judge.ts';
import { numberProof } from '../../../../scripts/evaluate/number-proof.ts';
import { answer, citation, question, sentence } from '../../../fixtures/evaluation.ts';
import { realKnowledge } from '../../../fixtures/knowledge.ts';

const knowledge = await realKnowledge();
const bound = (text: string, value: number, boundTo = 'r1.1.1') => ({ text, value, boundTo });
const quote = citation({ id: 'r1.1.1', kind: 'passage', quote: 'The mine gave 12 tonnes of ore.' });

describe('the judgement of an answer', () => {
  it('finds nothing wrong with a good one', () => {
    const good = answer({
      sentences: [sentence('The mine gave 12 tonnes of ore.', { numbers: [bound('12 tonnes', 12)] })],
      citations: [quote],
    });
    const asked = {
      question: question({ facts: [{ number: 12, unit: 't' }] }),
      answer: good,
      milliseconds: 5,
    };
    expect(judge(asked, knowledge)).toMatchObject({
      lacks: [],
      factsHeld: 1,
      sentences: { factual: 1, cited: 1 },
      citations: { pairs: 1, precise: 1 },
      numerals: { total: 1, bound: 1 },
    });
  });

  it('names everything that is wrong', () => {
    const bad = answer({
      outcome: 'not_in_corpus',
      sentences: [
        sentence('Ships were launched 13 times.', { citations: [7] }),
        sentence('Ships sail.', { citations: [1] }),
      ],
      citations: [quote],
    });
    const wanted = question({ facts: [{ number: 12, unit: 't' }], forbidden: ['ships'] });
    const found = judge({ question: wanted, answer: bad, milliseconds: 5 }, knowledge);
    expect(found).toMatchObject({
      isOutcomeAllowed: false,
      isDeclined: true,
      factsHeld: 0,
      sentences: { factual: 2, cited: 1 },
      citations: { pairs: 1, precise: 0 },
      numerals: { total: 1, bound: 0 },
    });
    expect(found.lacks.map((one) => one.split(':')[0])).toEqual([
      'outcome',
      'number',
      'forbidden',
      'unbound',
    ]);
    expect(found.imprecise).toHaveLength(1);
  });

  it('counts a question without an answer as declined and wrong', () => {
    const failed = judge({ question: question(), failure: 'the model is gone', milliseconds: 5 }, knowledge);
    expect(failed).toMatchObject({ outcome: undefined, isDeclined: true, isOutcomeAllowed: false });
    expect(failed.lacks).toEqual(['no answer: the model is gone']);
  });
});

describe('the proof of numbers', () => {
  const given = (
    text: string,
    numbers: ReturnType<typeof bound>[],
    status: 'passed' | 'notice' = 'passed',
  ) => ({
    sentences: [sentence(text, { check: { status, numbers } })],
    citations: [quote],
  });

  const prove = (answered: ReturnType<typeof given>, ...questions: string[]) =>
    numberProof({ answer: answered, questions, corpus: knowledge.corpus });

  it('takes a numeral as bound when its own sentence cites what it is bound to', () => {
    const { total, unbound } = prove(given('12 of 20.', [bound('12', 12), bound('20', 20)]));
    expect([total, unbound]).toEqual([2, []]);
  });

  it.each([
    ['without a binding', '12 of 20.', [bound('12', 12)]],
    ['bound to what is not cited', '12 of 20.', [bound('12', 12), bound('20', 20, 'r9.9.9')]],
  ])('finds a numeral %s', (_, text, numbers) => {
    expect(prove(given(text, numbers)).unbound.map(({ numeral }) => numeral)).toEqual(['20']);
  });

  it('lets a notice repeat the numbers of the question and no others', () => {
    const notice = given('Nothing on 2031, but 1987 is there.', [], 'notice');
    expect(prove(notice, 'What will 2031 bring?').unbound.map(({ numeral }) => numeral)).toEqual(['1987']);
  });

  it('lets a notice say how much the corpus holds, and no other amount', () => {
    const { size } = knowledge.corpus.figures;
    const notice = (amount: number) => given(`It holds ${amount} figures.`, [], 'notice');
    expect(prove(notice(size)).unbound).toEqual([]);
    expect(prove(notice(size + 1)).unbound).toHaveLength(1);
  });
});
