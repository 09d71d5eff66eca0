import { describe, expect, it } from 'vitest';
import { namedPart } from '../../../lib/assistant/offline/report-part.ts';
import { realKnowledge } from '../../fixtures/knowledge.ts';

const knowledge = await realKnowledge();
const part = (question: string) => namedPart(knowledge, question);
const { chapters } = knowledge.corpus;

describe('the part of the report that a question names', () => {
  it('is each section, by its title and its chapter', () => {
    for (const { number, sections } of chapters) {
      for (const { number: section, title } of sections.filter((one) => one.title.split(' ').length > 2)) {
        expect(part(`What does chapter ${number} say about “${title}”?`), title).toEqual({
          chapter: number,
          section,
          isWhole: true,
        });
      }
    }
  });

  it.each([
    ['What is chapter 12 about?', 12],
    ['Summarise chapter 7', 7],
    ['О чём глава 3?', 3],
    ['第5章讲了什么?', 5],
  ])('is a whole chapter: %s', (question, chapter) => {
    expect(part(question)).toEqual({ chapter, section: undefined, isWhole: true });
  });

  it.each(['What does chapter 3 say about uranium?', 'Which export bans does chapter 2 describe in detail?'])(
    'is a chapter to look in, not to retell: %s',
    (question) => {
      expect(part(question)).toMatchObject({ isWhole: false });
    },
  );

  it('is none where a title stands in several chapters, no such chapter is there, or a title is too short to tell', () => {
    expect(part('What follows for policy?')).toBeUndefined();
    expect(part('What does chapter 99 say?')).toBeUndefined();
    expect(part('How much antimony was mined in 2024?')).toBeUndefined();
  });
});
