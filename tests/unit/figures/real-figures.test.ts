import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Corpus, loadCorpus } from '#corpus';
import { createFigureWriter, formatNumber } from '#figures';
import { createLexicon, numerals } from '#language';
import { PROJECT_ROOT } from '../../../scripts/project.ts';

describe('the figures of this project', () => {
  let corpus: Corpus;
  beforeAll(async () => {
    corpus = await loadCorpus(path.join(PROJECT_ROOT, 'corpus'));
  });

  it.each(['en', 'ru'])('are said in %s without gaps, and every value reads back', (language) => {
    const writer = createFigureWriter(corpus, createLexicon(corpus.terms));
    const faults = [...corpus.figures.values()].flatMap((figure) => {
      const sentence = writer.sentence(figure, language);
      const value = writer.value(figure, language);
      const factor = corpus.units.get(figure.unit)?.factor ?? 1;
      const held = numerals(`: ${value}.`).some((numeral) =>
        [figure.value, figure.value * factor].some(
          (expected) => formatNumber(numeral.value) === formatNumber(Math.abs(expected)),
        ),
      );
      const isWhole = !/[{}[\]]|undefined|\(\)|, [,:]/.test(sentence);
      return held && isWhole ? [] : [`${figure.id}: ${sentence}`];
    });
    expect(faults).toEqual([]);
  });
});
