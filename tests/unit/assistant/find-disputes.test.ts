import { describe, expect, it } from 'vitest';
import { findDisputes } from '../../../lib/assistant/find-disputes.ts';
import { realKnowledge } from '../../fixtures/knowledge.ts';

const knowledge = await realKnowledge();
const idsOf = (sentence: string) => findDisputes(knowledge, sentence).map(({ id }) => id);
const { corpus } = knowledge;
const sentences = [...corpus.passages.values()].flatMap((passage) => passage.sentences);

describe('disagreements about what a sentence states', () => {
  it('are found for every number of the report that is disputed, wherever a chapter repeats it for its subject', () => {
    const disputed = corpus.conflicts.filter(({ figures }) =>
      figures.some((id) => corpus.figures.get(id)?.standing === 'report'),
    );
    const found = new Set(sentences.flatMap(({ text }) => idsOf(text)));
    expect(disputed.length).toBeGreaterThan(0);
    expect(disputed.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
  });

  it('are not found for the same number on another subject, or another number on the same subject', () => {
    const stated = 'The United States receives 63% of its imported antimony from China.';
    expect(idsOf(stated)).toContain('c-us-antimony-imports-from-china');
    expect(idsOf(stated.replace('antimony', 'gallium'))).toEqual([]);
    expect(idsOf(stated.replace('63', '64'))).toEqual([]);
    expect(idsOf(stated.replace('China', 'Bolivia'))).toEqual([]);
  });

  it('are rare: most sentences state what nobody disputes', () => {
    const share = sentences.filter(({ text }) => idsOf(text).length > 0).length / sentences.length;
    expect(share).toBeGreaterThan(0.01);
    expect(share).toBeLessThan(0.1);
  });
});
