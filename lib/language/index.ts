/** What words mean: languages, terms, periods, numerals and units in text. */
export { analyse, isCompoundTerm } from './analyse.ts';
export { detectLanguage, LANGUAGES, type Language } from './detect-language.ts';
export { createLexicon, type Lexicon, type TermMatch } from './lexicon.ts';
export { type Numeral, type NumeralUnit, numerals } from './numerals.ts';
export { type Period, readPeriod } from './periods.ts';
export { createPhraseFinder, type PhraseFinder, type PhraseMatch } from './phrase-match.ts';
export { stem } from './stem.ts';
export { type Token, tokens } from './tokens.ts';
