import { type Figure, passagePlace } from '#corpus';
import { totalsOf } from '#figures';
import { tongueOf } from '#language';
import { mark } from '../check/markers.ts';
import type { Knowledge } from '../knowledge.ts';
import { type Composition, noticeSentence } from './composition.ts';
import { describeWanted } from './describe-wanted.ts';
import { stateFigures } from './figure-sentences.ts';
import { phrasesFor } from './phrases.ts';
import type { RankedSentence } from './rank-sentences.ts';
import { suggestInstead } from './suggest.ts';
import type { ToolResults } from './tool-results.ts';
import type { Understanding } from './understand.ts';

/** Weakly related passages are named as nearest, not quoted, below this share of the question's words. */
const WORTH_QUOTING = 0.3;
/** Places named of those that there are such figures of. */
const MOST_PLACES = 4;

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
  const { language, question } = understanding;
  const phrases = phrasesFor(language);
  const what = describeWanted(knowledge, understanding, unknownWords);
  const { near, isElsewhere } = nearestOf(knowledge, understanding, results);
  const [first] = near;
  const best = ranked[0];
  const place = best === undefined || best.coverage < WORTH_QUOTING ? '' : passagePlace(best.passage);
  const asked = question.trim().replace(/[?？.!\s]+$/u, '');
  const held = isElsewhere ? placesHeld(knowledge, near, language) : yearsHeld(near, language);
  const stated = first === undefined ? [] : stateFigures({ knowledge, figures: [first], language });
  return {
    outcome: 'not_in_corpus',
    missing: [
      {
        what: what ?? asked,
        nearest: first === undefined ? place : knowledge.writer.sentence(first, language),
      },
    ],
    lines: [
      noticeSentence(what === undefined ? phrases.nothingFor(asked) : phrases.nothingOn(what)),
      ...held,
      ...(stated.length > 0 ? [noticeSentence(phrases.nearestIs), stated.join(' ')] : []),
    ],
    suggestions: suggestInstead({ knowledge, understanding, near }),
  };
}

/** Figures of the same measure: of other years, else of other places; what has come true before what is projected. */
function nearestOf(
  { corpus }: Knowledge,
  { indicators }: Understanding,
  { figures }: ToolResults,
): { near: Figure[]; isElsewhere: boolean } {
  const nearest = figures?.nearest ?? undefined;
  const givenUp = new Set(nearest?.given_up);
  const isElsewhere = givenUp.has('country') || givenUp.has('partner');
  if (nearest === undefined || givenUp.has('indicator') || (indicators.length === 0 && isElsewhere))
    return { near: [], isElsewhere };
  const found = nearest.figures.flatMap(({ id }) => corpus.figures.get(id) ?? []);
  const near = found.filter(({ indicator }) => indicator === found[0]?.indicator);
  const isPlan = ({ qualifier }: Figure) => qualifier === 'projected';
  const ordered = [...near.filter((one) => !isPlan(one)), ...near.filter(isPlan)];
  // Elsewhere and at another time at once, closeness in years says nothing; what is latest says most.
  return isElsewhere && givenUp.has('period')
    ? {
        near: [...latestFirst(ordered.filter(isPlain)), ...ordered.filter((one) => !isPlain(one))],
        isElsewhere,
      }
    : { near: ordered, isElsewhere };
}

/** Told of a whole place, by who counts it. */
function isPlain({ scope, standing }: Figure): boolean {
  return scope === '' && standing === 'primary';
}

function latestFirst(figures: Figure[]): Figure[] {
  return figures.toSorted((a, b) => b.periodEnd.localeCompare(a.periodEnd));
}

/** The span of years that there is, proven by its first and last figure. */
function yearsHeld(near: Figure[], language: string): string[] {
  const ordered = near.toSorted((a, b) => a.periodEnd.localeCompare(b.periodEnd));
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [from, to] = [first.periodEnd.slice(0, 4), last.periodEnd.slice(0, 4)];
  return from === to ? [] : [`${phrasesFor(language).yearsHeld(from, to)}${mark(first.id, last.id)}.`];
}

/** Places that there are such figures of, each proven by its figure; those with the most of it first. */
function placesHeld({ corpus, lexicon }: Knowledge, near: Figure[], language: string): string[] {
  const wholes = totalsOf(corpus, 'country');
  const ofPlaces = near.filter(({ country, scope }) => scope === '' && !wholes.has(country));
  const largest = ofPlaces.toSorted((a, b) => b.value - a.value);
  const chosen = [...new Map(largest.toReversed().map((one) => [one.country, one])).values()]
    .reverse()
    .slice(0, MOST_PLACES);
  if (chosen.length < 2) return [];
  const tongue = tongueOf(language);
  const names = chosen.map(({ country }) => lexicon.nameOf(country, tongue, 'article') ?? country);
  const list = new Intl.ListFormat(tongue === 'en' ? 'en-GB' : tongue).format(names);
  const marks = mark(...chosen.map(({ id }) => id));
  return [`${phrasesFor(language).placesHeld(list).replace(/[.]$/u, '')}${marks}.`];
}

/** Unknown words as the question spells them, not as stems. */
export function wordsAsAsked(question: string, stems: string[]): string[] {
  const words = question.match(/\p{L}+/gu) ?? [];
  return [
    ...new Set(words.filter((word) => stems.some((stem) => word.toLowerCase().startsWith(stem.slice(0, 4))))),
  ];
}
