import type { Indicator } from '#corpus';
import { analyse } from '#language';
import { mark } from '../check/markers.ts';
import type { Knowledge } from '../knowledge.ts';
import { askingWords } from './asking-words.ts';
import type { ToolResults } from './tool-results.ts';
import type { Understanding } from './understand.ts';

/** Share of the question's telling words that the measure's names must make up: more is asked than what it means otherwise. */
const FEWEST_OF_NAME = 0.6;

/** The measure that a question asks the meaning of; undefined where it asks for anything else. */
export function definedMeasure(
  { corpus, lexicon }: Pick<Knowledge, 'corpus' | 'lexicon'>,
  { kind, indicators, subjects, keywords, question }: Understanding,
): Indicator | undefined {
  const measure = corpus.indicators.get(indicators[0] ?? '');
  if (kind !== 'definition' || measure === undefined || subjects.length > 0) return undefined;
  const names = [measure.name, ...lexicon.namesOf(measure.id).map(({ name }) => name)];
  const ofName = new Set(names.flatMap((name) => analyse(name)));
  const asking = askingWords(question);
  const places = lexicon.find(question).flatMap(({ text }) => analyse(text));
  const telling = keywords.filter(
    (word) => !asking.has(word) && (ofName.has(word) || !places.includes(word)),
  );
  const named = telling.filter((word) => ofName.has(word));
  return named.length >= FEWEST_OF_NAME * telling.length ? measure : undefined;
}

/** What a measure means, in the words of the corpus, resting on a figure of that measure; empty without one. */
export function composeDefinition(
  knowledge: Knowledge,
  understanding: Understanding,
  { figures }: ToolResults,
): string {
  const measure = definedMeasure(knowledge, understanding);
  const example = figures?.figures
    .map(({ id }) => knowledge.corpus.figures.get(id))
    .find((figure) => figure !== undefined && figure.indicator === measure?.id);
  if (measure === undefined || example === undefined) return '';
  const { name, definition } = measure;
  const words = `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${definition.charAt(0).toLowerCase()}${definition.slice(1)}`;
  return `${words.replace(/\.$/, '')}${mark(example.id)}.`;
}
