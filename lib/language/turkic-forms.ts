import type { Term } from '#corpus';

const VOWELS = /[аоуұыяёюәөүіеэи]/giu;
const FRONT = /[әөүіеэи]/iu;
const ENDS_IN_VOWEL = /[аоұыяёюәөүіеэи]$/iu;
const ENDS_IN_NASAL = /[мнң]$/iu;
const ENDS_IN_SONORANT = /[рлйузжв]$/iu;
/** The last word of a compound name belongs to what stands before it (`…ның аралдары`) and takes `-н-` before a case. */
const POSSESSED = /\s\S*(?:сы|сі|лары|лері|дары|дері|тары|тері)$/iu;

/**
 * The Kazakh genitive (`-ның` and its kind) or locative (`-да`), by the harmony of vowels and the last sound, after
 * the school grammar. Abbreviations are said letter by letter, so that their sound is not in their writing.
 *
 * @returns undefined for abbreviations and for cases that are not made so
 */
export function kazakhForm(name: string, grammaticalCase: Term['case']): string | undefined {
  if (/\p{Lu}\p{Lu}/u.test(name) || !/^[\p{Script=Cyrillic}\s,–-]+$/u.test(name)) return undefined;
  const word = name.replace(/ь$/u, '');
  const isFront = FRONT.test(word.match(VOWELS)?.at(-1) ?? '');
  const vowel = { genitive: isFront ? 'і' : 'ы', in: isFront ? 'е' : 'а' };
  if (grammaticalCase === 'genitive') {
    const first = ENDS_IN_VOWEL.test(word) || ENDS_IN_NASAL.test(word) ? 'н' : softOrHard(word);
    return `${name}${first}${vowel.genitive}ң`;
  }
  if (grammaticalCase !== 'in') return undefined;
  if (POSSESSED.test(word)) return `${name}нд${vowel.in}`;
  const first = ENDS_IN_VOWEL.test(word) || ENDS_IN_NASAL.test(word) ? 'д' : softOrHard(word);
  return `${name}${first}${vowel.in}`;
}

function softOrHard(word: string): string {
  return ENDS_IN_SONORANT.test(word) ? 'д' : 'т';
}

/** The Uzbek genitive (`-ning`) or locative (`-da`), which never change. */
export function uzbekForm(name: string, grammaticalCase: Term['case']): string | undefined {
  if (grammaticalCase === 'genitive') return `${name}ning`;
  return grammaticalCase === 'in' ? `${name}da` : undefined;
}
