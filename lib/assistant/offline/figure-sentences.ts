import { type Figure, issuedYear, type Source, splitSentences, yearOf } from '#corpus';
import { conflictsOf, contains, isEverything, preferredOrder } from '#figures';
import { analyse } from '#language';
import { isBoundBy } from '../check/bind-number.ts';
import { mark } from '../check/markers.ts';
import { agree, readMentions } from '../check/mentions.ts';
import { sourceName } from '../describe-evidence.ts';
import type { Knowledge } from '../knowledge.ts';
import { phrasesFor } from './phrases.ts';
import type { Understanding } from './understand.ts';

const MOST_STATEMENTS = 4;

/** How much of the question's remaining words a figure's scope and note hold, weighted by how telling they are. */
function relevance(knowledge: Knowledge, keywords: string[], figure: Figure): number {
  const words = new Set(analyse(`${knowledge.writer.sentence(figure)} ${figure.scope}`));
  return keywords
    .filter((word) => words.has(word))
    .reduce((sum, word) => sum + knowledge.words.weight(word), 0);
}

/**
 * Chooses the figures to state, of those that fit: what the question's own words single out, then the report's
 * statement, then the preferred statistic of each period, newest first.
 */
export function chooseFigures({
  knowledge,
  understanding,
  figures,
}: {
  knowledge: Knowledge;
  understanding: Understanding;
  figures: Figure[];
}): Figure[] {
  const keywords = [...understanding.keywords, ...understanding.inheritedKeywords];
  const scored = figures.map((figure) => ({ figure, score: relevance(knowledge, keywords, figure) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  const close = preferredOrder({
    corpus: knowledge.corpus,
    figures: scored.filter(({ score }) => score >= best * 0.65).map(({ figure }) => figure),
    period: understanding.period,
  });
  const lead = close.find(({ standing }) => standing === 'report') ?? close[0];
  if (lead === undefined) return [];
  const family = close.filter(
    ({ indicator, subject, country, partner }) =>
      indicator === lead.indicator &&
      subject === lead.subject &&
      country === lead.country &&
      (partner === lead.partner || lead.partner === ''),
  );
  const ofReport = family.filter(({ standing }) => standing === 'report').slice(0, 1);
  const sourced = family.filter(({ standing }) => standing !== 'report');
  const values = new Set<string>();
  const perPeriod = uniqueBy(
    sourced,
    ({ periodStart, periodEnd, scope }) => `${periodStart}/${periodEnd}/${scope}`,
  ).filter(({ value, unit, form, scope, standing }) => {
    const key = standing === 'primary' ? `${value} ${unit} ${form} ${scope}` : `${value} ${unit}`;
    const isNews = !values.has(key) && (standing === 'primary' || ofReport[0]?.value !== value);
    values.add(key).add(`${value} ${unit}`);
    return isNews;
  });
  const claims = perPeriod.filter(({ standing }) => standing === 'claim');
  const solid = perPeriod.filter(({ standing }) => standing !== 'claim');
  // A measure named only as part of a longer name is worth stating beside the report's own number alone.
  const others = otherIndicators(close, lead).filter(
    ({ indicator }) => ofReport.length > 0 || understanding.indicators.includes(indicator),
  );
  const leading = ofReport.length > 0 ? ofReport : solid.splice(0, 1);
  return [...leading, ...others, ...solid, ...claims].slice(0, MOST_STATEMENTS + others.length);
}

/** A question on two measures at once ("production and processing") gets the leading figure of the other as well. */
function otherIndicators(close: Figure[], lead: Figure): Figure[] {
  const others = close.filter(
    ({ indicator, country, subject, standing }) =>
      indicator !== lead.indicator &&
      country === lead.country &&
      subject === lead.subject &&
      (standing === lead.standing || standing === 'primary'),
  );
  return uniqueBy(others, ({ indicator }) => indicator).slice(0, 2);
}

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

/**
 * What is on record about a disagreement, each sentence citing the figures it rests on: the one that the question is
 * about, else the one that most of the figures stated belong to.
 *
 * @param about ids of the disagreements that the question names, the best fitting first
 * @param places codes of the places asked about, for where no figure is stated
 * @param language language of the verdict where the corpus has it so; English otherwise, which `isInEnglish` tells
 */
export function stateConflicts({
  knowledge,
  figures,
  about,
  places,
  language = 'en',
}: {
  knowledge: Knowledge;
  figures: Figure[];
  about: string[];
  places: string[];
  language?: string;
}): { sentences: string[]; isInEnglish: boolean } {
  const named = knowledge.corpus.conflicts.filter(({ id }) => about.includes(id));
  const conflict = [...(named.length > 0 ? named : conflictsOf(knowledge.corpus, figures))].sort(
    (a, b) =>
      overlap(b.figures, figures) - overlap(a.figures, figures) || about.indexOf(a.id) - about.indexOf(b.id),
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
  const sentences = splitSentences(translated?.verdict ?? conflict.verdict).flatMap(({ text }) => {
    const mentions = readMentions(knowledge.lexicon, text);
    // A disagreement may span countries; only what is said of those asked about belongs here.
    if (!isOnPlaces(knowledge, mentions.places, concerned)) return [];
    const proof = mentions.numerals.flatMap(
      (numeral) =>
        held.find((figure) =>
          isBoundBy(knowledge, numeral, mentions, { kind: 'figure', id: figure.id, figure }),
        )?.id ?? [],
    );
    return `${text.replace(/\.$/, '')}${mark(...new Set(proof.length > 0 ? proof : support))}.`;
  });
  return { sentences, isInEnglish: translated === undefined };
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
  return isName || /^\P{Ll}*$/u.test(first.slice(1))
    ? sentence
    : sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** The first item of each key, where it stood. */
function uniqueBy<T>(list: T[], key: (item: T) => string): T[] {
  const seen = new Set<string>();
  return list.filter((item) => {
    const isNew = !seen.has(key(item));
    seen.add(key(item));
    return isNew;
  });
}
