import type { Figure } from '#corpus';
import { numerals } from '#language';
import { mark } from '../check/markers.ts';
import type { Knowledge } from '../knowledge.ts';
import { attributeWords } from './asking-words.ts';
import { type ChosenFigures, chooseFigures } from './choose-figures.ts';
import { composeComparison, composeRanking } from './compose-lists.ts';
import { wordsAsAsked } from './compose-missing.ts';
import { composePremise } from './compose-premise.ts';
import { composeTrend } from './compose-trend.ts';
import { noticeSentence } from './composition.ts';
import { type Derive, deriveFrom } from './derive.ts';
import { composeDerived } from './derived-sentences.ts';
import { fitFigures } from './figure-fit.ts';
import { figurePhrasesFor } from './figure-phrases.ts';
import { datedValue, stateConflicts, stateFigures } from './figure-sentences.ts';
import { hasQuantity, isFitting } from './figure-target.ts';
import { phrasesFor } from './phrases.ts';
import type { ToolResults } from './tool-results.ts';
import type { Understanding } from './understand.ts';

/** Kinds that ask for what happened, who or why; they are answered by passages alone. */
const NARRATIVE_KINDS: ReadonlySet<Understanding['kind']> = new Set([
  'explanation',
  'who_says',
  'opinion',
  'timeline',
]);
const MOST_ACCOUNTS = 2;

type Parts = { knowledge: Knowledge; understanding: Understanding; results: ToolResults };

/** The figures that answer the question, of those looked up; the leading ones first. */
export function fittingFigures(
  knowledge: Knowledge,
  understanding: Understanding,
  { figures }: ToolResults,
): Figure[] {
  const rows = rowsThatFit(knowledge, understanding, figures?.figures ?? []);
  const { leading, measures, aside, series } = chooseFigures({ knowledge, understanding, figures: rows });
  return [...leading, ...measures, ...aside, ...series];
}

function rowsThatFit(knowledge: Knowledge, understanding: Understanding, rows: { id: string }[]): Figure[] {
  // A name the corpus does not know was asked about; figures on something else do not answer it.
  const unknown = attributeWords(knowledge, understanding).filter((word) => !knowledge.words.isKnown(word));
  if (wordsAsAsked(understanding.question, unknown).some((word) => /^\p{Lu}/u.test(word))) return [];
  const looked = rows.flatMap(({ id }) => knowledge.corpus.figures.get(id) ?? []);
  const isQuoted = quotesOneOf(knowledge, understanding.question, looked);
  if (isQuoted) return looked;
  const fits = fitFigures(knowledge, understanding, looked);
  const fitting = fits.filter((fit) => isFitting(knowledge, understanding, fit)).map(({ figure }) => figure);
  const [lead] = fitting;
  if (lead === undefined) return [];
  // What the report states of the same belongs to the answer, in whatever words it does.
  const stated = looked.filter(
    (figure) => figure.standing === 'report' && !fitting.includes(figure) && isOnTheSame(figure, lead),
  );
  return [...fitting, ...stated];
}

function isOnTheSame(figure: Figure, lead: Figure): boolean {
  return (
    figure.indicator === lead.indicator &&
    figure.subject === lead.subject &&
    figure.country === lead.country &&
    figure.partner === lead.partner
  );
}

/**
 * The blocks of an answer that figures make, each a paragraph or a list; none where they do not answer the question.
 *
 * @param figures what `fittingFigures` gave
 * @param derive gives what has been calculated; from the results when left out
 */
export function figureBlocks(parts: Parts & { figures: Figure[]; derive?: Derive }): string[] {
  return [composePremise(parts), ...answerBlocks(parts)].filter((block) => block !== '');
}

function answerBlocks({
  knowledge,
  understanding,
  results,
  figures,
  derive = deriveFrom(results.calculations ?? []),
}: Parts & { figures: Figure[]; derive?: Derive }): string[] {
  const { kind } = understanding;
  const parts = { knowledge, understanding, results, derive };
  const own = composeList(parts);
  const named = () => conflictBlock({ knowledge, understanding, results, figures: [] });
  if (own !== undefined) return [own, named()].filter((block) => block !== '');
  // Who stands behind a number that the question quotes is told by the figures that have it.
  const isQuoted = kind === 'who_says' && quotesOneOf(knowledge, understanding.question, figures);
  if (NARRATIVE_KINDS.has(kind) && !isQuoted) return [];
  if (figures.length === 0) return [named()].filter((block) => block !== '');
  const chosen = chooseFigures({ knowledge, understanding, figures });
  const { leading, series, aside } = chosen;
  const conflict = conflictBlock({
    knowledge,
    understanding,
    results,
    figures: leading,
    others: [...series, ...aside],
  });
  return [statement({ ...parts, chosen, hasVerdict: conflict !== '' }), conflict].filter(
    (block) => block !== '',
  );
}

/** A comparison, an order or a line over time, where one was looked up. */
function composeList(parts: Parts & { derive: Derive }): string | undefined {
  const { kind } = parts.understanding;
  const { comparison, ranking, trend } = parts.results;
  const isCompared = comparison !== undefined || (kind !== 'ranking' && ranking !== undefined);
  return (
    (isCompared ? composeComparison(parts) : undefined) ??
    (kind === 'ranking' ? composeRanking(parts) : undefined) ??
    (trend === undefined ? undefined : composeTrend(parts))
  );
}

/** What the leading figures say, what is worked out of them, other years, parts and accounts of the same. */
function statement({
  knowledge,
  understanding,
  results,
  derive,
  chosen: { leading, series, aside, measures },
  hasVerdict,
}: Parts & { derive: Derive; chosen: ChosenFigures; hasVerdict: boolean }): string {
  const { language } = understanding;
  const phrases = figurePhrasesFor(language);
  const accounts = hasVerdict ? [] : accountsOf(knowledge, results, leading);
  const years = series.map((figure) => datedValue(knowledge, figure, language)).join('; ');
  const otherYears =
    series.length === 0
      ? []
      : [`${capitalised(phrases.otherPeriods(years))}${mark(...series.map(({ id }) => id))}.`];
  return [
    ...stateFigures({ knowledge, figures: leading, language }),
    ...composeDerived({ knowledge, understanding, leading, series, derive }),
    ...stateFigures({ knowledge, figures: accounts, language }),
    ...stateFigures({ knowledge, figures: measures, language }),
    ...otherYears,
    ...stateFigures({
      knowledge,
      figures: aside.filter((one) => !accounts.includes(one)),
      language,
    }),
  ].join(' ');
}

/** What an older edition or another source gives for what a leading figure states. */
function accountsOf({ corpus }: Knowledge, { figures }: ToolResults, leading: Figure[]): Figure[] {
  return (figures?.figures ?? [])
    .filter(
      ({ relation, related_to }) =>
        (relation === 'other_edition' || relation === 'conflict') &&
        leading.some(({ id }) => id === related_to),
    )
    .flatMap(({ id }) => corpus.figures.get(id) ?? [])
    .filter(({ standing }) => standing !== 'claim' && standing !== 'report')
    .slice(0, MOST_ACCOUNTS);
}

/**
 * The disagreement on record as a paragraph, or nothing. A question for a date hears of disputed dates alone, and only
 * where it is about that very matter.
 */
export function conflictBlock({
  knowledge,
  understanding,
  results,
  figures,
  others = [],
}: Parts & { figures: Figure[]; others?: Figure[] }): string {
  const { kind, language, places } = understanding;
  const isDated = kind === 'timeline';
  const about = (results.figures?.about ?? []).filter((id) => !isDated || isOnDates(knowledge, id));
  if (isDated && about.length === 0) return '';
  const { sentences, isInEnglish } = stateConflicts({
    knowledge,
    figures,
    others,
    about,
    places: places.map(({ id }) => id),
    language,
  });
  if (sentences.length === 0) return '';
  const { inEnglish } = phrasesFor(language);
  const notice = inEnglish === '' || !isInEnglish ? [] : [noticeSentence(inEnglish)];
  return [...notice, ...sentences].join(' ');
}

function quotesOneOf({ corpus }: Knowledge, question: string, figures: Figure[]): boolean {
  return numerals(question).some(
    (numeral) => !numeral.isYear && figures.some((figure) => hasQuantity(corpus, numeral, figure)),
  );
}

function isOnDates({ corpus }: Knowledge, id: string): boolean {
  return corpus.conflicts.some((conflict) => conflict.id === id && conflict.kind === 'date');
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
