import { passagePlace } from '#corpus';
import { formatPeriod } from '#figures';
import { tongueOf } from '#language';
import type { Knowledge } from '../knowledge.ts';
import { type Composition, noticeSentence } from './composition.ts';
import { stateFigures } from './figure-sentences.ts';
import { phrasesFor } from './phrases.ts';
import type { RankedSentence } from './rank-sentences.ts';
import { suggestInstead } from './suggest.ts';
import type { ToolResults } from './tool-results.ts';
import type { Understanding } from './understand.ts';

/** Weakly related passages are named as nearest, not quoted, below this share of the question's words. */
const WORTH_QUOTING = 0.3;

/** Says what the corpus does not hold, and the nearest that it does. */
export function composeMissing({
  knowledge,
  understanding,
  results,
  ranked,
  unknownWords,
}: {
  knowledge: Knowledge;
  understanding: Understanding;
  results: ToolResults;
  ranked: RankedSentence[];
  unknownWords: string[];
}): Composition {
  const { language } = understanding;
  const phrases = phrasesFor(language);
  const what = describeWanted(knowledge, understanding, unknownWords) || phrases.missingTopic;
  const isSameMeasure =
    understanding.indicators.length > 0 && results.figures?.nearest?.given_up.includes('indicator') === false;
  const near = (isSameMeasure ? (results.figures?.nearest?.figures ?? []) : [])
    .slice(0, 2)
    .flatMap(({ id }) => knowledge.corpus.figures.get(id) ?? []);
  const stated = stateFigures({ knowledge, figures: near, language });
  const best = ranked[0];
  const place = best === undefined || best.coverage < WORTH_QUOTING ? '' : passagePlace(best.passage);
  const firstNear = near[0];
  const nearest =
    firstNear === undefined
      ? place
      : `${knowledge.writer.sentence(firstNear, language)} (${formatPeriod(firstNear.periodStart, firstNear.periodEnd, language)})`;
  return {
    outcome: 'not_in_corpus',
    missing: [{ what, nearest }],
    lines: [
      noticeSentence(phrases.nothingOn(what)),
      ...(stated.length > 0 ? [noticeSentence(phrases.nearestIs), stated.join(' ')] : []),
    ],
    suggestions: suggestInstead({ knowledge, understanding, near }),
  };
}

/** What was asked for, in the corpus's words: measure, subject, place, period; else the words it does not know. */
function describeWanted(knowledge: Knowledge, understanding: Understanding, unknownWords: string[]): string {
  const { corpus, lexicon } = knowledge;
  const { language, indicators, subjects, places, period } = understanding;
  const tongue = tongueOf(language);
  const [first = ''] = indicators;
  const measure = tongue === 'en' ? corpus.indicators.get(first)?.name : lexicon.nameOf(first, tongue);
  const named = [...subjects, ...places.map(({ id }) => id)].map((id) => lexicon.nameOf(id, tongue) ?? id);
  const { unknown } = understanding.names;
  const others = wordsAsAsked(understanding.question, unknownWords).filter(
    (word) => !unknown.some((name) => name.includes(word)),
  );
  const words = [...unknown, ...others];
  return [...words, measure ?? '', ...named, period?.kind === 'latest' ? '' : (period?.text ?? '')]
    .filter((part) => part !== '')
    .join(', ');
}

/** Unknown words as the question spells them, not as stems. */
export function wordsAsAsked(question: string, stems: string[]): string[] {
  const words = question.match(/\p{L}+/gu) ?? [];
  return [
    ...new Set(words.filter((word) => stems.some((stem) => word.toLowerCase().startsWith(stem.slice(0, 4))))),
  ];
}
