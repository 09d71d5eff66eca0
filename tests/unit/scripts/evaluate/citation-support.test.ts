import { describe, expect, it } from 'vitest';
import type { NumberBinding } from '#assistant/answer';
import { compareWords, isSupported } from '../../../../scripts/evaluate/citation-support.ts';
import { citation, sentence } from '../../../fixtures/evaluation.ts';
import { realKnowledge } from '../../../fixtures/knowledge.ts';

const knowledge = await realKnowledge();
const { corpus, writer } = knowledge;

function figureCitation(id: string) {
  const figure = corpus.figures.get(id);
  if (figure === undefined) throw new Error(`the corpus has lost the figure ${id}`);
  return citation({ id, quote: `${writer.sentence(figure, 'en')}.`, sourceIds: [figure.source] });
}

const TAJIK = figureCitation('sb-mine-production-tjk-2024--usgs-mcs-2026');
const CHINESE = figureCitation('sb-mine-production-chn-2024--usgs-mcs-2026');
const passage = (quote: string) =>
  citation({ id: 'r1.1.1', kind: 'passage', quote, label: 'Chapter 1: Mines' });
const numbers =
  (...list: [string, number, string?][]) =>
  (id: string): NumberBinding[] =>
    list.map(([text, value, unit]) => ({ text, value, unit, boundTo: id }));
const OUTPUT = numbers(['22,000 tonnes', 22_000, 't'], ['2024', 2024]);

const supports = (text: string, cited: typeof TAJIK, bound: (id: string) => NumberBinding[] = () => []) =>
  isSupported({
    context: knowledge,
    sentence: sentence(text, { numbers: bound(cited.id) }),
    citation: cited,
    citations: [cited],
  });

describe('a citation supports its sentence', () => {
  it.each([
    ['in its own words', 'Mine production of antimony in Tajikistan was 22,000 tonnes in 2024.'],
    ['in another order', 'In 2024 Tajikistan mined 22,000 tonnes of antimony.'],
    [
      'with its source named',
      'According to U.S. Geological Survey (2026), Tajikistan mined 22,000 tonnes of antimony in 2024.',
    ],
    ['in another multiple', 'Tajikistan mined 22 kt of antimony in 2024.'],
    ['in another script', 'В 2024 году Таджикистан добыл 22 000 тонн сурьмы.'],
  ])('%s', (_, text) => {
    expect(supports(text, TAJIK, OUTPUT)).toBe(true);
  });

  it('without numbers, by its words', () => {
    const quote = passage('Chinese companies dominate gold mining in Tajikistan.');
    expect(supports('Gold mining in Tajikistan is dominated by Chinese companies.', quote)).toBe(true);
  });

  it('with little but its numbers, as a sentence that goes on from another', () => {
    expect(supports('An earlier value: 22,000 tonnes in 2024.', TAJIK, OUTPUT)).toBe(true);
    expect(supports('An earlier value is known.', TAJIK)).toBe(false);
  });

  it('as a result rounded to the last place written', () => {
    const result = citation({ id: 'c1', kind: 'calculation', quote: '{a} / {b} = 4.33333' });
    expect(supports('That is 4.3 times as much.', result, numbers(['4.3', 4.3]))).toBe(true);
    expect(supports('That is 4.4 times as much.', result, numbers(['4.4', 4.4]))).toBe(false);
  });

  it('by the edition and the year of its source, which the sentence of a figure leaves out', () => {
    const bound = numbers(['2026', 2026], ['22,000 tonnes', 22_000, 't']);
    expect(supports('The 2026 edition gives 22,000 tonnes of antimony for Tajikistan.', TAJIK, bound)).toBe(
      true,
    );
  });
});

describe('a citation does not support its sentence', () => {
  it('when it holds another value', () => {
    expect(supports('China mined 22,000 tonnes of antimony in 2024.', CHINESE, OUTPUT)).toBe(false);
  });

  it('when it holds the value but speaks of something else', () => {
    const quote = passage('The smelter burnt 22,000 tonnes of coal in 2024 and was shut by its owners.');
    expect(supports('Tajikistan mined 22,000 tonnes of antimony in 2024.', quote, OUTPUT)).toBe(false);
  });

  it('when its words are of another matter', () => {
    const quote = passage('Development banks mostly finance what surrounds the mine.');
    expect(supports('Chinese companies dominate gold mining in Tajikistan.', quote)).toBe(false);
  });

  it('when it is a calculation that proves no number', () => {
    const sum = citation({ id: 'c1', kind: 'calculation', quote: '22000 / 40000 = 0.55' });
    expect(supports('Tajikistan mined less than China.', sum)).toBe(false);
    expect(supports('The ratio was 0.55.', sum, numbers(['0.55', 0.55]))).toBe(true);
  });
});

describe('a sentence of several citations', () => {
  const text =
    'USGS and the ministry differ: 22,000 tonnes for Tajikistan, 40,000 tonnes for China, by one yearbook.';
  const bound = [
    ...numbers(['22,000 tonnes', 22_000, 't'])(TAJIK.id),
    ...numbers(['40,000 tonnes', 40_000, 't'])(CHINESE.id),
  ];
  const judged = (cited: typeof TAJIK, citations: (typeof TAJIK)[]) =>
    isSupported({
      context: knowledge,
      sentence: sentence(text, { numbers: bound }),
      citation: cited,
      citations,
    });
  const third = passage('USGS and the ministry differ by a yearbook, writes one author.');

  it('may rest on each for a part, if they hold it together', () => {
    expect(judged(TAJIK, [TAJIK, CHINESE, third])).toBe(true);
    expect(judged(CHINESE, [TAJIK, CHINESE, third])).toBe(true);
  });

  it('may take a name from each', () => {
    const list = sentence('Ahead in antimony: Tajikistan and China.');
    const judge = (cited: typeof TAJIK, citations: (typeof TAJIK)[]) =>
      isSupported({ context: knowledge, sentence: list, citation: cited, citations });
    expect(judge(TAJIK, [TAJIK, CHINESE])).toBe(true);
    expect(judge(third, [TAJIK, CHINESE, third])).toBe(false);
  });

  it('has an idle citation when one adds neither words nor numbers', () => {
    const idle = passage('Corridors decide which markets can be reached.');
    expect(judged(idle, [TAJIK, CHINESE, third, idle])).toBe(false);
  });
});

describe('planted wrong citations', () => {
  it('are found: neighbours of the true figure and passages of other sections', () => {
    const figures = [...corpus.figures.values()].filter((_, index) => index % 40 === 0);
    const wrong = figures.map((figure, index) => {
      const other = figures[(index + 1) % figures.length] ?? figure;
      const text = `${writer.sentence(figure, 'en')}.`;
      const cited = figureCitation(other.id);
      return supports(text, cited, numbers([figure.valueText, figure.value]));
    });
    expect(wrong.length).toBeGreaterThan(50);
    expect(wrong.filter((passed) => passed).length / wrong.length).toBeLessThanOrEqual(0.03);
    const passages = [...corpus.passages.values()];
    const strange = passages.flatMap(({ sentences }, index) => {
      const other = passages[(index + 7) % passages.length];
      const said = sentences[0]?.text;
      return said === undefined || other === undefined
        ? []
        : [supports(said, passage(other.text.slice(0, 400)))];
    });
    expect(strange.filter((passed) => passed).length / strange.length).toBeLessThanOrEqual(0.03);
  });
});

describe('words compared', () => {
  const compare = (said: string, held: string) => compareWords(knowledge, said, held);

  it('are names, whatever the language, and words of the same language', () => {
    expect(compare('Tajikistan mines slowly.', 'Таджикистан спешит.')).toEqual({
      names: { held: 1, all: 1 },
      words: { held: 0, all: 0 },
    });
    expect(compare('Ships sail.', 'Суда плывут. Ships sail too.').words).toEqual({ held: 2, all: 2 });
    expect(compare('Tajikistan mines slowly.', 'Mining is slow in Chile.')).toEqual({
      names: { held: 0, all: 1 },
      words: { held: 1, all: 2 },
    });
  });
});
