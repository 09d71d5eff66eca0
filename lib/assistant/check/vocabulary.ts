import type { Corpus, Figure } from '#corpus';
import { analyse, type Lexicon } from '#language';
import type { Evidence } from '../evidence.ts';
import { type CheckContext, groundsOf } from './grounds.ts';
import { readNames } from './statement.ts';

/** All that evidence says: the stems of its words and the names it speaks of, with every other way to write them. */
export type Vocabulary = { stems: Set<string>; names: Set<string> };

const known = new WeakMap<Corpus, Map<string, Vocabulary>>();

/** The words of one piece of evidence; what was read once is kept with the corpus. */
export function vocabularyOf(context: CheckContext, evidence: Evidence): Vocabulary {
  if (evidence.kind === 'calculation') return readVocabulary(context, evidence);
  const kept = known.get(context.corpus) ?? new Map<string, Vocabulary>();
  known.set(context.corpus, kept);
  const before = kept.get(evidence.id);
  if (before !== undefined) return before;
  const read = readVocabulary(context, evidence);
  kept.set(evidence.id, read);
  return read;
}

/** The words of several pieces of evidence. */
export function together(vocabularies: Vocabulary[]): Vocabulary {
  return {
    stems: new Set(vocabularies.flatMap(({ stems }) => [...stems])),
    names: new Set(vocabularies.flatMap(({ names }) => [...names])),
  };
}

function readVocabulary(context: CheckContext, evidence: Evidence): Vocabulary {
  const text = wordsOf(context, evidence);
  const names = new Set(readNames(context.lexicon, text).map(({ id }) => id));
  for (const id of idsIn(evidence)) names.add(id);
  if (evidence.kind === 'calculation') {
    for (const ground of groundsOf(context, evidence)) {
      if (ground.kind !== 'derived') continue;
      for (const input of ground.inputs)
        for (const id of vocabularyOf(context, input.evidence).names) names.add(id);
    }
  }
  return {
    stems: new Set([...analyse(text), ...[...names].flatMap((id) => stemsOfName(context.lexicon, id))]),
    names,
  };
}

function stemsOfName(lexicon: Lexicon, id: string): string[] {
  return lexicon.namesOf(id).flatMap(({ name }) => analyse(name));
}

function idsIn(evidence: Evidence): string[] {
  if (evidence.kind === 'figure') {
    const { country, partner, subject, form, basis } = evidence.figure;
    return [country, partner, subject, form, basis].filter((id) => id !== '');
  }
  return evidence.kind === 'event' ? [...evidence.event.parties, ...evidence.event.subjects] : [];
}

/** All words of a piece of evidence: its own, those of its place in the report, and of its sources. */
export function wordsOf(context: CheckContext, evidence: Evidence): string {
  const { corpus } = context;
  switch (evidence.kind) {
    case 'passage': {
      const { passage } = evidence;
      const title = passage.origin === 'report' ? passage.chapterTitle : passage.documentTitle;
      return [passage.text, passage.sectionTitle, title, ...sourceWords(corpus, passage.sourceIds)].join(
        '. ',
      );
    }
    case 'figure': {
      const { figure } = evidence;
      const own = groundsOf(context, evidence).flatMap((ground) =>
        ground.kind === 'value' ? ground.words : [],
      );
      return [
        ...own,
        figure.series,
        figure.locator,
        ...qualifierWords(figure),
        ...sourceWords(corpus, [figure.source, ...figure.otherSources]),
      ].join('. ');
    }
    case 'event': {
      const { event } = evidence;
      return [
        event.title,
        event.note,
        event.kind,
        ...event.organisations,
        ...sourceWords(corpus, event.sources),
      ]
        .join('. ')
        .replaceAll('_', ' ');
    }
    case 'calculation':
      return [
        ...evidence.calculation.inputs.flatMap((id) => {
          const figure = corpus.figures.get(id);
          return figure === undefined ? [] : [wordsOf(context, { kind: 'figure', id, figure })];
        }),
        'difference sum ratio share growth change total together combined times increase decrease',
        'раза рост снижение пор опережает показатель вместе среднее значений общего объёма впереди наравне',
        'difference sum ratio share growth change total together combined times increase decrease rise fall since then ahead behind',
        'разница сумма отношение доля рост снижение раз раза больше меньше вместе всего с тех пор опережает уступает показатель изменение',
      ].join('. ');
  }
}

/** What evidence says itself: a figure's sentence in English and Russian, its scope and note; without definitions and sources. */
export function statedWords({ corpus, writer }: CheckContext, evidence: Evidence): string {
  switch (evidence.kind) {
    case 'passage':
      return evidence.passage.text;
    case 'figure': {
      const { figure } = evidence;
      return [writer.sentence(figure), writer.sentence(figure, 'ru'), figure.scope, figure.note].join('. ');
    }
    case 'event':
      return `${evidence.event.title}. ${evidence.event.note}`;
    case 'calculation':
      return evidence.calculation.inputs
        .flatMap((id) => {
          const figure = corpus.figures.get(id);
          return figure === undefined ? [] : [writer.sentence(figure)];
        })
        .join('. ');
  }
}

function sourceWords({ sources }: Pick<Corpus, 'sources'>, ids: string[]): string[] {
  return ids.flatMap((id) => {
    const source = sources.get(id);
    if (source === undefined) return [];
    const authors = (source.author ?? []).flatMap(({ literal, family, given }) => [literal, given, family]);
    const names = [source.title, source.publisher, source['container-title'], ...authors];
    return names.flatMap((name) => (name === undefined ? [] : [name, initialsOf(name)]));
  });
}

function initialsOf(name: string): string {
  return (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('');
}

const QUALIFIER_WORDS: Record<Figure['qualifier'], string> = {
  '': '',
  estimated: 'estimated estimate',
  projected: 'projected projection forecast scenario expected',
  approximate: 'approximate approximately',
  at_least: 'minimum exceed',
  at_most: 'maximum limit',
  target: 'target plan planned goal aim announced',
};

function qualifierWords({ qualifier, standing }: Figure): string[] {
  const standings = {
    report: 'report introduction',
    primary: 'statistics',
    secondary: '',
    claim: 'unconfirmed claim',
  };
  return [QUALIFIER_WORDS[qualifier], standings[standing]];
}
