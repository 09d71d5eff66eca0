import { type Figure, issuedYear } from '#corpus';
import { analyse } from '#language';
import type { Knowledge } from '../knowledge.ts';

/** The words by which a question may mean a figure. */
export type FigureWords = { own: ReadonlySet<string>; notes: ReadonlySet<string> };

const known = new WeakMap<Figure, FigureWords>();
const texts = new WeakMap<Figure, string>();
const measures = new WeakMap<Knowledge['corpus'], Map<string, string[]>>();

/**
 * The words of a figure: its own are those of its sentence, scope and measure; those of its note, its source, its unit
 * and its measure's definition tell less.
 */
export function figureWords(knowledge: Knowledge, figure: Figure): FigureWords {
  const remembered = known.get(figure);
  if (remembered !== undefined) return remembered;
  const { corpus, writer } = knowledge;
  const source = corpus.sources.get(figure.source);
  const year = source === undefined ? '' : (issuedYear(source) ?? '');
  const unit = corpus.units.get(figure.unit)?.nameEnPlural ?? '';
  const definition = corpus.indicators.get(figure.indicator)?.definition ?? '';
  const words = {
    own: new Set([
      ...analyse(`${writer.sentence(figure)}. ${figure.scope}`),
      ...measureWords(knowledge, figure),
    ]),
    notes: new Set(
      analyse(`${spokenOf(knowledge, figure)}. ${unit}. ${source?.title ?? ''}. ${year}. ${definition}`),
    ),
  };
  known.set(figure, words);
  return words;
}

/** Does a figure hold an analysed word, in its sentence or beside it? */
export function holdsWord(knowledge: Knowledge, figure: Figure, word: string): boolean {
  const { own, notes } = figureWords(knowledge, figure);
  return own.has(word) || notes.has(word);
}

/** Does what stands beside a figure (scope, note, source) name a concept by one of its English names? */
export function namesConcept(knowledge: Knowledge, figure: Figure, id: string): boolean {
  const text = spokenOf(knowledge, figure);
  return namesFor(knowledge, id).some((name) => text.includes(name));
}

function spokenOf({ corpus }: Knowledge, figure: Figure): string {
  const remembered = texts.get(figure);
  if (remembered !== undefined) return remembered;
  const source = corpus.sources.get(figure.source);
  const by = [source?.publisher, source?.['container-title'], source?.author?.[0]?.literal];
  const text = ` ${plain([figure.scope, figure.note, ...by].join('; '))} `;
  texts.set(figure, text);
  return text;
}

/** Small letters without the dots of abbreviations. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll('.', '');
}

const SHORTEST_NAME = 3;
const names = new WeakMap<Knowledge['corpus'], Map<string, string[]>>();

function namesFor({ corpus, lexicon }: Knowledge, id: string): string[] {
  const byId = names.get(corpus) ?? new Map<string, string[]>();
  names.set(corpus, byId);
  const own =
    byId.get(id) ??
    lexicon
      .namesOf(id)
      .filter(({ language, name }) => language === 'en' && name.length >= SHORTEST_NAME)
      .map(({ name }) => plain(name));
  byId.set(id, own);
  return own;
}

/** The words of every English name of the figure's measure. */
function measureWords({ corpus, lexicon }: Knowledge, { indicator }: Figure): string[] {
  const words = measures.get(corpus) ?? new Map<string, string[]>();
  measures.set(corpus, words);
  const held =
    words.get(indicator) ??
    lexicon.namesOf(indicator).flatMap(({ language, name }) => (language === 'en' ? analyse(name) : []));
  words.set(indicator, held);
  return held;
}
