import type { Term } from '#corpus';
import { kazakhForm, uzbekForm } from './turkic-forms.ts';

/**
 * A form of a name made by rule, for names whose form is not listed: the English possessive and "in" form, the Russian
 * genitive and prepositional case, the Kazakh and Uzbek genitive and locative.
 *
 * @param name the base form, with its article where it takes one
 * @returns undefined for a language or a name that the rules do not reach
 */
export function grammaticalForm({
  name,
  language,
  grammaticalCase,
}: {
  name: string;
  language: string;
  grammaticalCase: Term['case'];
}): string | undefined {
  if (grammaticalCase === '' || grammaticalCase === 'article') return name;
  if (language === 'en') {
    if (grammaticalCase === 'possessive') return name.endsWith('s') ? `${name}'` : `${name}'s`;
    return grammaticalCase === 'in' ? `in ${name}` : undefined;
  }
  if (language === 'kk') return kazakhForm(name, grammaticalCase);
  if (language === 'uz') return uzbekForm(name, grammaticalCase);
  if (language !== 'ru') return undefined;
  if (grammaticalCase === 'genitive') return bend(name, 'genitive');
  if (grammaticalCase !== 'in') return undefined;
  const place = bend(name, 'prepositional');
  return place === undefined
    ? undefined
    : `${/^[ВФ][бвгджзклмнпрстфхцчшщь]/iu.test(place) ? 'во' : 'в'} ${place}`;
}

type RussianCase = 'genitive' | 'prepositional';

/** Endings of the singular after which case and gender are beyond doubt. */
const NOUNS: readonly [RegExp, Record<RussianCase, string>][] = [
  [/ия$/, { genitive: 'ии', prepositional: 'ии' }],
  [/ий$/, { genitive: 'ия', prepositional: 'ии' }],
  [/ие$/, { genitive: 'ия', prepositional: 'ии' }],
  [/(?<=[гкхжшщч])а$/, { genitive: 'и', prepositional: 'е' }],
  [/а$/, { genitive: 'ы', prepositional: 'е' }],
  [/я$/, { genitive: 'и', prepositional: 'е' }],
  [/й$/, { genitive: 'я', prepositional: 'е' }],
  [/(?<=[бвгдзклмнпрстф])$/, { genitive: 'а', prepositional: 'е' }],
];
const ADJECTIVES: readonly [RegExp, Record<RussianCase, string>][] = [
  [/(?<=[гкхжшщч])ий$/, { genitive: 'ого', prepositional: 'ом' }],
  [/[ыо]й$/, { genitive: 'ого', prepositional: 'ом' }],
  [/ая$/, { genitive: 'ой', prepositional: 'ой' }],
];

/** Bends one noun, or a noun after one adjective; anything longer or irregular is left alone. */
function bend(name: string, wanted: RussianCase): string | undefined {
  const parts = name.split(' ');
  if (parts.length > 2 || !/^[А-Яа-яЁё ]+$/.test(name) || /\p{Lu}\p{Lu}/u.test(name)) return undefined;
  const noun = parts.at(-1) ?? '';
  const adjective = parts.length === 2 ? parts[0] : undefined;
  const bentNoun = replaceEnding(noun, NOUNS, wanted);
  const bentAdjective = adjective === undefined ? '' : replaceEnding(adjective, ADJECTIVES, wanted);
  if (bentNoun === undefined || bentAdjective === undefined) return undefined;
  return `${bentAdjective} ${bentNoun}`.trim();
}

function replaceEnding(
  word: string,
  table: readonly [RegExp, Record<RussianCase, string>][],
  wanted: RussianCase,
): string | undefined {
  const row = table.find(([ending]) => ending.test(word));
  return row === undefined || /(?:ец|[её]к|ок|чь|шь)$/.test(word)
    ? undefined
    : word.replace(row[0], row[1][wanted]);
}
