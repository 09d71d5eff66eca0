import { describe, expect, it } from 'vitest';
import type { Answer } from '#assistant/answer';
import { answerWhole } from '#service';

/** Questions over kinds, outcomes and languages; what they suggest next is asked back. */
const QUESTIONS = [
  'How much uranium did Kazakhstan mine in 2022?',
  'What share of US antimony imports comes from China?',
  'How large are the reserves of tungsten in China?',
  'What did antimony cost in 2024?',
  'Which countries mined the most rare earths in 2024?',
  'How has gold production in Uzbekistan developed?',
  'Compare copper production in Kazakhstan and Uzbekistan.',
  'Why is processing the bottleneck for Central Asia?',
  'What is the Middle Corridor?',
  'Who owns Kumtor?',
  'Tell me about Uzbekistan',
  'When did the US and Kazakhstan sign a memorandum?',
  'Should Kazakhstan ban raw exports?',
  'What can you do?',
  'How much chromium does Peru mine?',
  'How much uranium did Kazakhstan mine in 1985?',
  'How much does Kazakhstan produce?',
  'Tajikistan?',
  'What will the weather be tomorrow?',
  'Сколько золота добыл Узбекистан в 2024 году?',
  'Каковы запасы хрома в Казахстане?',
  'Почему переработка — узкое место Центральной Азии?',
  'Сколько лития добывает Франция?',
  'Қазақстанда қанша уран өндіріледі?',
  'Өзбекстанның алтын қоры қанша?',
  'Oʻzbekistonda qancha oltin qazib olinadi?',
  'Surma narxi qancha?',
  '哈萨克斯坦的铀产量是多少？',
  '塔吉克斯坦的锑储量是多少？',
  '哪个国家的锑产量最高？',
];
const MOST = 5;
const SHARE_TO_MEET = 95;

describe('what answers suggest to ask next', () => {
  const asked = new Map<string, Answer>();

  it.each(QUESTIONS)('is whole, new and of a number that can be read after: %s', async (question) => {
    const { suggestions, outcome } = await answerWhole({ question, history: [] });
    expect(suggestions.length).toBeGreaterThan(1);
    expect(suggestions.length).toBeLessThanOrEqual(outcome === 'ambiguous' ? MOST : 3);
    expect(new Set(suggestions).size).toBe(suggestions.length);
    expect(suggestions).not.toContain(question);
    for (const suggestion of suggestions) {
      if (!asked.has(suggestion)) {
        asked.set(suggestion, await answerWhole({ question: suggestion, history: [] }));
      }
    }
  });

  it(`is answered, at least ${SHARE_TO_MEET} % of it`, () => {
    const answers = [...asked.values()];
    expect(answers.length).toBeGreaterThanOrEqual(60);
    const failed = answers.filter(({ outcome, figures, sentences }) => {
      const isEmpty = figures.length === 0 && sentences.every(({ citations }) => citations.length === 0);
      return outcome !== 'answered' || isEmpty;
    });
    if (failed.length > 0) console.table(failed.map(({ question, outcome }) => ({ question, outcome })));
    expect((100 * (answers.length - failed.length)) / answers.length).toBeGreaterThanOrEqual(SHARE_TO_MEET);
  });
});
