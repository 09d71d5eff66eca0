import { describe, expect, it } from 'vitest';
import { meetsTarget, wilsonInterval } from '#service';

describe('the Wilson interval', () => {
  // Worked values from R: prop.test(x, n, correct = FALSE)$conf.int
  it.each([
    [8, 10, 0.4901625, 0.9433178],
    [0, 10, 0, 0.2775328],
    [10, 10, 0.7224672, 1],
    [50, 100, 0.4038315, 0.5961685],
  ])('of %d in %d', (hits, of, low, high) => {
    const interval = wilsonInterval(hits, of);
    expect(interval.low).toBeCloseTo(low, 6);
    expect(interval.high).toBeCloseTo(high, 6);
  });

  it('of nothing says nothing', () => {
    expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
  });
});

describe('a target', () => {
  const target = { name: 'x', of: 10, bound: 0.9 };
  it.each([
    [0.9, 'floor', true],
    [0.89, 'floor', false],
    [0.9, 'ceiling', true],
    [0.91, 'ceiling', false],
    [undefined, 'floor', undefined],
  ] as const)('at %s with a %s is met: %s', (value, is, met) => {
    expect(meetsTarget({ ...target, value, is })).toBe(met);
  });
});
