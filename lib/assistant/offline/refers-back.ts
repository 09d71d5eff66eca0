import { stem, tokens } from '#language';
import type { Knowledge } from '../knowledge.ts';

const BEFORE_WORD = '(?<![\\p{L}\\p{M}])';
const AFTER_WORD = '(?![\\p{L}\\p{M}])';
/** Words that stand for something said before. */
const PRONOUN = new RegExp(
  `${BEFORE_WORD}(?:its|they|them|their|theirs|he|him|his|she|her|those|these|он|она|оно|они|это|этого|этом|его|её|ее|их|им|ему|ей|там|оттуда|туда|ол|оның|оны|олар|олардың|бұл|u|uning|ular|ularning|unda|у|унинг|улар|ал|анын|алар|он|онҳо)${AFTER_WORD}|它|他们|她|他的|这个|那个|其中|该国|那里`,
  'iu',
);
/** "It" and "there" of "is it true that" and "there is" stand for nothing. */
const IT =
  /(?<![\p{L}\p{M}])it(?![\p{L}\p{M}])(?!\s+(?:take|takes|is|was|be)\b|\s+(?:true|likely|possible|correct|right)\b)/iu;
const IDLE_IT =
  /\b(?:is|was|does|did|will|would|can)\s+it\s+(?:true|likely|possible|correct|right|take|cost|matter|mean)\b|\bit\s+(?:is|was)\b[^?]*\bthat\b/iu;
const THERE = /\bthere(?:\s*[?.!,]|\s*$|\s+(?:in|since|now|too|as)\b)/iu;
/** "That" stands for something at the end, and after a verb or preposition; elsewhere it joins clauses. */
const THAT =
  /(?<!\p{L})(?:that|this)(?=\s*(?:[?.!,]|$))|\bof\s+(?:that|this)\s+(?:does|do|did|is|was|comes?|goes|go|went|has|have|will)\b|\b(?:give|put|say|show|express|convert|write)\s+(?:that|this|it)\s+(?:in|as|to|into)\b|\b(?:is|was|does|did|has|of|with|than|after|before|about|to|on|like|from|compare[sd]?)\s+(?:that|this)\s+(?:still|true|really|mean|compare|happen|change|matter|so|confirmed|correct|in|with|to|by|from|since|as|goes|go|come|came|went|worth)\b/iu;

/** What makes the noun after it a known one. */
const DEFINITE = new RegExp(
  `${BEFORE_WORD}(?:the|this|that|these|those|its|their|his|her|эт(?:от|а|о|и|ого|ой|у|ом|им|их|ими|ому)|т(?:от|а|ого|ой|ом|ех)|данн(?:ый|ая|ое|ого|ой|ом))\\s+([\\p{L}\\p{M}]+)`,
  'giu',
);

/**
 * Whether a question leans on the one before: by a pronoun, or by a definite noun that is an everyday word for
 * something named there. "The company" does after a question that named a firm; "the law" does not after one on places.
 *
 * @param named ids of what the question before named
 */
export function refersBack({
  knowledge,
  question,
  named,
}: {
  knowledge: Pick<Knowledge, 'corpus' | 'lexicon'>;
  question: string;
  named: string[];
}): boolean {
  if (PRONOUN.test(question) || THERE.test(question) || THAT.test(question)) return true;
  if (IT.test(question) && !IDLE_IT.test(question)) return true;
  const nouns = [...question.matchAll(DEFINITE)].map((match) => stem(match[1] ?? ''));
  if (nouns.length === 0) return false;
  const everyday = new Set(named.flatMap((id) => everydayWords(knowledge, id)).map(stem));
  return nouns.some((noun) => everyday.has(noun));
}

/** What people call a thing without its name: the words of its kind, and the last word of each of its names. */
function everydayWords({ corpus, lexicon }: Pick<Knowledge, 'corpus' | 'lexicon'>, id: string): string[] {
  const names = lexicon.namesOf(id);
  const kind = names[0]?.kind ?? '';
  const { singular, plural } = corpus.report.subject_kind;
  return [
    kind.replaceAll('_', ' '),
    ...(corpus.report.kind_words[kind] ?? []),
    ...(kind === 'subject' ? [singular, plural] : []),
    ...names.flatMap(({ name }) => {
      const words = tokens(name).map(({ text }) => text);
      return words.length > 1 ? words.slice(-1) : [];
    }),
  ];
}
