import { describe, expect, it } from 'vitest';
import { loadCorpus } from '#corpus';
import { createLexicon, TONGUES } from '#language';
import { aboutCorpus } from '../../../lib/assistant/about-corpus.ts';

const corpus = await loadCorpus('corpus');
const lexicon = createLexicon(corpus.terms);

describe('statements on the corpus itself', () => {
  it('count what is there', () => {
    const { report, chapters, size } = aboutCorpus({ corpus, lexicon }, 'en');
    expect(report).toContain(corpus.report.publisher);
    expect(chapters).toContain(`${corpus.chapters.length} chapters`);
    expect(size).toContain(corpus.figures.size.toLocaleString('en'));
  });

  it('are made in each language from the same counts', () => {
    for (const language of TONGUES) {
      const facts = aboutCorpus({ corpus, lexicon }, language);
      expect(facts.chapters).toContain(String(corpus.chapters.length));
      expect(facts.size.replace(/[\s,]/g, '')).toContain(String(corpus.figures.size));
    }
  });

  it('name no total among the subjects', () => {
    const { subjects } = aboutCorpus({ corpus, lexicon }, 'en');
    const total = corpus.parts.find(({ dimension }) => dimension === 'subject')?.total ?? '';
    expect(total).not.toBe('');
    expect(subjects).not.toContain(lexicon.nameOf(total, 'en'));
  });
});
