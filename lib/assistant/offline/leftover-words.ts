import { analyse } from '#language';
import type { Knowledge } from '../knowledge.ts';
import { attributeWords } from './asking-words.ts';
import type { Understanding } from './understand.ts';

/**
 * Words of a question that nothing accounts for: neither names, nor words of asking, nor units or years. Outside English,
 * words that serve to ask are known only as far as they told the kind of question.
 *
 * @param known analysed words that are accounted for already, such as those of the measure
 */
export function leftoverWords(
  knowledge: Knowledge,
  understanding: Understanding,
  known: Iterable<string>,
): string[] {
  const { question, language, kindWords, period, keywords } = understanding;
  const units = [...knowledge.corpus.units.values()].flatMap((unit) => [
    unit.nameEn,
    unit.nameEnPlural,
    unit.nameRu,
    ...Object.values(unit.names ?? {}).flatMap((names) => Object.values(names)),
  ]);
  const accounted = new Set([...known, ...analyse([...units, kindWords, period?.text ?? ''].join('. '))]);
  if (language === 'en') {
    return attributeWords(knowledge, understanding).filter((word) => !accounted.has(word));
  }
  const named = new Set(knowledge.lexicon.find(question).flatMap(({ text }) => analyse(text)));
  return keywords.filter((word) => !named.has(word) && !accounted.has(word) && /\p{L}/u.test(word));
}
