import type { Qualifier } from '#corpus';
import type { Tongue } from '#language';

/** What goes before or after a value to say how far it may be read; `{}` stands for the value. */
export const QUALIFIER_WORDS: Record<Tongue, Record<Qualifier, string>> = {
  en: {
    '': '{}',
    estimated: 'an estimated {}',
    projected: 'a projected {}',
    approximate: 'about {}',
    at_least: 'more than {}',
    at_most: 'up to {}',
    target: 'a target of {}',
  },
  ru: {
    '': '{}',
    estimated: 'по оценке, {}',
    projected: 'по прогнозу, {}',
    approximate: 'около {}',
    at_least: 'более {}',
    at_most: 'до {}',
    target: 'по плану, {}',
  },
  kk: {
    '': '{}',
    estimated: 'бағалау бойынша {}',
    projected: 'болжам бойынша {}',
    approximate: 'шамамен {}',
    at_least: 'кемінде {}',
    at_most: 'ең көбі {}',
    target: 'жоспар бойынша {}',
  },
  uz: {
    '': '{}',
    estimated: 'taxminiy hisobga koʻra {}',
    projected: 'prognozga koʻra {}',
    approximate: 'taxminan {}',
    at_least: 'kamida {}',
    at_most: 'koʻpi bilan {}',
    target: 'reja boʻyicha {}',
  },
  zh: {
    '': '{}',
    estimated: '{}（估计值）',
    projected: '{}（预测值）',
    approximate: '约{}',
    at_least: '超过{}',
    at_most: '不超过{}',
    target: '{}（目标值）',
  },
};

/** Qualifiers that a label puts after the value; the others read the same in a label as in a sentence. */
export const LABEL_WORDS: Record<Tongue, Partial<Record<Qualifier, string>>> = {
  en: { estimated: 'estimate', projected: 'projection', target: 'target' },
  ru: { estimated: 'оценка', projected: 'прогноз', target: 'план' },
  kk: { estimated: 'бағалау', projected: 'болжам', target: 'жоспар' },
  uz: { estimated: 'taxmin', projected: 'prognoz', target: 'reja' },
  zh: { estimated: '估计值', projected: '预测值', target: '目标值' },
};

type Scale = { from: number; word: string };

const scales = (words: readonly [number, string][]): Scale[] => words.map(([from, word]) => ({ from, word }));

/** Words for large amounts, the largest first; Chinese counts by ten thousands. */
export const SCALE_WORDS: Record<Tongue, Scale[]> = {
  en: scales([
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
  ]),
  ru: scales([
    [1e12, 'трлн'],
    [1e9, 'млрд'],
    [1e6, 'млн'],
  ]),
  kk: scales([
    [1e12, 'трлн'],
    [1e9, 'млрд'],
    [1e6, 'млн'],
  ]),
  uz: scales([
    [1e12, 'trln'],
    [1e9, 'mlrd'],
    [1e6, 'mln'],
  ]),
  zh: scales([
    [1e12, '万亿'],
    [1e8, '亿'],
    [1e6, '万'],
  ]),
};

/** A place in an order; `{}` stands for the number. */
export const RANK_WORDS: Record<Tongue, string> = {
  en: 'rank {}',
  ru: '{}-е место',
  kk: '{}-орын',
  uz: '{}-oʻrin',
  zh: '第{}位',
};

export const PERCENT: Record<Tongue, string> = {
  en: '{}%',
  ru: '{} %',
  kk: '{} %',
  uz: '{} foiz',
  zh: '{}%',
};

/** Tonnes, by plural category of the number before them (`Intl.PluralRules`); `other` where a category has no own form. */
export const TONNES: Record<Tongue, Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }> = {
  en: { one: 'tonne', other: 'tonnes' },
  ru: { one: 'тонна', few: 'тонны', many: 'тонн', other: 'тонны' },
  kk: { other: 'тонна' },
  uz: { other: 'tonna' },
  zh: { other: '吨' },
};
