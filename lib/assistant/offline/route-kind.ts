import type { QuestionKind } from './question-kinds.ts';

/** What a question names, as far as routing asks. */
export type Named = { measure: boolean; subject: boolean; place: boolean };

type Route = {
  from: readonly QuestionKind[];
  /** The cue must weigh less than this: a plain "what" says little, "which companies" much. */
  below: number;
  needs: readonly (keyof Named)[];
  to: QuestionKind;
};

/** Where what a question names says more than its words of asking; the first row that fits decides. */
export const ROUTES: readonly Route[] = [
  // "What are the reserves of salt in Wales?" is no definition.
  { from: ['definition', 'list', 'other'], below: 4, needs: ['measure', 'subject'], to: 'figure' },
];

/**
 * The kind of a question, corrected by what it names.
 *
 * @param weight weight of the cue that told the kind, 0 where none did
 */
export function routeKind(kind: QuestionKind, weight: number, named: Named): QuestionKind {
  const route = ROUTES.find(
    ({ from, below, needs }) => from.includes(kind) && weight < below && needs.every((need) => named[need]),
  );
  return route?.to ?? kind;
}
