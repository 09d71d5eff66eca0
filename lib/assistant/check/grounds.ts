import { type Corpus, type Event, type Figure, issuedYear, splitSentences, type Unit, yearOf } from '#corpus';
import { type Calculation, eventSentence, formatDate } from '#figures';
import type { Evidence } from '../evidence.ts';
import type { Knowledge } from '../knowledge.ts';
import { idsOf, type Named, readNames, readStatement, type Statement } from './statement.ts';

/** What the check works from. */
export type CheckContext = Pick<Knowledge, 'corpus' | 'lexicon' | 'writer' | 'findIndicators'>;

/** A value with everything that says what it measures. */
export type ValueGround = {
  kind: 'value';
  evidence: Evidence;
  value: number;
  unit: Unit;
  figure?: Figure;
  /** Places the value is of; the country alone may be the world. */
  places: Set<string>;
  subjects: Set<string>;
  /** First and last date of what it holds of, partial ISO dates. */
  from: string;
  to: string;
  /** All its words: the sentence it is said in, in each language the corpus has, with scope, note and definitions. */
  words: string;
  /** The same without definitions and other names, whose words are those of other measures as well. */
  measure: string;
  /** What its words speak of. */
  spoken: () => Named[];
};

/** A sentence of the evidence that may hold what is claimed. */
export type TextGround = {
  kind: 'text';
  evidence: Evidence;
  text: string;
  /** The sentence, read when it is first needed. */
  statement: () => Statement;
  /** What stands around it: heading and sentences before, or the figure whose note it is. */
  around: () => Statement;
};

/** A number derived from figures. */
export type DerivedGround = {
  kind: 'derived';
  evidence: Evidence;
  calculation: Calculation;
  inputs: ValueGround[];
};

export type Ground = ValueGround | TextGround | DerivedGround;

const known = new WeakMap<Corpus, Map<string, Ground[]>>();

/** Everything in a piece of evidence that can prove a claim. What was read once is kept with the corpus. */
export function groundsOf(context: CheckContext, evidence: Evidence): Ground[] {
  if (evidence.kind === 'calculation') return [derivedGround(context, evidence)];
  const kept = known.get(context.corpus) ?? new Map<string, Ground[]>();
  known.set(context.corpus, kept);
  const before = kept.get(evidence.id);
  if (before !== undefined) return before;
  const grounds = readGrounds(context, evidence);
  kept.set(evidence.id, grounds);
  return grounds;
}

function readGrounds(context: CheckContext, evidence: Exclude<Evidence, { kind: 'calculation' }>): Ground[] {
  switch (evidence.kind) {
    case 'figure':
      return figureGrounds(context, evidence, evidence.figure);
    case 'event':
      return eventGrounds(context, evidence, evidence.event);
    case 'passage': {
      const { passage } = evidence;
      const heading = [
        passage.origin === 'report' ? passage.chapterTitle : passage.documentTitle,
        passage.sectionTitle,
      ];
      const sentences = passage.sentences.map(({ text }) => text);
      return sentences.map((text, index) =>
        textGround(context, evidence, text, [...heading, ...sentences.slice(0, index)].join('. ')),
      );
    }
  }
}

function textGround(context: CheckContext, evidence: Evidence, text: string, around: string): TextGround {
  return {
    kind: 'text',
    evidence,
    text,
    statement: once(() => readStatement(context.lexicon, text)),
    around: once(() => readStatement(context.lexicon, around)),
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function figureGrounds(context: CheckContext, evidence: Evidence, figure: Figure): Ground[] {
  const value = valueOfFigure(context, evidence, figure);
  const around = `${context.writer.sentence(figure)}.`;
  // A number in a note or scope proves what the note says, never the value of the figure's own measure.
  const indicator = context.corpus.indicators.get(figure.indicator);
  const texts = [
    figure.scope,
    ...splitSentences(figure.note).map(({ text }) => text),
    indicator?.name ?? '',
    indicator?.definition ?? '',
  ].filter((text) => /\p{L}/u.test(text));
  return [
    ...(value === undefined ? [] : [value]),
    ...texts.map((text) => textGround(context, evidence, text, around)),
  ];
}

/** Languages in which a figure's own sentence is part of its words. */
const WORD_LANGUAGES = ['en', 'ru'];

function valueOfFigure(context: CheckContext, evidence: Evidence, figure: Figure): ValueGround | undefined {
  const { corpus, lexicon, writer } = context;
  const unit = corpus.units.get(figure.unit);
  if (unit === undefined) return undefined;
  const scope = readNames(lexicon, figure.scope);
  const counted = readNames(lexicon, `${unit.nameEnPlural}. ${unit.nameRu}. ${figure.unit}`);
  const indicator = corpus.indicators.get(figure.indicator);
  const words = [
    ...WORD_LANGUAGES.map((language) => writer.sentence(figure, language)),
    indicator?.name,
    indicator?.definition,
    ...lexicon.namesOf(figure.indicator).map(({ name }) => name),
    unit.nameEnPlural,
    unit.nameRu,
    figure.scope,
    figure.note,
  ].join('. ');
  return {
    kind: 'value',
    evidence,
    value: figure.value,
    unit,
    figure,
    places: new Set([figure.country, figure.partner, ...idsOf(scope, 'place')].filter((id) => id !== '')),
    subjects: new Set([figure.subject, ...idsOf(scope, 'subject'), ...idsOf(counted, 'subject')]),
    from: figure.periodStart,
    to: figure.periodEnd,
    measure: [
      ...WORD_LANGUAGES.map((language) => writer.sentence(figure, language)),
      indicator?.name,
      figure.scope,
      figure.note,
    ].join('. '),
    words,
    spoken: once(() => readNames(lexicon, words)),
  };
}

function eventGrounds(context: CheckContext, evidence: Evidence, event: Event): Ground[] {
  const unit = context.corpus.units.get(event.unit);
  const parties = event.parties.map((id) => context.lexicon.nameOf(id, 'en') ?? id);
  const subjects = event.subjects.map((id) => context.lexicon.nameOf(id, 'en') ?? id.replaceAll('_', ' '));
  const around = [...parties, ...subjects, ...event.organisations, event.kind.replaceAll('_', ' ')].join(
    ', ',
  );
  const texts = [
    `${eventSentence(event)}.`,
    `${formatDate(event.date, 'ru')}: ${event.title}.`,
    ...splitSentences(event.note).map(({ text }) => text),
  ];
  const said = `${event.title}. ${event.note}`;
  const value: ValueGround[] =
    unit === undefined || event.value === null
      ? []
      : [
          {
            kind: 'value',
            evidence,
            value: event.value,
            unit,
            places: new Set([...event.parties, ...idsOf(readNames(context.lexicon, said), 'place')]),
            subjects: new Set([...event.subjects, ...idsOf(readNames(context.lexicon, said), 'subject')]),
            from: event.date,
            to: event.date,
            measure: `${said}. ${around}. value worth investment amount`,
            spoken: once(() => readNames(context.lexicon, `${said}. ${around}.`)),
            words: `${said}. ${around}. ${unit.nameEnPlural}. ${unit.nameRu}. value worth investment amount`,
          },
        ];
  return [
    ...value,
    ...texts
      .filter((text) => text !== '')
      .map((text) => textGround(context, evidence, text, `${around}. ${event.title}`)),
  ];
}

function derivedGround(
  context: CheckContext,
  evidence: Extract<Evidence, { kind: 'calculation' }>,
): DerivedGround {
  const inputs = evidence.calculation.inputs.flatMap((id) => {
    const figure = context.corpus.figures.get(id);
    if (figure === undefined) return [];
    return groundsOf(context, { kind: 'figure', id, figure }).filter((one) => one.kind === 'value');
  });
  return { kind: 'derived', evidence, calculation: evidence.calculation, inputs };
}

/** Years in which the sources of evidence were issued or its edition came out: they date the source, not the value. */
export function editionYears({ corpus }: Pick<CheckContext, 'corpus'>, evidence: Evidence): Set<number> {
  const years = new Set<number>();
  const addSource = (id: string) => {
    const source = corpus.sources.get(id);
    const year = source === undefined ? undefined : issuedYear(source);
    if (year !== undefined) years.add(year);
    for (const match of source?.title.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? []) years.add(Number(match));
  };
  const addFigure = (figure: Figure) => {
    if (figure.edition !== '') years.add(yearOf(figure.edition));
    for (const id of [figure.source, ...figure.otherSources]) addSource(id);
  };
  if (evidence.kind === 'figure') addFigure(evidence.figure);
  else if (evidence.kind === 'passage') for (const id of evidence.passage.sourceIds) addSource(id);
  else if (evidence.kind === 'event') for (const id of evidence.event.sources) addSource(id);
  else {
    for (const id of evidence.calculation.inputs) {
      const figure = corpus.figures.get(id);
      if (figure !== undefined) addFigure(figure);
    }
  }
  return years;
}
