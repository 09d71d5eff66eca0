import { describe, expect, it } from 'vitest';
import { createFigureWriter } from '#figures';
import { createLexicon } from '#language';
import { corpusOf, figure, term } from '../../fixtures/figures.ts';

const lexicon = createLexicon([
  term({ id: 'USA', name: 'the United States' }),
  term({ id: 'USA', name: 'US', case: 'possessive' }),
  term({ id: 'USA', name: 'США', language: 'ru', case: 'genitive' }),
  term({ id: 'CHN', name: 'China' }),
  term({ id: 'CHN', name: 'Китая', language: 'ru', case: 'genitive' }),
  term({ id: 'antimony', kind: 'mineral', name: 'antimony' }),
  term({ id: 'ore', kind: 'form', name: 'ore and concentrate' }),
]);
const rows = ['content', 'content', 'content', 'gross_weight'].map((basis, n) =>
  figure({ id: `row-${n}`, basis }),
);
const corpus = corpusOf(rows, {
  sentenceTemplates: [
    {
      indicator: 'import_share',
      language: 'en',
      template:
        '{partner} supplied {value} of {country.possessive} imports of {subject}[ ({form})][ ({scope})] {period}',
    },
    {
      indicator: 'import_share',
      language: 'ru',
      template: 'Доля {partner.genitive} в импорте {country.genitive} {period} — {value}',
    },
    { indicator: 'import_value', language: 'en', template: '{value} went to {country}' },
  ],
});
const writer = createFigureWriter(corpus, lexicon);
const share = figure({
  id: 'share',
  indicator: 'import_share',
  country: 'USA',
  partner: 'CHN',
  periodStart: '2021',
  value: 55,
  unit: 'percent',
});

describe('saying a figure', () => {
  it('fills the template of its indicator, with the right forms of names', () => {
    expect(writer.sentence(share)).toBe('China supplied 55% of US imports of antimony in 2021–24');
    expect(writer.sentence(share, 'ru')).toBe('Доля Китая в импорте США в 2021–2024 годах — 55 %');
  });

  it('says bracketed parts only where they are filled', () => {
    const part = { ...share, form: 'ore', basis: 'gross_weight', scope: 'by value' };
    expect(writer.sentence(part)).toContain('antimony (ore and concentrate, gross weight) (by value) in');
  });

  it('leaves unsaid the form that is everything and the basis that nearly all figures have', () => {
    expect(writer.sentence({ ...share, form: 'total', basis: 'content' })).toBe(writer.sentence(share));
    const mixed = corpusOf(rows.slice(1), { sentenceTemplates: corpus.sentenceTemplates });
    const spelling = createFigureWriter(mixed, lexicon);
    expect(spelling.sentence({ ...share, basis: 'content' })).toContain('antimony (content) in');
  });

  it('gives no period to what the report states without one', () => {
    expect(writer.sentence({ ...share, standing: 'report' })).toBe(
      'China supplied 55% of US imports of antimony',
    );
  });

  it('speaks English throughout where the language has no template', () => {
    expect(writer.sentence(share, 'kk')).toBe(writer.sentence(share));
    const money = figure({
      id: 'm',
      indicator: 'import_value',
      country: 'USA',
      value: 2,
      unit: 'billion_USD',
      qualifier: 'estimated',
    });
    expect(writer.sentence(money, 'ru')).toBe('An estimated $2 billion went to the United States');
  });

  it('has words for an indicator without a template, with or without a country', () => {
    const output = figure({ id: 'o', country: 'CHN', value: 60_000, scope: 'mines' });
    expect(writer.sentence(output)).toBe('Mine production, antimony, China: 60,000 tonnes in 2024 (mines)');
    expect(writer.sentence({ ...output, country: '', scope: '' })).toBe(
      'Mine production, antimony: 60,000 tonnes in 2024',
    );
  });

  it('prints the value as written where the unit is unknown', () => {
    expect(writer.value({ ...share, unit: 'cubits', valueText: '55.0' })).toBe('55.0');
  });
});
