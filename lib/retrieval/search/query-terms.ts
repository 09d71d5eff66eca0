import { analyse } from '#language';
import type { QueryTerm } from '../lexical/lexical-index.ts';

/** An expansion is a guess at what the asker meant, so it counts half of a word that was asked. */
const EXPANSION_WEIGHT = 0.5;

/** The distinct terms of a query and of its expansions; a term of both counts as asked. */
export function queryTerms({ query, expansions }: { query: string; expansions: string[] }): QueryTerm[] {
  const asked = new Set(analyse(query));
  const added = new Set(expansions.flatMap((expansion) => analyse(expansion))).difference(asked);
  return [
    ...[...asked].map((term) => ({ term, weight: 1, isExpansion: false })),
    ...[...added].map((term) => ({ term, weight: EXPANSION_WEIGHT, isExpansion: true })),
  ];
}
