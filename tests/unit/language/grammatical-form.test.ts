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
    ['kk', 'genitive', 'Мексика', 'Мексиканың'],
    ['kk', 'genitive', 'Вьетнам', 'Вьетнамның'],
    ['kk', 'genitive', 'Сенегал', 'Сенегалдың'],
    ['kk', 'genitive', 'Ирак', 'Ирактың'],
    ['kk', 'genitive', 'Израиль', 'Израильдің'],
    ['kk', 'in', 'Жаңа Зеландия', 'Жаңа Зеландияда'],
    ['kk', 'in', 'Маршалл аралдары', 'Маршалл аралдарында'],
    ['kk', 'in', 'Нидерланд', 'Нидерландта'],
    ['uz', 'genitive', 'Meksika', 'Meksikaning'],
    ['uz', 'in', 'Vyetnam', 'Vyetnamda'],
  ] as const)('%s %s of %s', (language, grammaticalCase, name, expected) => {
    expect(grammaticalForm({ name, language, grammaticalCase })).toBe(expected);
  });

  it.each([
    ['ru', 'genitive', 'США'],
    ['ru', 'genitive', 'Республика Конго и Ангола'],
    ['ru', 'genitive', 'свинец'],
    ['ru', 'genitive', 'медь'],
    ['zh', 'genitive', '中国'],
    ['kk', 'genitive', 'БАӘ'],
  ] as const)('leaves %s %s of %s to the table', (language, grammaticalCase, name) => {
    expect(grammaticalForm({ name, language, grammaticalCase })).toBeUndefined();
  });
});
