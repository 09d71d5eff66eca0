import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage, LANGUAGES } from '#language';

describe('detecting the language of a question', () => {
  it.each([
    ['Who mines antimony in Tajikistan?', 'en'],
    ["What is Beijing's share, and Congo’s?", 'en'],
    ['Is there kimberlite near Ningbo?', 'en'],
    ['', 'en'],
    ['2024?', 'en'],
    ['Какова доля Китая в импорте США?', 'ru'],
    ['Что решил саммит C5+1?', 'ru'],
    ['Қазақстанның үлесі қандай?', 'kk'],
    ['Қазақстанда уран қоры қанша?', 'kk'],
    ['Кыргызстандын өлкөсүндө сурьманын үлүшү канча?', 'ky'],
    ['Захираҳои сурма дар Тоҷикистон чӣ қадар аст?', 'tg'],
    ['Ўзбекистонда уран захиралари қанча?', 'uz'],
    ['Oʻzbekistonda uran zaxiralari qancha?', 'uz'],
    ["O'zbekiston uran qazib oladimi?", 'uz'],
    ['Канча алтын казып алынган?', 'ky'],
    ['Импорт туралы, баға және салмақ', 'kk'],
    ['Чанд киштӣ аз Исландия?', 'tg'],
    ['Нефть билан газ учун', 'uz'],
    ['Baliq narxi qancha?', 'uz'],
    ['Какова доля и сколько стоит?', 'ru'],
    ['哈萨克斯坦的铀产量是多少？', 'zh'],
    ['USGS数据中中国的锑产量', 'zh'],
    ['Мыс канша ондирилди?', 'kk'],
    ['2023 жылы алтын қоры', 'kk'],
    ['Кыргызстан менен Казакстан', 'ky'],
    ['Истихроҷи тилло дар соли 2023', 'tg'],
    ['Олтин захираси энг кўп давлат', 'uz'],
    ['Mis qazib olish hajmi', 'uz'],
    ['Chilidagi mis konlari', 'uz'],
    ['Chilida-chi?', 'uz'],
    ['Ал Чили ше?', 'kk'],
    ['2024 yilda mis narxi', 'uz'],
    ['Is the mining and refining planning running?', 'en'],
  ])('%s', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('is the same in capitals', () => {
    for (const text of ['ҚАЗАҚСТАННЫҢ ҮЛЕСІ', 'қазақстанның үлесі']) expect(detectLanguage(text)).toBe('kk');
  });

  it('gives a known language for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(LANGUAGES).toContain(detectLanguage(text));
      }),
    );
  });
});

it('is not misled by a Russian word that its neighbours have too', () => {
  const question = 'Как вы считаете, стоит ли делать ставку на переработку у себя, а не на вывоз сырья?';
  expect(detectLanguage(question)).toBe('ru');
});
