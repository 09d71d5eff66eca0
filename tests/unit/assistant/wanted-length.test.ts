import { describe, expect, it } from 'vitest';
import { wantedLength, wantsBullets } from '../../../lib/assistant/offline/wanted-length.ts';

describe('the length a question asks for', () => {
  it.each([
    'Briefly: why did prices rise?',
    'In one sentence, what is a weir?',
    'Вкратце: почему выросли цены?',
    'Қысқаша айтшы: баға неге өсті?',
    'Nega narx oshdi? Qisqacha ayting',
    '简要说明价格为什么上涨',
  ])('brief: %s', (question) => expect(wantedLength(question)).toBe('brief'));

  it.each([
    'Explain in detail why prices rose.',
    'Подробно: почему выросли цены?',
    'Бағаның өсуін толық түсіндір',
    'Narx nega oshganini batafsil tushuntiring',
    '请详细解释',
  ])('detailed: %s', (question) => expect(wantedLength(question)).toBe('detailed'));

  it('the usual one otherwise', () => {
    expect(wantedLength('How short is the season?')).toBe('usual');
    expect(wantedLength('Как коротка осень')).toBe('usual');
  });
});

describe('a list of points', () => {
  it.each(['As bullet points: what hinders trade?', 'Ответь списком: что мешает?', '请列表说明'])(
    '%s',
    (question) => expect(wantsBullets(question)).toBe(true),
  );
  it('is not asked for by "which list"', () => expect(wantsBullets('Is copper on the EU list?')).toBe(false));
});
