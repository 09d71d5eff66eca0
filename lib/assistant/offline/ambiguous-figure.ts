import type { Figure } from '#corpus';
import { contains, isEverything, type QuestionTopic, selectFigures, totalsOf } from '#figures';
import { analyse, tongueOf } from '#language';
import type { Knowledge } from '../knowledge.ts';
import type { Ambiguity, Choice } from './ambiguity.ts';
import { yearsOf } from './figure-target.ts';
import { leftoverWords } from './leftover-words.ts';
import { periodPhrase } from './period-phrase.ts';
import { asksForShare } from './question-kinds.ts';
import { questionPhrasesFor } from './question-phrases.ts';
import type { Understanding } from './understand.ts';

/** Kinds that ask for a number of something; "which" and "who" ask for the thing itself. */
const NUMBER_KINDS: ReadonlySet<Understanding['kind']> = new Set(['figure', 'definition', 'trend', 'other']);

/** What may stand in a question beside names and the measure: everyday words that are not known for what they are. */
const MOST_LEFT = { english: 0, other: 2, chinese: 6 };

/** A quantity is asked for and nothing says of what: "How much does Wales produce?" */
export function unsaidSubject(knowledge: Knowledge, understanding: Understanding): Ambiguity | undefined {
  const { subjects, kind, places } = understanding;
  const asksOfAll =
    NUMBER_KINDS.has(kind) || kind === 'ranking' || (kind === 'comparison' && places.length > 1);
  if (subjects.length > 0 || !(asksOfAll || isBareWhich(understanding))) return undefined;
  const measures = measuresOf(knowledge, understanding);
  if (measures.length === 0 || !saysNothingElse(knowledge, understanding, measures)) return undefined;
  const figures = figuresOf(knowledge, understanding, { indicator: measures });
  const open = parts(knowledge, figures);
  const namesMeasure = understanding.indicators.length + understanding.possibleIndicators.length > 0;
  const isStated = namesMeasure && isStatedInTotal(knowledge, figures, open);
  if (open.length < 2 || isStated) return undefined;
  const choices = open.flatMap((subject) => {
    const own = figures.filter((figure) => figure.subject === subject);
    return choiceOf(knowledge, understanding, { id: subject, figures: own }) ?? [];
  });
  return { kind: knowledge.corpus.report.subject_kind.singular, choices };
}

/** A measure of something is asked for of no place, and there is no total to state. */
export function unsaidPlace(knowledge: Knowledge, understanding: Understanding): Ambiguity | undefined {
  const { subjects, kind, places } = understanding;
  const [subject, another] = subjects;
  if (subject === undefined || another !== undefined || places.length > 0) return undefined;
  if (!NUMBER_KINDS.has(kind) && !isBareWhich(understanding)) return undefined;
  const measures = measuresOf(knowledge, understanding);
  if (measures.length === 0 || !saysNothingElse(knowledge, understanding, measures)) return undefined;
  const figures = figuresOf(knowledge, understanding, { indicator: measures, subject });
  const { corpus } = knowledge;
  const isStated = figures.some(
    ({ country, standing }) => isEverything(corpus, 'country', country) || standing === 'report',
  );
  // What is told of one plant or deposit is no figure of its country.
  if (isStated || figures.some(({ scope }) => scope !== '')) return undefined;
  const choices = byWeight(figures.map(({ country }) => country)).flatMap((country) => {
    const own = figures.filter((figure) => figure.country === country);
    return choiceOf(knowledge, understanding, { id: country, figures: own }) ?? [];
  });
  return { kind: 'country', choices };
}

/**
 * Measures named; one word such as "produce" counts here, where something measured is just what is missing. A share
 * alone may be of whatever people ask for shares of.
 */
function measuresOf(
  { corpus, questions }: Knowledge,
  { indicators, possibleIndicators, question, kind }: Understanding,
): string[] {
  const named = indicators.length > 0 ? indicators : possibleIndicators;
  if (named.length > 0 || kind !== 'figure' || !asksForShare(question)) return named;
  return questions.measures.filter((id) => corpus.indicators.get(id)?.dimension === 'share');
}

/** Russian "какая", "what", opens questions for a number as well as for a list. */
function isBareWhich({ kind, kindWords, language }: Understanding): boolean {
  return kind === 'list' && language !== 'en' && !/\s/.test(kindWords.trim());
}

/** Neither a name, nor a word for the thing asked for, nor anything beside the measure that would single it out. */
function saysNothingElse(knowledge: Knowledge, understanding: Understanding, measures: string[]): boolean {
  const { others, question, language } = understanding;
  if (others.some(({ kind }) => kind !== 'form' && kind !== 'basis')) return false;
  const { subject_kind, kind_words } = knowledge.corpus.report;
  const kindWords = new Set(
    analyse([subject_kind.singular, subject_kind.plural, ...(kind_words.subject ?? [])].join(' ')),
  );
  if (analyse(question).some((word) => kindWords.has(word))) return false;
  const named = measures.flatMap((id) => knowledge.lexicon.namesOf(id).flatMap(({ name }) => analyse(name)));
  const most = MOST_LEFT[language === 'en' ? 'english' : language === 'zh' ? 'chinese' : 'other'];
  return leftoverWords(knowledge, understanding, named).length <= most;
}

/** Figures on the places and the years asked about. */
function figuresOf(
  { corpus }: Knowledge,
  { places, period, kind, others }: Understanding,
  query: { indicator: string[]; subject?: string },
): Figure[] {
  const named = places.map(({ id }) => id).filter((id) => !isEverything(corpus, 'country', id));
  const found = selectFigures(corpus, { ...query, ...yearsOf(period) }).filter(({ country, partner }) =>
    kind === 'comparison'
      ? named.includes(country)
      : named.every((place) => place === country || place === partner),
  );
  // A form that is named goes with few subjects, or with one.
  const forms = new Set(others.map(({ id }) => id));
  const ofForm = found.filter(({ form }) => forms.has(form));
  return ofForm.length > 0 ? ofForm : found;
}

/** Subjects that are no totals of others, those that most is known of in the places named first. */
function parts({ corpus }: Knowledge, figures: Figure[]): string[] {
  const totals = totalsOf(corpus, 'subject');
  const places = new Set(figures.map(({ country }) => country));
  const known = new Set(figures.map(({ subject }) => subject).filter((subject) => !totals.has(subject)));
  return byWeight(
    [...corpus.figures.values()]
      .filter(({ subject, country }) => known.has(subject) && places.has(country))
      .map(({ subject }) => subject),
  );
}

/** A figure of the whole answers a question that names no part. */
function isStatedInTotal({ corpus }: Knowledge, figures: Figure[], open: string[]): boolean {
  return figures.some(
    ({ subject }) =>
      open.filter((part) => contains(corpus, 'subject', { total: subject, part })).length * 2 >= open.length,
  );
}

function byWeight(ids: string[]): string[] {
  const counts = Map.groupBy(ids, (id) => id);
  return [...counts].sort((a, b) => b[1].length - a[1].length).map(([id]) => id);
}

/** The choice of one subject or place: the question as it would be with it, of the measure asked for most. */
function choiceOf(
  knowledge: Knowledge,
  { language, kind, period, places }: Understanding,
  { id, figures }: { id: string; figures: Figure[] },
): Choice | undefined {
  const { questions, lexicon } = knowledge;
  const label = lexicon.nameOf(id, tongueOf(language)) ?? id;
  const order = (measure: string) => questions.measures.indexOf(measure);
  const candidates = figures
    .filter(({ indicator }) => order(indicator) >= 0)
    .toSorted((a, b) => order(a.indicator) - order(b.indicator));
  for (const { indicator, subject, country, partner } of candidates) {
    const topic: QuestionTopic = {
      indicator,
      subject,
      country,
      ...(partner === '' ? {} : { partner }),
      ...periodPhrase(period, language),
    };
    const question = questionOfKind(knowledge, { topic, kind, language, places });
    if (question !== undefined) return { ids: [id], label, question };
  }
  return undefined;
}

function questionOfKind(
  { questions, lexicon }: Knowledge,
  {
    topic,
    kind,
    language,
    places,
  }: { topic: QuestionTopic } & Pick<Understanding, 'kind' | 'language' | 'places'>,
): string | undefined {
  const phrases = questionPhrasesFor(language);
  const { country: _country, partner: _partner, ...placeless } = topic;
  const named = questions.topic(placeless, language);
  const [a, b] = places.map(({ id }) => lexicon.nameOf(id, tongueOf(language), 'article') ?? id);
  if (kind === 'ranking' && named !== undefined) return phrases.leadersIn(named);
  if (kind === 'comparison' && named !== undefined && a !== undefined && b !== undefined)
    return phrases.compare(named, a, b);
  return questions.question(topic, language);
}
