/** An independent look at the number lock: is every numeral of an answer bound to what its sentence cites? */
import type { Answer } from '#assistant/answer';
import type { Corpus } from '#corpus';
import { numerals } from '#language';

type Counted = Pick<
  Corpus,
  'report' | 'chapters' | 'passages' | 'documents' | 'figures' | 'events' | 'sources'
>;

/**
 * Counts the numerals of an answer and finds those that nothing proves. A notice cites nothing: it may repeat numerals of
 * the question and state what the corpus itself amounts to.
 *
 * @param questions the questions of the conversation
 */
export function numberProof({
  answer: { sentences, citations },
  questions,
  corpus,
}: {
  answer: Pick<Answer, 'sentences' | 'citations'>;
  questions: string[];
  corpus: Counted;
}): { total: number; unbound: { numeral: string; sentence: string }[] } {
  const idOf = new Map(citations.map(({ n, id }) => [n, id]));
  const known = new Set([
    ...numerals(questions.join('. ')).map(({ value }) => value),
    ...numbersOfCorpus(corpus),
  ]);
  let total = 0;
  const unbound: { numeral: string; sentence: string }[] = [];
  for (const { text, citations: cited, check } of sentences) {
    const ids = new Set(cited.map((n) => idOf.get(n)));
    const bound = check.numbers.filter(({ boundTo }) => ids.has(boundTo)).map((one) => digitsOf(one.text));
    for (const numeral of numerals(text)) {
      total++;
      const digits = digitsOf(text.slice(numeral.start, numeral.end));
      const isProven =
        check.status === 'notice' ? known.has(numeral.value) : bound.some((held) => held.includes(digits));
      if (!isProven) unbound.push({ numeral: numeral.text, sentence: text });
    }
  }
  return { total, unbound };
}

/** How much of everything the corpus holds, when its report and the newest of it appeared, and what its record says. */
function numbersOfCorpus({
  report,
  chapters,
  passages,
  documents,
  figures,
  events,
  sources,
}: Counted): number[] {
  const dates = [
    ...[...events.values()].map(({ date }) => date),
    ...[...figures.values()].map(({ edition }) => edition),
  ];
  const newest = dates.toSorted().at(-1) ?? report.published;
  const record = Object.values(report).filter((value) => typeof value === 'string');
  return [
    chapters.length,
    ...[passages, documents, figures, events, sources].map(({ size }) => size),
    ...[report.published, newest].flatMap((date) => date.split('-').map(Number)),
    ...numerals(record.join('. ')).map(({ value }) => value),
  ];
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
