import { expect, it } from 'vitest';
import { readRelativePeriod } from '#language';

it.each([
  ['And before that?', 'before'],
  ['and a year earlier?', 'year_before'],
  ['And the following year?', 'year_after'],
  ['What has changed since then?', 'since'],
  ['а до этого?', 'before'],
  ['А годом ранее?', 'year_before'],
  ['с тех пор?', 'since'],
  ['бір жыл бұрын?', 'year_before'],
  ['undan keyin?', 'after'],
  ['之前呢？', 'before'],
] as const)('%s → %s', (text, relation) => {
  expect(readRelativePeriod(text)).toBe(relation);
});

it.each(['How much before the ban?', 'Who was mayor in 2020?', 'Was there a predecessor?'])(
  'sees no reference in "%s"',
  (text) => {
    expect(readRelativePeriod(text)).toBeUndefined();
  },
);
