import { expect, it } from 'vitest';
import { type QuestionKind, questionKind } from '../../../lib/assistant/offline/question-kinds.ts';

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
];

it.each(KINDS)('%s → %s', (question, kind) => {
  expect(questionKind(question)).toBe(kind);
});
