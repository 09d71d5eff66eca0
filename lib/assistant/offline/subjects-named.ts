import type { TermMatch } from '#language';
import type { Knowledge } from '../knowledge.ts';

/**
 * The subjects that a question names; where it names none, those that its forms are forms of: a form that figures know
 * of one subject alone says which subject is meant.
 */
export function subjectsNamed({ corpus }: Pick<Knowledge, 'corpus'>, terms: TermMatch[]): string[] {
  const own = terms.filter(({ kind }) => kind === 'subject').map(({ id }) => id);
  if (own.length > 0) return [...new Set(own)];
  const forms = terms.filter(({ kind }) => kind === 'form').map(({ id }) => id);
  const implied = forms.flatMap((form) => {
    const subjects = new Set(
      [...corpus.figures.values()].filter((figure) => figure.form === form).map(({ subject }) => subject),
    );
    return subjects.size === 1 ? [...subjects] : [];
  });
  return [...new Set(implied)];
}
