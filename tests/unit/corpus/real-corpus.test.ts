import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Corpus, describeProblem, InvalidCorpusError, loadCorpus } from '#corpus';
import { PROJECT_ROOT } from '../../../scripts/project.ts';

describe('the corpus of this project', () => {
  let corpus: Corpus;
  beforeAll(async () => {
    corpus = await loadCorpus(path.join(PROJECT_ROOT, 'corpus')).catch((error: unknown) => {
      if (error instanceof InvalidCorpusError)
        throw new Error(error.problems.map(describeProblem).join('\n'));
      throw error;
    });
  });

  it('has twelve chapters, in order, each with sections and 500 words or more', () => {
    expect(corpus.chapters.map(({ number }) => number)).toEqual(
      Array.from({ length: 12 }, (_, index) => index + 1),
    );
    for (const { file, sections } of corpus.chapters) {
      const words = sections.flatMap(({ passages }) => passages).flatMap(({ text }) => text.split(/\s+/));
      expect(words.length, file).toBeGreaterThanOrEqual(500);
      expect(sections.length, file).toBeGreaterThan(2);
    }
  });

  it('cites a source in every paragraph and list', () => {
    const bare = [...corpus.passages.values()].filter(
      ({ block, sourceIds }) => (block === 'paragraph' || block === 'list') && sourceIds.length === 0,
    );
    expect(bare.map(({ id, text }) => `${id}: ${text.slice(0, 60)}`)).toEqual([]);
  });

  it('can say every indicator that has figures, in English and in Russian', () => {
    const used = new Set([...corpus.figures.values()].map(({ indicator }) => indicator));
    for (const language of ['en', 'ru']) {
      const said = new Set(
        corpus.sentenceTemplates
          .filter((template) => template.language === language)
          .map(({ indicator }) => indicator),
      );
      expect(
        [...used].filter((indicator) => !said.has(indicator)),
        language,
      ).toEqual([]);
    }
  });

  it('measures each figure in the dimension of its indicator, in any currency', () => {
    const family = (dimension: string | undefined) => dimension?.replace(/^(money|price)_[a-z]{3}/, '$1');
    const mixed = [...corpus.figures.values()].filter(({ indicator, unit }) => {
      const expected = family(corpus.indicators.get(indicator)?.dimension);
      return family(corpus.units.get(unit)?.dimension) !== expected;
    });
    expect(mixed.map(({ id }) => id)).toEqual([]);
  });

  it('offers six starting questions', () => {
    expect(corpus.report.questions).toHaveLength(6);
  });
});
