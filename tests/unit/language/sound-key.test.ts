import { describe, expect, it } from 'vitest';
import { looseSoundKey, romanise, soundKey } from '../../../lib/language/sound-key.ts';

describe('one key for many romanisations', () => {
  it.each([
    ['Кадамжай', 'Kadamzhay', 'Kadamjay', 'Kadamdzhai', 'Kadamzhaĭ', 'Kadamžay'],
    ['Джижикрут', 'Jijikrut', 'Dzhizhikrut'],
    ['Хорог', 'Khorog', 'Xorog', 'Horog'],
    ['Чкаловск', 'Chkalovsk', 'Čkalovsk', 'Tschkalowsk'],
    ['Шымкент', 'Shymkent', 'Şymkent', 'Schymkent'],
    ['Куйректыколь', 'Kuyrektykol', 'Kuirektykol'],
    ['Сурьма', 'surma'],
    ['Актюз', 'Aktyuz', 'Aktiuz', 'Aktuz'],
    ['Ғулистон', 'Guliston', 'Ghuliston'],
  ])('%s', (first, ...others) => {
    expect(others.map(soundKey)).toEqual(others.map(() => soundKey(first)));
  });

  it('keeps different sounds apart', () => {
    const names = ['Чирчик', 'Шымкент', 'Жезказган', 'Алматы', 'Астана', 'Ош', 'Каражал', 'Карагайлы'];
    expect(new Set(names.map(soundKey)).size).toBe(names.length);
  });

  it('loses unstressed vowels only where asked to', () => {
    expect(soundKey('Konchoch')).not.toBe(soundKey('Kanchoch'));
    expect(looseSoundKey('Konchoch')).toBe(looseSoundKey('Kanchoch'));
  });

  it('writes Cyrillic in Latin letters', () => {
    expect(romanise('Щучинск')).toBe('shchuchinsk');
  });
});
