import { describe, expect, it } from 'vitest';
import {
  askedDerivation,
  askedUnit,
  asksForChange,
  asksLeast,
} from '../../../lib/assistant/offline/asked-derivation.ts';
import { askedDimensions } from '../../../lib/assistant/offline/asked-units.ts';
import { realKnowledge } from '../../fixtures/knowledge.ts';

const { units } = (await realKnowledge()).corpus;

describe('what is to be worked out', () => {
  it.each([
    ['How much do both grow together?', 'sum'],
    ['Сколько они добыли вместе?', 'sum'],
    ['How many times more is that?', 'ratio'],
    ['Во сколько раз больше?', 'ratio'],
    ['What was it on average?', 'average'],
    ['How much is it?', undefined],
  ])('is read from %s', (question, derivation) => {
    expect(askedDerivation(question)).toBe(derivation);
  });

  it('may be a change, or the least', () => {
    expect(asksForChange('Did it rise?')).toBe(true);
    expect(asksForChange('How much is it?')).toBe(false);
    expect(asksLeast('Who has the smallest?')).toBe(true);
    expect(asksLeast('Who has the largest?')).toBe(false);
  });
});

describe('the unit an amount is wanted in', () => {
  it.each([
    ['in kilograms?', 'mass', 'kg'],
    ['Give it in thousand tonnes', 'mass', 'kt'],
    ['in ounces', 'mass', 'troy_oz'],
    ['What is that per tonne?', 'price_usd_mass', 'USD/t'],
    ['How much is it?', 'mass', undefined],
  ])('is read from %s', (question, dimension, id) => {
    expect(askedUnit(units.values(), dimension, question)?.id).toBe(id);
  });

  it('is no mass where the price of a mass is asked for', () => {
    expect([...askedDimensions('How many tonnes is it?')]).toEqual(['mass']);
    expect([...askedDimensions('What was the price of a tonne?')]).not.toContain('mass');
  });
});
