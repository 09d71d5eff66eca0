import type { Figure } from '#corpus';
import { isEverything, type QuestionTopic, selectFigures, totalsOf } from '#figures';
import { tongueOf } from '#language';
import type { Knowledge } from '../knowledge.ts';
import { questionPhrasesFor } from './question-phrases.ts';
import type { Understanding } from './understand.ts';

/** Fewer years or countries make no trend and no ranking. */
const FEWEST_POINTS = 4;

/**
 * Questions beside a figure: why sources differ on it, another measure of the same, its course or its ranking, and the
 * same measure elsewhere; only those for which there are figures.
 *
 * @param lead the figure that the answer leads with
 */
export function questionsBeside({
  knowledge,
  understanding,
  lead,
}: {
  knowledge: Knowledge;
  understanding: Understanding;
  lead: Figure;
}): string[] {
  const { language, kind } = understanding;
  const context = { knowledge, lead, language };
  const course = kind === 'trend' ? [] : courseOf(context);
  const order = kind === 'ranking' ? [] : orderOf(context);
  // One of each first: what comes after the third is rarely shown.
  return [
    ...disputeOf(context),
    ...otherMeasures(context).slice(0, 1),
    ...(kind === 'comparison' ? [...order, ...course] : [...course, ...order]).slice(0, 1),
    ...elsewhere(context, understanding).slice(0, 1),
    ...otherMeasures(context).slice(1, 2),
    ...elsewhere(context, understanding).slice(1, 2),
  ];
}

type Context = { knowledge: Knowledge; lead: Figure; language: string };

/** Titles of disagreements are in English. */
function disputeOf({ knowledge, lead, language }: Context): string[] {
  if (tongueOf(language) !== 'en') return [];
  const { conflicts } = knowledge.corpus;
  const dispute = conflicts.find(({ figures }) => figures.includes(lead.id));
  if (dispute === undefined) return [];
  const { title } = dispute;
  const isName =
    knowledge.lexicon.find(title).some(({ start }) => start === 0) || /^\p{Lu}\P{Ll}/u.test(title);
  const spoken = isName ? title : title.charAt(0).toLowerCase() + title.slice(1);
  return [questionPhrasesFor(language).disputeOn(spoken)];
}

function otherMeasures({ knowledge, lead, language }: Context): string[] {
  const { subject, country } = lead;
  const figures = selectFigures(knowledge.corpus, { subject, country }).filter(
    (figure) => figure.scope === '' && figure.country === country,
  );
  return knowledge.questions.measures.flatMap((indicator) => {
    const figure = figures.find((one) => one.indicator === indicator);
    if (indicator === lead.indicator || figure === undefined) return [];
    return recognisedQuestion(knowledge, figure, language) ?? [];
  });
}

function courseOf({ knowledge, lead, language }: Context): string[] {
  const { indicator, subject, country, partner, unit } = lead;
  const years = selectFigures(knowledge.corpus, { indicator, subject, country, partner })
    .filter((figure) => figure.scope === '' && figure.unit === unit && figure.standing === 'primary')
    .map(({ periodEnd }) => periodEnd);
  const topic = knowledge.questions.topic(
    { indicator, subject, country, ...(partner === '' ? {} : { partner }) },
    language,
  );
  if (topic === undefined || new Set(years).size < FEWEST_POINTS) return [];
  return [questionPhrasesFor(language).changeOf(topic)];
}

function orderOf({ knowledge, lead, language }: Context): string[] {
  const { indicator, subject, partner } = lead;
  if (partner !== '' || knowledge.corpus.indicators.get(indicator)?.aggregation !== 'sum') return [];
  const topic = knowledge.questions.topic({ indicator, subject }, language);
  if (topic === undefined || countriesOf(knowledge, lead).length < FEWEST_POINTS) return [];
  return [questionPhrasesFor(language).leadersIn(topic)];
}

/** The same measure of other countries or, of a flow, with other partners; the largest first. */
function elsewhere({ knowledge, lead, language }: Context, { places }: Understanding): string[] {
  const named = new Set(places.map(({ id }) => id));
  return countriesOf(knowledge, lead)
    .filter(({ country, partner }) => !named.has(lead.partner === '' ? country : partner))
    .flatMap((figure) => recognisedQuestion(knowledge, figure, language) ?? []);
}

/** The latest figure of each country, or of each partner of the same country, beside the leading one. */
function countriesOf({ corpus }: Knowledge, lead: Figure): Figure[] {
  const { indicator, subject, country, unit } = lead;
  const isFlow = lead.partner !== '';
  const wholes = totalsOf(corpus, 'country');
  const other = (figure: Figure) => (isFlow ? figure.partner : figure.country);
  const figures = selectFigures(corpus, { indicator, subject, ...(isFlow ? { country } : {}) }).filter(
    (figure) =>
      figure.scope === '' &&
      figure.unit === unit &&
      figure.standing === 'primary' &&
      (figure.partner !== '') === isFlow &&
      (!isFlow || figure.country === country) &&
      other(figure) !== other(lead) &&
      !wholes.has(other(figure)),
  );
  const latest = [...Map.groupBy(figures, other).values()].flatMap(
    (own) => own.toSorted((a, b) => b.periodEnd.localeCompare(a.periodEnd))[0] ?? [],
  );
  return latest.toSorted((a, b) => b.value - a.value);
}

/**
 * The question for a figure, where it is understood as it is meant: names that the lexicon reads otherwise and measures
 * that the words do not tell make no question to offer.
 */
export function recognisedQuestion(
  knowledge: Knowledge,
  { indicator, subject, country, partner, period }: QuestionTopic,
  language: string,
): string | undefined {
  const topic = {
    indicator,
    ...(subject === undefined ? {} : { subject }),
    ...(country === undefined ? {} : { country }),
    ...(partner === undefined || partner === '' ? {} : { partner }),
    ...(period === undefined ? {} : { period }),
  };
  const question = knowledge.questions.question(topic, language);
  if (question === undefined) return undefined;
  const named = new Set(knowledge.lexicon.find(question).map(({ id }) => id));
  const { corpus } = knowledge;
  const isNamed = [topic.subject, topic.country, topic.partner].every(
    (id) => id === undefined || named.has(id) || isEverything(corpus, 'country', id),
  );
  const isMeasured = knowledge.findIndicators(question).some(({ id }) => id === indicator);
  return isNamed && isMeasured ? question : undefined;
}
