import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenDates } from '#language';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

describe('dates written out', () => {
  it.each([
    ['on 24 June 2025', [{ day: 24, month: 6, year: 2025 }]],
    ['June 24, 2025', [{ day: 24, month: 6, year: 2025 }]],
    ['in February 2026', [{ month: 2, year: 2026 }]],
    ['dated 14 August by one', [{ day: 14, month: 8 }]],
    [
      'January\u2013June 2025',
      [
        { month: 1, year: 2025 },
        { month: 6, year: 2025 },
      ],
    ],
    [
      '9\u201310 June 2024',
      [
        { day: 9, month: 6, year: 2024 },
        { day: 10, month: 6, year: 2024 },
      ],
    ],
    [
      'from January to October 2024',
      [
        { month: 1, year: 2024 },
        { month: 10, year: 2024 },
      ],
    ],
  ])('%s', (text, expected) => {
    expect(writtenDates(text)).toMatchObject(expected);
    expect(writtenDates(text)).toHaveLength(expected.length);
  });

  it.each(['it may 5 times', 'in May', 'the march of 2024 men', 'Augusta 2024'])('no date: %s', (text) => {
    expect(writtenDates(text)).toEqual([]);
  });

  it('reads back every day as it is written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1900, max: 2099 }),
        (day, month, year) => {
          const text = `Signed on ${day} ${MONTHS[month - 1]} ${year}, it holds.`;
          expect(writtenDates(text)).toMatchObject([{ day, month, year }]);
        },
      ),
    );
  });
});
