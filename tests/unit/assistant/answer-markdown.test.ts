import { describe, expect, it } from 'vitest';
import { type AnswerSentence, answerMarkdown } from '#assistant';

function sentence(text: string, layout: AnswerSentence['layout'], ...citations: number[]): AnswerSentence {
  return { text, layout, citations, check: { status: 'passed', numbers: [] } };
}

describe('an answer as Markdown', () => {
  it('puts markers before the full stop, paragraphs apart and items on lines', () => {
    expect(
      answerMarkdown([
        sentence('One.', 'paragraph', 1, 2),
        sentence('Two?', 'inline', 1),
        sentence('Three:', 'paragraph', 3),
        sentence('a', 'bullet', 1),
        sentence('b.', 'bullet'),
        sentence('He said “four.”', 'paragraph', 4),
      ]),
    ).toBe('One [1][2]. Two [1]?\n\nThree [3]:\n- a [1]\n- b.\n\nHe said “four [4].”');
  });

  it('begins with a list as well as with words', () => {
    expect(answerMarkdown([sentence('a.', 'bullet', 1), sentence('b.', 'bullet', 2)])).toBe(
      '- a [1].\n- b [2].',
    );
    expect(answerMarkdown([])).toBe('');
  });
});
