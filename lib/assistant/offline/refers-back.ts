import { stem, tokens } from '#language';
import type { Knowledge } from '../knowledge.ts';

const BEFORE_WORD = '(?<![\\p{L}\\p{M}])';
const AFTER_WORD = '(?![\\p{L}\\p{M}])';
/** Words that stand for something said before. */
const PRONOUN = new RegExp(
  `${BEFORE_WORD}(?:it|its|they|them|their|theirs|he|him|his|she|her|that|this|those|these|there|он|она|оно|они|это|его|её|ее|их|им|ему|там|тогда)${AFTER_WORD}`,
  'iu',
);
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
  if (PRONOUN.test(question)) return true;
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
