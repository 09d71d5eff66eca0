import { beforeAll, describe, expect, it } from 'vitest';
import { type Corpus, loadCorpus } from '#corpus';
import { analyse } from '#language';
import { chooseSentences } from '../../../lib/assistant/offline/choose-sentences.ts';
import type { RankedSentence } from '../../../lib/assistant/offline/rank-sentences.ts';

let corpus: Corpus;
beforeAll(async () => {
  corpus = await loadCorpus('corpus');
});

/** Sentences as if they stood in paragraphs of the report, best first. */
function ranked(rows: { paragraph: number; index: number; text: string; score: number }[]): RankedSentence[] {
  const passages = [...corpus.passages.values()].filter(
    ({ origin, block }) => origin === 'report' && block === 'paragraph',
  );
  return rows.flatMap(({ paragraph, index, text, score }) => {
    const passage = passages[paragraph];
    if (passage === undefined) return [];
    return [
      {
        passage,
        sentence: { text, start: 0, end: text.length, sourceIds: [] },
        index,
        words: new Set(analyse(text)),
        score,
        coverage: score,
        attributes: 1,
        hasCue: false,
        concepts: 1,
      },
    ];
  });
}
const texts = (chosen: RankedSentence[]) => chosen.map(({ sentence }) => sentence.text);

describe('choosing sentences', () => {
  const lead = { paragraph: 0, index: 0, text: 'Towns carry the risk of mining.', score: 1 };

  it('keeps the sentence that makes the opening of its paragraph good', () => {
    const chosen = chooseSentences(
      ranked([
        lead,
        { paragraph: 1, index: 2, text: 'Elsewhere ports carry another risk altogether.', score: 0.7 },
        { paragraph: 0, index: 1, text: 'Twenty of them live by one pit.', score: 0.45 },
      ]),
      2,
    );
    expect(texts(chosen)).toEqual([lead.text, 'Twenty of them live by one pit.']);
  });

  it('does not say the same twice', () => {
    const chosen = chooseSentences(
      ranked([lead, { paragraph: 1, index: 0, text: 'Mining towns carry a risk.', score: 0.98 }]),
      3,
    );
    expect(texts(chosen)).toEqual([lead.text]);
  });

  it('ends where sentences are beside the point', () => {
    const chosen = chooseSentences(
      ranked([lead, { paragraph: 1, index: 1, text: 'Wool is dear this spring.', score: 0.3 }]),
      5,
    );
    expect(texts(chosen)).toEqual([lead.text]);
  });

  it('takes a sentence that leans on another only right after it', () => {
    const leaning = { paragraph: 1, index: 4, text: 'They must therefore save what they earn.', score: 0.95 };
    expect(texts(chooseSentences(ranked([lead, leaning]), 3))).toEqual([lead.text]);
    const next = { ...leaning, paragraph: 0, index: 1 };
    expect(texts(chooseSentences(ranked([lead, next]), 3))).toEqual([lead.text, leaning.text]);
  });
});
