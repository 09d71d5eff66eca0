import { analyse, type TermMatch } from '#language';
import type { Knowledge } from '../knowledge.ts';
import { askingWords } from './asking-words.ts';
import type { Understanding } from './understand.ts';

/** A word of the question that a good answer shares, and how much a text holds it. */
export type TellingWord = {
  word: string;
  weight: number;
  /**
   * 1 where the word itself stands among these words, or what it names among these concepts; less for another word of its
   * family or a synonym, 0 for neither.
   */
  heldBy(words: ReadonlySet<string>, concepts?: ReadonlySet<string>): number;
};

const OF_FAMILY = 0.8;
const SYNONYM = 0.6;
/** Inherited words say what the talk is about, the question's own words what is asked. */
const INHERITED_WEIGHT = 0.35;
/** Kinds that are answered in prose, in whatever words. */
const OPEN_KINDS: ReadonlySet<Understanding['kind']> = new Set([
  'explanation',
  'list',
  'definition',
  'opinion',
]);

/** The telling words of a question, the question's own and those taken over, with their weights. */
export function tellingWords(knowledge: Knowledge, understanding: Understanding): TellingWord[] {
  const { language, keywords, inheritedKeywords, query, question } = understanding;
  const asking = askingWords(question);
  const own = [...new Set(language === 'en' ? keywords : analyse(query))].filter(
    (word) => word.length > 1 && !asking.has(word),
  );
  const named = conceptsOf(knowledge, question);
  const inherited = inheritedKeywords.filter((word) => !asking.has(word) && !own.includes(word));
  return [
    ...own.map((word) =>
      tellingWord(knowledge, word, ownWeight(knowledge, understanding, word), named.get(word)),
    ),
    ...inherited.map((word) => tellingWord(knowledge, word, INHERITED_WEIGHT * knowledge.words.weight(word))),
  ];
}

/** Words that mean about the same as those of a question, to search with. */
export function expansionsOf(knowledge: Knowledge, query: string): string[] {
  const asking = askingWords(query);
  const words = [...new Set(analyse(query))].filter((word) => !asking.has(word));
  const others = words.flatMap((word) => [
    ...knowledge.words.family(word),
    ...knowledge.thesaurus.alternatives(word).flatMap((phrase) => (phrase.length === 1 ? phrase : [])),
  ]);
  return [...new Set(others)].filter((word) => knowledge.words.isKnown(word) && !words.includes(word));
}

/** What each analysed word of a question names, alone or with others. */
function conceptsOf({ lexicon }: Knowledge, question: string): Map<string, TermMatch> {
  return new Map(
    lexicon
      .find(question)
      .filter(({ kind, by }) => by !== 'spelling' && kind !== 'form' && kind !== 'basis')
      .flatMap((term) => analyse(term.text).map((word): [string, TermMatch] => [word, term])),
  );
}

/** A name weighs no more than the one that the corpus mostly uses: a capital may be rare, its country is not. */
function tellingWord(
  { words, thesaurus }: Knowledge,
  word: string,
  weight: number,
  term?: TermMatch,
): TellingWord {
  const usual = analyse(term?.canonical ?? '').map((part) => words.weight(part));
  const family = words.family(word);
  const synonyms = thesaurus.alternatives(word);
  return {
    word,
    weight: Math.min(weight, ...usual),
    heldBy(held, concepts) {
      if (held.has(word) || (term !== undefined && concepts?.has(term.id) === true)) return 1;
      if (family.some((other) => held.has(other))) return OF_FAMILY;
      return synonyms.some((phrase) => phrase.every((part) => held.has(part))) ? SYNONYM : 0;
    },
  };
}

/** A question for reasons may use another word than the report does, and no sentence can hold that one. */
function ownWeight(knowledge: Knowledge, { kind, question }: Understanding, word: string): number {
  const weight = knowledge.words.weight(word);
  const isStrange = OPEN_KINDS.has(kind) && !knowledge.words.isKnown(word);
  return isStrange && !isCapitalised(question, word) ? INHERITED_WEIGHT * weight : weight;
}

function isCapitalised(question: string, word: string): boolean {
  return new RegExp(`(?<!^|[.!?]\\s*)\\b${word.charAt(0).toUpperCase()}${word.slice(1, 4)}`, 'u').test(
    question,
  );
}
