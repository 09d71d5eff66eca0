import { analyse, tokens } from '#language';
import type { Knowledge } from '../knowledge.ts';
import type { Understanding } from './understand.ts';

/** Words that only serve to ask. */
const ASKING = new Set(
  analyse(
    'report say says said suggest recommend propose advise tell explain describe give mean does did work works come comes came think know about answer question country countries many much compare list show briefly brief short detail detailed bullet point exactly actually really tell name mention role main key define milestone chronology timeline history walk through date onward',
  ),
);

/** "How far", "how deep": the word after "how" asks for a measure and need not stand in the answer. */
const HOW_MEASURE = /\bhow\s+(?!many\b|much\b|do\b|does\b|did\b)(\p{L}+)/giu;

/** The words of a question that only serve to ask it, as they are analysed. */
export function askingWords(question: string): ReadonlySet<string> {
  const measures = [...question.matchAll(HOW_MEASURE)].flatMap(([, measure = '']) => analyse(measure));
  return measures.length === 0 ? ASKING : new Set([...ASKING, ...measures]);
}

/** The question without the words that only serve to ask it. */
export function withoutAsking(question: string): string {
  const asking = askingWords(question);
  return tokens(question)
    .map(({ text }) => text)
    .filter((word) => !analyse(word).every((analysed) => asking.has(analysed)))
    .join(' ');
}

/** The words of a question that say what is asked of the things it names: neither names nor words of asking. */
export function attributeWords(knowledge: Knowledge, understanding: Understanding): string[] {
  const { singular, plural } = knowledge.corpus.report.subject_kind;
  // Everything here is about the corpus's kind of subject; the word itself asks for nothing.
  const named = new Set([
    ...analyse(`${singular} ${plural}`),
    ...knowledge.lexicon.find(understanding.question).flatMap(({ text }) => analyse(text)),
  ]);
  const asking = askingWords(understanding.question);
  return understanding.language === 'en'
    ? understanding.keywords.filter((word) => !named.has(word) && !asking.has(word) && /\p{L}/u.test(word))
    : [];
}
