import { describe, expect, it } from 'vitest';
import { grammaticalForm } from '../../../lib/language/grammatical-form.ts';

describe('forms of a name by rule', () => {
  it.each([
    ['en', 'possessive', 'Senegal', "Senegal's"],
    ['en', 'possessive', 'the Netherlands', "the Netherlands'"],
    ['en', 'in', 'the Netherlands', 'in the Netherlands'],
    ['ru', 'genitive', 'Сенегал', 'Сенегала'],
    ['ru', 'genitive', 'Португалия', 'Португалии'],
    ['ru', 'genitive', 'Южная Корея', 'Южной Кореи'],
    ['ru', 'genitive', 'Мексика', 'Мексики'],
    ['ru', 'genitive', 'литий', 'лития'],
    ['ru', 'in', 'Франция', 'во Франции'],
    ['ru', 'in', 'Финляндия', 'в Финляндии'],
    ['ru', 'in', 'Вьетнам', 'во Вьетнаме'],
    ['ru', 'in', 'Китай', 'в Китае'],
  ] as const)('%s %s of %s', (language, grammaticalCase, name, expected) => {
    expect(grammaticalForm({ name, language, grammaticalCase })).toBe(expected);
  });

  it.each([
    ['ru', 'genitive', 'США'],
    ['ru', 'genitive', 'Республика Конго и Ангола'],
    ['ru', 'genitive', 'свинец'],
    ['ru', 'genitive', 'медь'],
    ['zh', 'genitive', '中国'],
  ] as const)('leaves %s %s of %s to the table', (language, grammaticalCase, name) => {
    expect(grammaticalForm({ name, language, grammaticalCase })).toBeUndefined();
  });
});
