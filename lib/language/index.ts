/** What words mean: languages, terms, periods, numerals and units in text. */
export { analyse, isCompoundTerm } from './analyse.ts';
export {
  type CalendarDate,
  type CalendarYear,
  type Claim,
  claimYears,
  type Proportion,
  type Quantity,
  readClaims,
  type YearSpan,
} from './claims/claims.ts';
export { listLengths } from './claims/enumeration.ts';
export { type Hedge, hedgeOf, stands } from './claims/hedge.ts';
export { isAmount, isProportion, isSameClaim } from './claims/match-claim.ts';
export { type Cue, hasCue, turnedRound } from './cues.ts';
export { currencyName } from './currencies.ts';
export { type WrittenDate, writtenDates } from './dates.ts';
export { detectLanguage, LANGUAGES, type Language } from './detect-language.ts';
export { createLexicon, type Lexicon, type TermMatch } from './lexicon.ts';
export { type Numeral, type NumeralUnit, numerals, TONNES_PER } from './numerals.ts';
export { otherCountries } from './other-countries.ts';
export { type Period, readPeriod } from './periods.ts';
export { createPhraseFinder, type PhraseFinder, type PhraseMatch } from './phrase-match.ts';
export { type RelativePeriod, readRelativePeriod } from './relative-periods.ts';
export { type SpelledKind, type SpelledNumeral, spelledNumerals } from './spelled-numerals.ts';
export { stem } from './stem.ts';
export { createThesaurus, type Phrase, type Thesaurus } from './thesaurus.ts';
export { type Token, tokens } from './tokens.ts';
export { TONGUES, type Tongue, tongueOf } from './tongue.ts';
export { wordFamily } from './word-family.ts';
