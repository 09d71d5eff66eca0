import { describe, expect, it } from 'vitest';
import { cuePattern, type QuestionKind } from '../../../lib/assistant/offline/question-kinds.ts';
import { realKnowledge } from '../../fixtures/knowledge.ts';

const { questionKind } = await realKnowledge();

const KINDS: [string, QuestionKind][] = [
  ['Compose a haiku on tungsten', 'creative'],
  ['Напиши стихотворение о меди', 'creative'],
  ['What can you do?', 'about'],
  ['О чём этот отчёт?', 'about'],
  ['Should I buy uranium shares?', 'opinion'],
  ['Do you think the EU is right?', 'opinion'],
  ['Compare copper output of Chile and Peru', 'comparison'],
  ['Сравни добычу золота в Узбекистане и Казахстане', 'comparison'],
  ['How has uranium output changed over time?', 'trend'],
  ['Which country has the largest copper reserves?', 'ranking'],
  ['Кто крупнейший производитель урана?', 'ranking'],
  ['When did the EU sign with Uzbekistan?', 'timeline'],
  ['Where does the 78% figure come from?', 'source'],
  ['Who warned of shortages?', 'who_says'],
  ['Why do mines take so long?', 'explanation'],
  ['How much gold was mined?', 'figure'],
  ['中国锑产量是多少?', 'figure'],
  ['What is the Middle Corridor?', 'definition'],
  ['List the obstacles to mining', 'list'],
  ['Tajikistan', 'other'],
  ['Когда был захвачен Кумтор?', 'timeline'],
  ['Почему переработка слаба?', 'explanation'],
  ['Сколько стоит сурьма?', 'figure'],
  ['Why did exports fall after 2020?', 'explanation'],
  ['What does chapter 3 say about water?', 'list'],
  ['What did the minister say about copper?', 'who_says'],
  ['Is that still true?', 'source'],
  ['Has output grown since 2015?', 'trend'],
  ['Қазақстан қанша мыс өндірді?', 'figure'],
  ['Қай ел ең көп алтын өндіреді?', 'ranking'],
  ['Bu shartnoma qachon imzolangan?', 'timeline'],
  ['Нега нархлар ўсди?', 'explanation'],
  ['哪个国家的铜产量最大？', 'ranking'],
  ['为什么价格上涨？', 'explanation'],
];

it.each(KINDS)('%s → %s', (question, kind) => {
  expect(questionKind(question).kind).toBe(kind);
});

describe('a cue', () => {
  it.each([
    ['how … changed', 'How has it really changed?', true],
    ['how … changed', 'How it changed', true],
    ['compar*', 'A comparison of two', true],
    ['compar*', 'Incomparable', false],
    ['^ who', 'And who else?', false],
    ['^ who', '“Who else?', true],
    ['kim ?', 'Bu kim?', true],
    ['kim ?', 'Kim bu odam?', false],
    ['since #', 'since 2020', true],
    ['since #', 'since then', false],
    ['share|part of', 'what part of it', true],
    ['多|少…国', '哪个少见的国', true],
  ])('"%s" in "%s": %s', (cue, question, isFound) => {
    expect(cuePattern(cue).test(question)).toBe(isFound);
  });
});
