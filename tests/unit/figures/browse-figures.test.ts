import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '#corpus';
import { browseFigures, FIGURE_ORDERS, type FigureWords, foldText, hasWords } from '#figures';
import { corpusOf, figure, ids } from '../../fixtures/figures.ts';

const wordsOf = (one: Figure): FigureWords => ({
  indicator: one.indicator,
  subject: one.subject,
  country: one.country,
  source: one.source,
  search: foldText([one.indicator, one.subject, one.country, one.note].join(' ')),
});

const anyFigure = fc
  .record({
    country: fc.constantFrom('TJK', 'CHN', 'KAZ'),
    periodEnd: fc.constantFrom('2019', '2021', '2024'),
    value: fc.integer({ min: 0, max: 9 }),
    unit: fc.constantFrom('t', 'kt', 'percent'),
    standing: fc.constantFrom('report' as const, 'primary' as const, 'secondary' as const, 'claim' as const),
  })
  .map((parts) => parts);
const anyCorpus = fc
  .array(anyFigure, { maxLength: 20 })
  .map((list) => corpusOf(list.map((parts, index) => figure({ id: `f-${index}`, ...parts }))));

describe('browsing figures', () => {
  it('in any order gives the same rows, each once', () => {
    fc.assert(
      fc.property(anyCorpus, fc.constantFrom(...FIGURE_ORDERS), fc.boolean(), (corpus, order, descending) => {
        const rows = browseFigures({ corpus, filter: {}, order, descending, wordsOf });
        expect(ids(rows).toSorted()).toEqual([...corpus.figures.keys()].toSorted());
      }),
    );
  });

  it('sorts values by size across units, unlike measures apart', () => {
    const corpus = corpusOf([
      figure({ id: 'kilo', value: 2, unit: 'kt' }),
      figure({ id: 'share', value: 99, unit: 'percent' }),
      figure({ id: 'small', value: 30, unit: 't' }),
      figure({ id: 'large', value: 5_000, unit: 't' }),
    ]);
    const order = (descending: boolean) =>
      ids(browseFigures({ corpus, filter: {}, order: 'value', descending, wordsOf }));
    expect(order(false)).toEqual(['small', 'kilo', 'large', 'share']);
    expect(order(true)).toEqual(['share', 'large', 'kilo', 'small']);
  });

  it('begins a list of everything with the report, and ends it with what is only expected', () => {
    const corpus = corpusOf([
      figure({ id: 'expected', periodEnd: '2035', qualifier: 'projected' }),
      figure({ id: 'measured', periodEnd: '2024' }),
      figure({ id: 'stated', periodEnd: '2020', standing: 'report' }),
    ]);
    expect(ids(browseFigures({ corpus, filter: {}, wordsOf }))).toEqual(['stated', 'measured', 'expected']);
    const { indicator = '' } = corpus.figures.get('measured') ?? {};
    expect(ids(browseFigures({ corpus, filter: { indicator: [indicator] }, wordsOf }))[0]).toBe('expected');
  });

  it('narrows by every part at once', () => {
    const corpus = corpusOf([
      figure({ id: 'fits', country: 'TJK', standing: 'claim', note: 'Talco, Қазақстан' }),
      figure({ id: 'another-country', country: 'CHN', standing: 'claim', note: 'Talco' }),
      figure({ id: 'another-standing', country: 'TJK', note: 'Talco' }),
      figure({ id: 'other-words', country: 'TJK', standing: 'claim' }),
      figure({ id: 'another-source', country: 'TJK', standing: 'claim', note: 'Talco', source: 'press' }),
    ]);
    const filter = { country: 'TJK', standing: 'claim' as const, text: 'talco', source: 'survey' };
    expect(ids(browseFigures({ corpus, filter, wordsOf }))).toEqual(['fits']);
    expect(ids(browseFigures({ corpus, filter: { text: 'қазақстан' }, wordsOf }))).toEqual(['fits']);
  });
});

describe('words of a search', () => {
  it('begin words of the text, whatever their case, accents and order', () => {
    const text = foldText('Réserves of Antimony, São Tomé');
    for (const search of ['', '  ', 'antim', 'ANTIMONY reserves', 'sao', 'réserv']) {
      expect(hasWords(text, search), search).toBe(true);
    }
    for (const search of ['mony', 'antimony gold', 'of antimonyx'])
      expect(hasWords(text, search), search).toBe(false);
  });

  it('find any text by its own words', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => hasWords(foldText(text), text)));
  });
});
