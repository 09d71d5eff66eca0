import { type Figure, issuedYear, type Source, splitSentences, yearOf } from '#corpus';
import {
  conflictsOf,
  contains,
  formatPeriodPhrase,
  formatValue,
  isEverything,
  preferredOrder,
} from '#figures';
import { tongueOf } from '#language';
import { isBoundBy } from '../check/bind-number.ts';
import { mark } from '../check/markers.ts';
import { agree, readMentions } from '../check/mentions.ts';
import { sourceName } from '../describe-evidence.ts';
import type { Knowledge } from '../knowledge.ts';
import { figurePhrasesFor } from './figure-phrases.ts';
import { phrasesFor } from './phrases.ts';

/** More than this of a disagreement is better read where it is recorded. */
/** Languages whose values say how sure they are without a sentence around them. */
const ROW_LANGUAGES: ReadonlySet<string> = new Set(['en', 'ru']);

const MOST_OF_VERDICT = 3;
/** A question on the disagreement itself hears more of it. */
const MOST_NAMED = 5;

/** Sentences that state figures with who says so, each with its marker. */
export function stateFigures({
  knowledge,
  figures,
  language,
}: {
  knowledge: Knowledge;
  figures: Figure[];
  language: string;
}): string[] {
  const phrases = phrasesFor(language);
  return figures.map((figure) => {
    const sentence = knowledge.writer.sentence(figure, language);
    const source = sourceWithYear(knowledge.corpus.sources.get(figure.source), figure);
    const inner = lowerFirst(knowledge, sentence);
    const said =
      figure.standing === 'report'
        ? phrases.reportSays(inner)
        : figure.standing === 'claim'
          ? phrases.claimSays(source, inner)
          : phrases.sourceSays(source, inner);
    return `${said}${mark(figure.id)}.`;
  });
}

/** A figure's value with its period, as part of a sentence: `an estimated 22,000 tonnes in 2025`. */
export function datedValue(knowledge: Knowledge, figure: Figure, language: string): string {
  const period =
    figure.standing === 'report' ? '' : formatPeriodPhrase(figure.periodStart, figure.periodEnd, language);
  const value = saidValue(knowledge, figure, language);
  return period === '' ? value : figurePhrasesFor(language).dated(value, period);
}

/** A figure as a row of a list: its name there and its value; its whole sentence where a value alone reads badly. */
export function rowWords(knowledge: Knowledge, figure: Figure, name: string, language: string): string {
  return ROW_LANGUAGES.has(tongueOf(language))
    ? `${name}: ${saidValue(knowledge, figure, language)}`
    : knowledge.writer.sentence(figure, language);
}

/** A figure's value with unit and qualifier, as part of a sentence. */
export function saidValue({ corpus }: Knowledge, figure: Figure, language: string): string {
  const unit = corpus.units.get(figure.unit);
  return unit === undefined ? figure.valueText : formatValue(figure, unit, language);
}

/**
 * What is on record about a disagreement, each sentence citing the figures it rests on: the one that the question is
 * about, else the one that most of the figures stated belong to.
 *
 * @param about ids of the disagreements that the question names, the best fitting first
 * @param places codes of the places asked about, for where no figure is stated
 * @param others figures stated beside those, which may be what is disputed
 * @param language language of the verdict where the corpus has it so; English otherwise, which `isInEnglish` tells
 */
export function stateConflicts({
  knowledge,
  figures,
  about,
  places,
  others = [],
  language = 'en',
}: {
  knowledge: Knowledge;
  figures: Figure[];
  about: string[];
  places: string[];
  others?: Figure[];
  language?: string;
}): { sentences: string[]; isInEnglish: boolean } {
  const subjects = new Set(figures.map(({ subject }) => subject));
  const isOnSubject = (ids: string[]) =>
    subjects.size === 0 || ids.some((id) => subjects.has(knowledge.corpus.figures.get(id)?.subject ?? ''));
  const named = knowledge.corpus.conflicts.filter(
    (conflict) => about.includes(conflict.id) && isOnSubject(conflict.figures),
  );
  const conflict = [
    ...(named.length > 0 ? named : conflictsOf(knowledge.corpus, [...figures, ...others])),
  ].sort(
    (a, b) =>
      overlap(b.figures, figures) - overlap(a.figures, figures) ||
      overlap(b.figures, others) - overlap(a.figures, others) ||
      about.indexOf(a.id) - about.indexOf(b.id),
  )[0];
  if (conflict === undefined) return { sentences: [], isInEnglish: true };
  const translated = knowledge.corpus.verdicts.find(
    (verdict) => verdict.conflict === conflict.id && verdict.language === language,
  );
  // A statistic proves a number better than the note of a figure that quotes it.
  const held = preferredOrder({
    corpus: knowledge.corpus,
    figures: conflict.figures.flatMap((id) => knowledge.corpus.figures.get(id) ?? []),
  });
  const concerned = new Set(
    figures.length > 0 ? figures.flatMap(({ country, partner }) => [country, partner]) : places,
  );
  const own = figures.filter(({ id }) => conflict.figures.includes(id));
  const support = (own.length > 0 ? own : held).slice(0, 2).map(({ id }) => id);
  let isAfterStated = true;
  const stating = (text: string): string[] => {
    const mentions = readMentions(knowledge.lexicon, text);
    // A disagreement may span countries; only what is said of those asked about belongs here.
    if (!isOnPlaces(knowledge, mentions.places, concerned)) return [];
    const proofOf = (numeral: (typeof mentions.numerals)[number]) =>
      held.find((figure) =>
        isBoundBy(knowledge, numeral, mentions, { kind: 'figure', id: figure.id, figure }),
      ) ?? [];
    const proof = mentions.numerals.flatMap(proofOf);
    const amounts = mentions.numerals.filter(({ isYear }) => !isYear).flatMap(proofOf);
    const isNamed = named.length > 0;
    if (
      !isNamed &&
      figures.length > 0 &&
      amounts.length > 0 &&
      !amounts.some((figure) => isOnTheSame(figure, figures))
    )
      return [];
    // "Use that unit" says something only after the sentence before it.
    if (mentions.numerals.length === 0 && !isAfterStated) return [];
    const ids = proof.length > 0 ? proof.map(({ id }) => id) : support;
    return [`${text.replace(/\.$/, '')}${mark(...new Set(ids))}.`];
  };
  const sentences = splitSentences(translated?.verdict ?? conflict.verdict).flatMap(({ text }) => {
    const stated = stating(text);
    isAfterStated = stated.length > 0;
    return stated;
  });
  return {
    sentences: sentences.slice(0, named.length > 0 ? MOST_NAMED : MOST_OF_VERDICT),
    isInEnglish: translated === undefined,
  };
}

/** Is a figure on one of the places that an answer is about? */
function isOnTheSame({ country, partner }: Figure, figures: Figure[]): boolean {
  return figures.some((stated) =>
    [stated.country, stated.partner].some(
      (place) => place !== '' && (place === country || place === partner),
    ),
  );
}

/** Do two sets of places touch, one place being the other or within it? The world as a whole is no place to differ by. */
function isOnPlaces(
  { corpus }: Knowledge,
  spoken: ReadonlySet<string>,
  concerned: ReadonlySet<string>,
): boolean {
  const own = [...spoken].filter((place) => !isEverything(corpus, 'country', place));
  return (
    agree(new Set(own), concerned) ||
    own.some((place) =>
      [...concerned].some(
        (other) =>
          other !== '' &&
          (contains(corpus, 'country', { total: other, part: place }) ||
            contains(corpus, 'country', { total: place, part: other })),
      ),
    )
  );
}

/** The edition a figure was read in says more than the year a series began. */
function sourceWithYear(source: Source | undefined, { edition }: Figure): string {
  const year = edition !== '' ? yearOf(edition) : source === undefined ? undefined : issuedYear(source);
  return year === undefined ? sourceName(source) : `${sourceName(source)} (${year})`;
}

function overlap(ids: string[], figures: Figure[]): number {
  return figures.filter(({ id }) => ids.includes(id)).length;
}

/** Lower-cases the first word inside a sentence unless it is a name. */
export function lowerFirst(knowledge: Pick<Knowledge, 'lexicon'>, sentence: string): string {
  const first = /^\S+/u.exec(sentence)?.[0] ?? '';
  if (first === 'The') return `the${sentence.slice(3)}`;
  const isName = knowledge.lexicon
    .find(sentence)
    .some(({ start, kind }) => start === 0 && kind !== 'subject');
  return isName || /^\P{Ll}*$/u.test(first.slice(1)) || /^\p{Lu}{2}/u.test(first)
    ? sentence
    : sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
