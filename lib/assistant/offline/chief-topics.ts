import type { Figure } from '#corpus';
import { type QuestionTopic, totalsOf } from '#figures';
import type { Knowledge } from '../knowledge.ts';

/**
 * What people ask for most of one place or one subject, as far as the corpus has it: a measure each, of the subject or
 * in the place that most is known of, no subject twice before each has had its turn.
 *
 * @param about the place or the subject, by id
 */
export function chiefTopics(
  { corpus, questions }: Knowledge,
  about: { country: string } | { subject: string },
): QuestionTopic[] {
  const subjects = totalsOf(corpus, 'subject');
  const own = [...corpus.figures.values()].filter(
    ({ country, subject }) =>
      !subjects.has(subject) && ('country' in about ? country === about.country : subject === about.subject),
  );
  const other = (figure: Figure) => ('country' in about ? figure.subject : figure.country);
  const weights = Map.groupBy(own, other);
  const weight = (figure: Figure) => weights.get(other(figure))?.length ?? 0;
  const used = new Set<string>();
  return questions.measures.flatMap((indicator) => {
    const figures = own
      // What is told of one plant or deposit is no figure of its country.
      .filter((figure) => figure.indicator === indicator && figure.scope === '')
      .toSorted((a, b) => weight(b) - weight(a));
    const chosen = figures.find((figure) => !used.has(other(figure))) ?? figures[0];
    if (chosen === undefined) return [];
    used.add(other(chosen));
    const { subject, country, partner } = chosen;
    return [{ indicator, subject, country, ...(partner === '' ? {} : { partner }) }];
  });
}
