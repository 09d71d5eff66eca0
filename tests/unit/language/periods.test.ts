import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPeriod } from '#language';

const TODAY = new Date('2026-03-01');
const read = (text: string) => {
  const period = readPeriod(text, TODAY);
  return period && [period.kind, period.from, period.to];
};

describe('reading the period of a question', () => {
  it.each([
    ['output in 2023', 'exact', 2023, 2023],
    ['imports 2021–24', 'range', 2021, 2024],
    ['imports 2021-2024', 'range', 2021, 2024],
    ['between 2019 and 2022', 'range', 2019, 2022],
    ['from 2024 to 2010', 'range', 2010, 2024],
    ['с 2019 по 2022 год', 'range', 2019, 2022],
    ['between 2024 and early 2026', 'range', 2024, 2026],
    ['с 2019 до конца 2022', 'range', 2019, 2022],
    ['from the 2019 elections onwards', 'since', 2019, undefined],
    ['2019年至今', 'exact', 2019, 2019],
    ['从2019至2022', 'range', 2019, 2022],
    ['deals since 2020', 'since', 2020, undefined],
    ['соглашения с 2020 года', 'since', 2020, undefined],
    ['自2020', 'since', 2020, undefined],
    ['capacity by 2030', 'exact', 2030, 2030],
    ['к 2030 году', 'exact', 2030, 2030],
    ['output last year', 'exact', 2025, 2025],
    ['over the last five years', 'recent', 2021, undefined],
    ['за последние 10 лет', 'recent', 2016, undefined],
    ['за последние 3 года', 'recent', 2023, undefined],
    ['the latest figure', 'latest', undefined, undefined],
    ['Какова добыча сейчас?', 'latest', undefined, undefined],
    ['за последние пять лет', 'recent', 2021, undefined],
    ['2020 жылдан бері', 'since', 2020, undefined],
    ['2020 жылдан бастап мыс', 'since', 2020, undefined],
    ['2020 жылдан 2023 жылға дейін', 'range', 2020, 2023],
    ['2020 және 2023 жылдар аралығында', 'range', 2020, 2023],
    ['2021–2024 жылдары', 'range', 2021, 2024],
    ['2030 жылға дейін', 'exact', 2030, 2030],
    ['2020 жылға дейін', 'until', undefined, 2020],
    ['2022 жылы', 'exact', 2022, 2022],
    ['соңғы бес жылда', 'recent', 2021, undefined],
    ['былтыр қанша', 'exact', 2025, 2025],
    ['қазір қанша', 'latest', undefined, undefined],
    ['2020-yildan beri', 'since', 2020, undefined],
    ['2020-yildan 2023-yilgacha', 'range', 2020, 2023],
    ['2022 йилда', 'exact', 2022, 2022],
    ['2030-yilgacha', 'exact', 2030, 2030],
    ['so‘nggi besh yilda', 'recent', 2021, undefined],
    ['oxirgi 3 yil', 'recent', 2023, undefined],
    ['сўнгги тўрт йилда', 'recent', 2022, undefined],
    ['o‘tgan yili', 'exact', 2025, 2025],
    ['eng so‘nggi maʼlumot', 'latest', undefined, undefined],
    ['自2020年以来', 'since', 2020, undefined],
    ['2020年以来', 'since', 2020, undefined],
    ['2021年至2024年', 'range', 2021, 2024],
    ['2023年以前', 'until', undefined, 2023],
    ['过去五年', 'recent', 2021, undefined],
    ['最近3年', 'recent', 2023, undefined],
    ['去年的产量', 'exact', 2025, 2025],
    ['акыркы үч жылда', 'recent', 2023, undefined],
    ['2020-жылдан бери', 'since', 2020, undefined],
    ['аз соли 2020', 'since', 2020, undefined],
    ['дар соли 2023', 'exact', 2023, 2023],
    ['дар панҷ соли охир', 'recent', 2021, undefined],
  ])('%s', (text, kind, from, to) => {
    expect(read(text)).toEqual([kind, from, to]);
  });

  it.each(['рынок 2024', 'индекс 2024', 'Ruby 2024', 'In 2024 and 15 others', '2024-11', '2024-05-14'])(
    'takes %s for one year',
    (text) => {
      expect(read(text)).toEqual(['exact', 2024, 2024]);
    },
  );

  it.each(['Who mines antimony?', 'What is known of it?', 'The C5+1 of 500 mines', ''])(
    'finds none in %j',
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );

  it('never ends before it starts, and quotes the text', () => {
    const year = fc.integer({ min: 1900, max: 2099 }).map(String);
    const part = fc.oneof(
      year,
      fc.integer({ min: 0, max: 99 }).map(String),
      fc.constantFrom(' ', '-', '–', '/', ' to ', ' and ', 'since ', 'by ', ' по ', 'с ', 'last year', '至'),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        const period = readPeriod(text, TODAY);
        if (period === undefined) return;
        expect(text).toContain(period.text);
        expect(period.from ?? 0).toBeLessThanOrEqual(period.to ?? Number.POSITIVE_INFINITY);
      }),
    );
  });
});
