import type { Conflict, Figure } from '#corpus';
import { conflictsOf, isEverything } from '#figures';
import { isBoundBy, isSameQuantity } from './check/bind-number.ts';
import { readMentions } from './check/mentions.ts';
import { findConflicts } from './find-conflicts.ts';
import type { Knowledge } from './knowledge.ts';

/** A sentence of a report names its matter in full, so more of the title may be asked of it than of a question. */
const FEWEST_WORDS = 0.7;

/**
 * The disagreements on record about what a sentence states: those on its very matter, and those about a number in it
 * that stands in the report or is claimed without support.
 *
 * @param sentence one sentence, without citation markers
 */
export function findDisputes(knowledge: Knowledge, sentence: string): Conflict[] {
  const known = found.get(knowledge.corpus) ?? new Map<string, Conflict[]>();
  found.set(knowledge.corpus, known);
  const disputes = known.get(sentence) ?? readDisputes(knowledge, sentence);
  known.set(sentence, disputes);
  return disputes;
}

/** The sentences of a corpus are few, and the same are found again and again. */
const found = new WeakMap<Knowledge['corpus'], Map<string, Conflict[]>>();

function readDisputes(knowledge: Knowledge, sentence: string): Conflict[] {
  const mentions = readMentions(knowledge.lexicon, sentence);
  const amounts = mentions.numerals.filter(({ isYear }) => !isYear);
  const stated = unsupportedFigures(knowledge).filter((figure) => {
    const unit = knowledge.corpus.units.get(figure.unit);
    return amounts.some(
      (numeral) =>
        unit !== undefined &&
        isSameQuantity(numeral, figure.value, unit) &&
        mentions.subjects.has(figure.subject) &&
        [figure.country, figure.partner].every(
          (place) =>
            place === '' || mentions.places.has(place) || isEverything(knowledge.corpus, 'country', place),
        ) &&
        isBoundBy(knowledge, numeral, mentions, { kind: 'figure', id: figure.id, figure }),
    );
  });
  return [
    ...new Set([
      ...findConflicts(knowledge, sentence, FEWEST_WORDS),
      ...conflictsOf(knowledge.corpus, stated),
    ]),
  ];
}

const unsupported = new WeakMap<Knowledge['corpus'], Figure[]>();

/** Disputed figures that no statistic stands behind. */
function unsupportedFigures({ corpus }: Knowledge): Figure[] {
  const known = unsupported.get(corpus);
  if (known !== undefined) return known;
  const disputed = new Set(corpus.conflicts.flatMap(({ figures }) => figures));
  const figures = [...disputed]
    .flatMap((id) => corpus.figures.get(id) ?? [])
    .filter(({ standing }) => standing === 'report' || standing === 'claim');
  unsupported.set(corpus, figures);
  return figures;
}
