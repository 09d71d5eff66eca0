import { type Figure, issuedYear } from '#corpus';
import { analyse } from '#language';
import type { Knowledge } from '../knowledge.ts';

/** The words by which a question may mean a figure, and the concepts that its scope and note name. */
export type FigureWords = {
  own: ReadonlySet<string>;
  notes: ReadonlySet<string>;
  named: ReadonlySet<string>;
};

const known = new WeakMap<Figure, FigureWords>();
const measures = new WeakMap<Knowledge['corpus'], Map<string, string[]>>();

/**
 * The words of a figure: its own are those of its sentence and scope; those of its note, its source, its unit and its
 * measure's names and definition tell less.
 */
export function figureWords(knowledge: Knowledge, figure: Figure): FigureWords {
  const remembered = known.get(figure);
  if (remembered !== undefined) return remembered;
  const { corpus, lexicon, writer } = knowledge;
  const source = corpus.sources.get(figure.source);
  const unit = corpus.units.get(figure.unit);
  const publisher = [source?.publisher, source?.['container-title'], source?.author?.[0]?.literal].join(' ');
  const terms = lexicon.find(`${figure.scope}. ${figure.note}. ${publisher}`);
  const words = {
    own: new Set([
      ...analyse(`${writer.sentence(figure)}. ${figure.scope}`),
      ...measureWords(knowledge, figure),
    ]),
    notes: new Set([
      ...analyse(
        `${figure.note}. ${publisher}. ${unit?.nameEnPlural ?? ''}. ${source === undefined ? '' : issuedYear(source)}`,
      ),
      ...terms.flatMap(({ id, canonical }) => [
        ...analyse(canonical),
        ...lexicon.namesOf(id).flatMap((term) => (term.language === 'en' ? analyse(term.name) : [])),
      ]),
      ...analyse(corpus.indicators.get(figure.indicator)?.definition ?? ''),
    ]),
    named: new Set(terms.map(({ id }) => id)),
  };
  known.set(figure, words);
  return words;
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
