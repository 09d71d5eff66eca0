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
  { corpus, lexicon, words }: Pick<Knowledge, 'corpus' | 'lexicon' | 'words'>,
  { kind, indicators, lesserIndicators, subjects, keywords, question }: Understanding,
): Indicator | undefined {
  if (kind !== 'definition' || subjects.length > 0) return undefined;
  const asking = askingWords(question);
  const places = new Set(lexicon.find(question).flatMap(({ text }) => analyse(text)));
  const measures = [...indicators, ...lesserIndicators].flatMap((id) => corpus.indicators.get(id) ?? []);
  const named = measures
    .map((measure) => {
      const names = [measure.name, ...lexicon.namesOf(measure.id).map(({ name }) => name)];
      const held = longestHeld(names, keywords);
      return { measure, words: held, weight: held.reduce((sum, word) => sum + words.weight(word), 0) };
    })
    .sort((a, b) => b.weight - a.weight)[0];
  const telling = keywords.filter(
    (word) => !asking.has(word) && (named?.words.includes(word) || !places.has(word)),
  );
  return named !== undefined && named.words.length >= Math.max(1, FEWEST_OF_NAME * telling.length)
    ? named.measure
    : undefined;
}

/** The words of the longest of these names that stand in a question as a whole. */
function longestHeld(names: string[], keywords: string[]): string[] {
  const held = names.map((name) => [...new Set(analyse(name))]);
  const whole = held.filter((words) => words.length > 0 && words.every((word) => keywords.includes(word)));
  return whole.sort((a, b) => b.length - a.length)[0] ?? [];
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
