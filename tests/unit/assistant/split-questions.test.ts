import { describe, expect, it } from 'vitest';
import { splitQuestions } from '../../../lib/assistant/offline/split-questions.ts';

describe('what stays one question', () => {
  it.each([
    'What does chapter 8 say about “Money left in 1990 and has returned only in part”?',
    'Who named the dam and when?',
    'How do Wessex and Mercia compare?',
    'How and why did prices rise?',
    'When and where was the league founded?',
    'Tell me about salt and iron',
    'In Wessex, which is rich, how much salt is mined?',
    'Сколько соли и железа добыли в 2020 году?',
  ])('%s', (question) => {
    expect(splitQuestions(question)).toEqual([question]);
  });
});

describe('what is several questions', () => {
  it.each([
    ['Who owns the dam and how much salt is mined?', ['Who owns the dam?', 'how much salt is mined?']],
    ['What is the league, and who chairs it?', ['What is the league?', 'who chairs it?']],
    ['How much was mined? And who buys it?', ['How much was mined?', 'And who buys it?']],
    [
      'I study law. What is a levy and why does it matter?',
      ['I study law. What is a levy?', 'why does it matter?'],
    ],
    ['What is a levy? I need it for a paper.', ['What is a levy? I need it for a paper.']],
    ['Сколько соли добыли и кто её покупает?', ['Сколько соли добыли?', 'кто её покупает?']],
    ['Қанша тұз өндірілді және оны кім сатып алады?', ['Қанша тұз өндірілді?', 'оны кім сатып алады?']],
    [
      'Who owns the dam, what did it cost, and who paid?',
      ['Who owns the dam?', 'what did it cost?', 'who paid?'],
    ],
    [
      'Explain what a levy is and give me the sum for 2020.',
      ['Explain what a levy is?', 'give me the sum for 2020.'],
    ],
    ['盐产量是多少，谁是最大的买家？', ['盐产量是多少?', '谁是最大的买家？']],
  ])('%s', (question, parts) => {
    expect(splitQuestions(question)).toEqual(parts);
  });
});
