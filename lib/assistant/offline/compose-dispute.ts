import { analyse } from '#language';
import { readMarkers } from '../check/markers.ts';
import { findDisputes } from '../find-disputes.ts';
import type { Knowledge } from '../knowledge.ts';
import { stateConflicts } from './figure-sentences.ts';
import type { RankedSentence } from './rank-sentences.ts';
import type { ToolResults } from './tool-results.ts';

/** A sentence most of whose words the answer already has would say the same twice. */
const MOST_REPEATED = 0.7;

/**
 * What is on record against a number that the chosen sentences of the report state, as one paragraph; empty when nothing
 * is, or when the sentences say it themselves.
 */
export function composeDispute({
  knowledge,
  results,
  chosen,
}: {
  knowledge: Knowledge;
  results: ToolResults;
  chosen: RankedSentence[];
}): string {
  const known = new Set((results.search?.disputes ?? []).map(({ id }) => id));
  const stated = chosen.find(({ sentence }) =>
    findDisputes(knowledge, sentence.text).some(({ id }) => known.has(id)),
  );
  if (stated === undefined) return '';
  const disputes = findDisputes(knowledge, stated.sentence.text).filter(({ id }) => known.has(id));
  const { sentences } = stateConflicts({
    knowledge,
    figures: [],
    about: disputes.slice(0, 1).map(({ id }) => id),
    places: [],
  });
  const said = new Set(chosen.flatMap(({ sentence }) => analyse(sentence.text)));
  const isRepeated = (sentence: string) => {
    const words = analyse(readMarkers(sentence).text);
    return words.filter((word) => said.has(word)).length >= MOST_REPEATED * words.length;
  };
  return sentences.filter(isRepeated).length * 2 >= sentences.length ? '' : sentences.join(' ');
}
