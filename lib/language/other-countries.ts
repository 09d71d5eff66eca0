import type { Term } from '#corpus';
import { LANGUAGES } from './detect-language.ts';

/** Codes of Unicode's region names that are no country or territory. */
const NO_COUNTRY = new Set([
  'AC',
  'CP',
  'CQ',
  'DG',
  'EA',
  'EU',
  'EZ',
  'IC',
  'QO',
  'TA',
  'UN',
  'XA',
  'XB',
  'XK',
  'ZZ',
]);
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/**
 * Names of the countries that a corpus does not speak of, from the Unicode CLDR, so that a question about one of them
 * is understood as a question about a place, and answered as such: there is nothing on it.
 *
 * @param terms rows of `terms.csv`; a country one of whose names stands there is left out
 * @returns terms of kind `country` whose id is the ISO 3166 alpha-2 code
 */
export function otherCountries(terms: Term[]): Term[] {
  const known = new Set(terms.map(({ name }) => name.toLowerCase()));
  const names = LANGUAGES.map((language) => ({
    language,
    names: new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
  }));
  return LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
    .filter((code) => !NO_COUNTRY.has(code))
    .flatMap((code) => {
      const named = names.flatMap(({ language, names: list }) => {
        const name = list.of(code);
        return name === undefined || /[(（]/u.test(name) ? [] : [{ language, name }];
      });
      const canonical = named.find(({ language }) => language === 'en')?.name;
      if (canonical === undefined || named.some(({ name }) => known.has(name.toLowerCase()))) return [];
      return named.map(
        ({ language, name }): Term => ({ id: code, kind: 'country', canonical, language, name, case: '' }),
      );
    });
}
