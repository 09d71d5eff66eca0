import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSentence, createEvidenceStore } from '#assistant';
import type { Figure } from '#corpus';
import { numerals, spelledNumerals } from '#language';
import { realKnowledge } from '../../fixtures/knowledge.ts';

const knowledge = await realKnowledge();
const IMPORTS = 'sb-import-share-usa-chn-2021-2024-metal-and-oxide--usgs-mcs-2026';
const REPORTED = 'sb-import-share-usa-chn-2025--report-introduction';
const RESERVES = 'sb-reserves-kgz-2026--usgs-mcs-2026';
const PRICE = 'sb-price-euu-2024-05-23--argus-2024-05-record';
const EVENT = 'e2007-zijin-zarafshon';

function check(text: string, ids: string[], gathered = ids, question = '') {
  const store = createEvidenceStore(knowledge.corpus);
  store.add(gathered);
  const isNotice = ids.includes('notice');
  return checkSentence({
    knowledge,
    store,
    sentence: { text, ids: ids.filter((id) => id !== 'notice'), isNotice },
    question,
  });
}

function figure(id: string): Figure {
  const found = knowledge.corpus.figures.get(id);
  if (found === undefined) throw new Error(`the corpus has lost the figure ${id}`);
  return found;
}

describe('a number and what it is said of', () => {
  it('binds a true sentence to the figure', () => {
    const checked = check('China supplied 55% of US imports of antimony in 2021–24.', [IMPORTS]);
    expect(checked).toMatchObject({ status: 'passed' });
    if (checked.status !== 'passed') return;
    expect(checked.numbers.map(({ text, boundTo }) => [text, boundTo])).toEqual([
      ['55%', IMPORTS],
      ['2021', IMPORTS],
      ['24', IMPORTS],
    ]);
  });

  it.each([
    ['another value', 'China supplied 56% of US imports of antimony in 2021–24.', [IMPORTS]],
    ['another unit', 'China supplied 55 tonnes of US imports of antimony in 2021–24.', [IMPORTS]],
    ['no unit', 'China supplied 55 of US imports of antimony in 2021–24.', [IMPORTS]],
    ['money', 'China supplied $55 of US imports of antimony in 2021–24.', [IMPORTS]],
    ['another country', 'Tajikistan supplied 55% of antimony in 2021–24.', [IMPORTS]],
    ['another partner', 'Tajikistan supplied 55% of US imports of antimony in 2021–24.', [IMPORTS]],
    ['another importer', 'China supplied 55% of Japan’s imports of antimony in 2021–24.', [IMPORTS]],
    ['another subject', 'China supplied 55% of US imports of tungsten in 2021–24.', [IMPORTS]],
    ['another year', 'China supplied 55% of US imports of antimony in 2013.', [IMPORTS]],
    ['another scale', 'Antimony reserves of Kyrgyzstan are 260 million tonnes.', [RESERVES]],
    ['a minus', 'China supplied -55% of US imports of antimony in 2021–24.', [IMPORTS]],
    ['evidence of something else', 'China supplied 55% of US imports of antimony.', [RESERVES]],
    ['no evidence', 'China supplied 55% of US imports of antimony.', []],
    ['an invented marker', 'China supplied 55% of US imports of antimony.', ['sb-import-share-usa-chn-2099']],
  ])('withholds %s', (_, text, ids) => {
    expect(check(text, ids).status).toBe('withheld');
  });

  it('withholds a sentence whose evidence exists but was not gathered', () => {
    expect(check('China supplied 55% of US imports of antimony.', [IMPORTS], []).status).toBe('withheld');
  });

  it.each([
    ['another multiple of the unit', 'Kyrgyzstan holds 260 thousand tonnes of antimony.', [RESERVES]],
    ['a day', 'Antimony in the EU was more than 18,500 US dollars per tonne on 23 May 2024.', [PRICE]],
    ['an event', 'In 2007 Zijin Mining acquired 75% of the Zarafshon gold mine in Tajikistan.', [EVENT]],
    [
      'Russian with its source',
      'По данным U.S. Geological Survey (2026): доля Китая в импорте сурьмы США в 2021–2024 годах — 55 %.',
      [IMPORTS],
    ],
    ['Russian', 'Доля Китая в импорте сурьмы США в 2021–2024 годах — 55 %.', [IMPORTS]],
    [
      'two figures',
      'China supplied 55% of US imports of antimony, and Kyrgyzstan holds 260,000 tonnes of antimony.',
      [IMPORTS, RESERVES],
    ],
  ])('passes %s', (_, text, ids) => {
    expect(check(text, ids)).toMatchObject({ status: 'passed' });
  });

  it('withholds another day of the same month', () => {
    const text = 'Antimony in the EU was more than 18,500 US dollars per tonne on 24 May 2024.';
    expect(check(text, [PRICE]).status).toBe('withheld');
  });

  it('passes every sentence of the chapters that cites its own passage', () => {
    const failed = [...knowledge.corpus.passages.values()].flatMap(({ id, sentences }) =>
      sentences
        .filter(({ text }) => check(text, [id]).status !== 'passed')
        .map(({ text }) => `${id}: ${text}`),
    );
    expect(failed).toEqual([]);
  });
});

describe('what the report is said to say', () => {
  const text = 'The report says that China supplied 63% of US imports of antimony.';

  it('needs a statement of the report', () => {
    expect(check(text, [REPORTED]).status).toBe('passed');
    expect(check(text, ['sb-import-share-usa-chn-2020-2023--usgs-mcs-2025'])).toMatchObject({
      status: 'withheld',
      reason: expect.stringContaining('report'),
    });
  });

  it('holds in Russian too', () => {
    const russian = 'В отчёте сказано: доля Китая в импорте сурьмы США — 63 %.';
    expect(check(russian, [REPORTED]).status).toBe('passed');
    expect(check(russian, ['sb-import-share-usa-chn-2020-2023--usgs-mcs-2025']).status).toBe('withheld');
  });
});

describe('notices', () => {
  const question = 'What will antimony cost in 2031?';

  it('may repeat the numbers of the question', () => {
    expect(check('The corpus holds nothing on 2031.', ['notice'], [], question)).toMatchObject({
      status: 'notice',
      numbers: [{ text: '2031', boundTo: 'question' }],
    });
  });

  it('bring no number of their own', () => {
    expect(check('The price was $20,000 in 2031.', ['notice'], [], question).status).toBe('withheld');
  });

  it('are checked like any other sentence when they cite', () => {
    expect(check('China supplied 56% of US antimony.', ['notice', IMPORTS]).status).toBe('withheld');
  });
});

const figures = [...knowledge.corpus.figures.values()];
const anyFigure = fc.nat(figures.length - 1).map((index) => figures[index] ?? figure(IMPORTS));

describe('any figure of the corpus', () => {
  // A scope may name a place or subject on its own account, and a map scale is written as a ratio.
  const isPlain = ({ scope, unit }: Figure) => scope === '' && unit !== 'scale';

  it('passes in the words of its own sentence', () => {
    fc.assert(
      fc.property(anyFigure.filter(isPlain), (one) => {
        expect(check(`${knowledge.writer.sentence(one)}.`, [one.id])).toMatchObject({ status: 'passed' });
      }),
      { numRuns: 400 },
    );
  });

  it('is withheld when one digit of its value is another', () => {
    fc.assert(
      fc.property(anyFigure, fc.nat(), fc.integer({ min: 1, max: 9 }), (one, place, shift) => {
        const sentence = knowledge.writer.sentence(one);
        const value = knowledge.writer.value(one);
        const at = sentence.indexOf(value);
        fc.pre(at >= 0);
        const digits = [...value.matchAll(/\d/g)].map(({ index }) => at + index);
        const changed = digits[place % digits.length];
        fc.pre(changed !== undefined);
        const digit = (Number(sentence[changed ?? 0]) + shift) % 10;
        const wrong = `${sentence.slice(0, changed)}${digit}${sentence.slice((changed ?? 0) + 1)}`;
        // A note that quotes another number proves that number.
        const words = `${one.note} ${one.scope}`;
        const quoted = new Set(
          [...numerals(words), ...spelledNumerals(words)].map(({ value: number }) => number),
        );
        const stated = numerals(wrong.slice(at, at + value.length)).map(({ value: number }) => number);
        fc.pre(!stated.some((number) => quoted.has(number)));
        expect(check(`${wrong}.`, [one.id]).status).toBe('withheld');
      }),
      { numRuns: 600 },
    );
  });

  it('is withheld when the last digit of a number of ten digits is another', () => {
    const large = figures.filter(({ value, unit }) => unit === 'people' && value >= 1e9);
    expect(large.length).toBeGreaterThan(0);
    for (const one of large) {
      const wrong = knowledge.writer.sentence(one).replace(/0(?= people)/, '1');
      expect(check(`${wrong}.`, [one.id]).status, wrong).toBe('withheld');
    }
  });

  it('is withheld when said of another country', () => {
    const flows = figures.filter(({ partner, country }) => partner === 'CHN' && country === 'USA');
    expect(flows.length).toBeGreaterThan(0);
    for (const one of flows) {
      const sentence = knowledge.writer.sentence(one);
      if (!sentence.includes('China') || /Japan/.test(`${one.note}${one.scope}`)) continue;
      expect(check(`${sentence.replaceAll('China', 'Japan')}.`, [one.id]).status, sentence).toBe('withheld');
    }
  });
});
