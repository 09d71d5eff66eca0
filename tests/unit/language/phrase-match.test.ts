import { describe, expect, it } from 'vitest';
import { createPhraseFinder } from '#language';
import { term } from '../../fixtures/figures.ts';

const indicator = (id: string, name: string, language = 'en') =>
  term({ id, name, language, kind: 'indicator' });
const find = createPhraseFinder([
  indicator('import_share', 'share of imports'),
  indicator('import_share', 'import share'),
  indicator('reserves', 'reserves'),
  indicator('reserves_share', 'share of reserves'),
  indicator('mine_production', 'mine production'),
  indicator('mine_production', 'добыча', 'ru'),
  indicator('mine_production', '产量', 'zh'),
  indicator('import_share', 'импорт үлес', 'kk'),
  indicator('import_share', 'import ulush', 'uz'),
  indicator('reserves', 'zaxira', 'uz'),
  indicator('reserves', 'захира', 'tg'),
  indicator('import_quantity', 'ввоз* сырь*', 'ru'),
  indicator('import_quantity', 'импорттай*', 'kk'),
  indicator('import_quantity', 'olib kel*', 'uz'),
  indicator('nothing', 'of the'),
  term({ id: 'CHN', name: 'China' }),
]);
const idsIn = (text: string) => find(text).map(({ id }) => id);

describe('finding indicators', () => {
  it.each([
    ['What share of the imports of antimony?', ['import_share']],
    ['imports: which share?', ['import_share']],
    ['Production of every mine', ['mine_production']],
    ['Какова добычи?', ['mine_production']],
    ['哈萨克斯坦的铀产量', ['mine_production']],
    ['Импорттағы үлесі қандай?', ['import_share']],
    ['Importdagi ulushi qancha?', ['import_share']],
    ['Импортдаги улуши қанча?', ['import_share']],
    ['zaxiralarining hajmi', ['reserves']],
    ['Захираҳои Исландия', ['reserves']],
    ['Сколько сырья ввозили?', ['import_quantity']],
    ['Сырьё без перевозки', []],
    ['Қанша импорттайды?', ['import_quantity']],
    ['Qancha olib kelingan?', ['import_quantity']],
    ['Қанча олиб келинган?', ['import_quantity']],
    ['China of the imports', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(idsIn(text)).toEqual(expected);
  });

  it('puts a name that is part of a longer one last', () => {
    expect(find('share of reserves')).toMatchObject([
      { id: 'reserves_share', words: 2, isPartOfLonger: false },
      { id: 'reserves', words: 1, isPartOfLonger: true },
    ]);
  });

  it('names each indicator once', () => {
    expect(idsIn('import share, share of imports')).toEqual(['import_share']);
  });
});
