import snowball from 'snowball-stemmers';
import { baseForm } from './irregular-words.ts';

const english = snowball.newStemmer('english');
const russian = snowball.newStemmer('russian');
const cache = new Map<string, string>();
const CACHE_LIMIT = 50_000;

/**
 * The stem of one word: Porter2 for Latin script, after irregular forms are led back to their base (`sold` is `sell`), Snowball Russian for Cyrillic, the word itself otherwise.
 * Lower-cases and drops a possessive ending first.
 */
export function stem(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const lower = word.toLowerCase().replace(/ё/g, 'е');
  let result = lower;
  if (/^[a-z]+$/.test(lower)) result = english.stem(baseForm(lower));
  else if (/^\p{Script=Cyrillic}+$/u.test(lower)) result = russian.stem(lower);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(word, result);
  return result;
}
