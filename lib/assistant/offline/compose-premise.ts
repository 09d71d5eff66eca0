import { isEverything } from '#figures';
import { numerals } from '#language';
import type { Knowledge } from '../knowledge.ts';
import { figurePhrasesFor } from './figure-phrases.ts';
import { lowerFirst, stateFigures } from './figure-sentences.ts';
import { hasQuantity } from './figure-target.ts';
import { claimsFirstPlace, premiseOf } from './premise.ts';
import type { ToolResults } from './tool-results.ts';
import type { Understanding } from './understand.ts';

/**
 * What the figures say against something that the question takes for granted: who comes first instead, or the amount
 * instead of the one named; empty where it takes nothing for granted or the figures bear it out.
 */
export function composePremise({
  knowledge,
  understanding,
  results,
}: {
  knowledge: Knowledge;
  understanding: Understanding;
  results: ToolResults;
}): string {
  const premise = premiseOf(understanding.question);
  if (premise === undefined) return '';
  const { corpus } = knowledge;
  const { language } = understanding;
  const known = (rows: { id: string }[] | undefined) =>
    (rows ?? []).flatMap(({ id }) => corpus.figures.get(id) ?? []);
  const figures = claimsFirstPlace(premise.claim)
    ? known(results.premise?.ranking?.figures)
    : known(results.premise?.figures?.figures);
  const [lead] = figures;
  if (lead === undefined) return '';
  const spoken = knowledge.lexicon.find(premise.claim).map(({ id }) => id);
  const claimed = spoken.filter((id) => !isEverything(corpus, 'country', id));
  const quoted = numerals(premise.claim).filter(({ unit, isYear }) => unit !== 'none' && !isYear);
  const isTrue = claimsFirstPlace(premise.claim)
    ? claimed.includes(lead.country)
    : quoted.length === 0 ||
      figures.some((figure) => quoted.some((numeral) => hasQuantity(corpus, numeral, figure)));
  if (isTrue) return '';
  const [stated = ''] = stateFigures({ knowledge, figures: [lead], language });
  return figurePhrasesFor(language).correction(lowerFirst(knowledge, stated));
}
