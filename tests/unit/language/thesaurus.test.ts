import { describe, expect, it } from 'vitest';
import { createThesaurus } from '../../../lib/language/index.ts';

const thesaurus = createThesaurus([
  { id: 'stop', language: 'en', words: ['stop', 'halt', 'shut down'] },
  { id: 'stop', language: 'ru', words: ['прекра*', 'останов*'] },
  { id: 'stop', language: 'uz', words: ['toʻxtat*'] },
  { id: 'stop', language: 'kk', words: ['тоқтат*'] },
  { id: 'stop', language: 'zh', words: ['停止'] },
  { id: 'give', language: 'en', words: ['give'] },
  { id: 'give', language: 'kk', words: ['бер*'] },
]);

describe('the thesaurus', () => {
  it('knows what else may be said for an English word', () => {
    expect(thesaurus.alternatives('halt')).toEqual(expect.arrayContaining([['stop'], ['shut', 'down']]));
    expect(thesaurus.alternatives('down')).toEqual([]);
  });

  it.each([
    ['Почему прекратили поставки?', 'ru'],
    ['Nega eksport to‘xtatildi?', 'uz'],
    ['Нега экспорт тўхтатилди?', 'uz'],
    ['Экспорт неге тоқтатылды?', 'kk'],
    ['为什么停止出口?', 'zh'],
  ] as const)('says in English what %s says', (question, language) => {
    expect(thesaurus.inEnglish(question, language)).toEqual(['stop', 'halt']);
  });

  it('reads words by their own language only, and whole', () => {
    expect(thesaurus.inEnglish('Что на берегу?', 'ru')).toEqual([]);
    expect(thesaurus.inEnglish('непрекращённый', 'ru')).toEqual([]);
  });
});
