import type { Figure } from '#corpus';
import { isEverything } from '#figures';
import { mark } from '../check/markers.ts';
import type { Knowledge } from '../knowledge.ts';
import { askedDerivation, asksLeast } from './asked-derivation.ts';
import { changeWords } from './change-words.ts';
import { noticeSentence } from './composition.ts';
import type { Derive } from './derive.ts';
import { quantity, shareOfTotal } from './derived-sentences.ts';
import { figurePhrasesFor } from './figure-phrases.ts';
import { datedValue, lowerFirst, rowWords, stateFigures } from './figure-sentences.ts';
import { phrasesFor } from './phrases.ts';
import type { ToolResults } from './tool-results.ts';
import type { Understanding } from './understand.ts';

type Parts = { knowledge: Knowledge; understanding: Understanding; results: ToolResults; derive: Derive };
const MOST_RANKS = 6;
const LONGEST_LIST = 20;
const COUNTS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  ten: 10,
};

/** Who leads, with its part of the total, then the others in order; undefined when there is no ranking worth the name. */
export function composeRanking({ knowledge, understanding, results, derive }: Parts): string | undefined {
  const figures = known(knowledge, results.ranking?.figures);
  const totals = known(knowledge, results.ranking?.totals).filter(({ country }) =>
    isEverything(knowledge.corpus, 'country', country),
  );
  const [first] = figures;
  if (first === undefined || figures.length < 2) return undefined;
  const { language, question, places } = understanding;
  const phrases = figurePhrasesFor(language);
  const over = rankedBy(figures);
  const nameOf = (figure: Figure) =>
    knowledge.lexicon.nameOf(figure[over], language, 'article') ?? figure[over];
  const isAscending = asksLeast(question);
  const [stated = ''] = stateFigures({ knowledge, figures: [first], language });
  const inner = lowerFirst(knowledge, stated);
  const lead = capitalised((isAscending ? phrases.comesLast : phrases.leads)(nameOf(first), inner));
  const share = isAscending ? undefined : shareOfTotal(knowledge, first, derive, language);
  const own = places.map(({ id }) => figures.findIndex((figure) => figure[over] === id)).find((at) => at > 0);
  const place =
    own === undefined ? [] : [...stateFigures({ knowledge, figures: figures.slice(own, own + 1), language })];
  const listed = figures.slice(1, Math.max(own === undefined ? 0 : own + 1, wantedCount(question)));
  const rows = listed.map(
    (figure) => `- ${rowWords(knowledge, figure, capitalised(nameOf(figure)), language)}${mark(figure.id)}.`,
  );
  const total = share === undefined && over === 'country' ? totals.slice(0, 1) : [];
  return [
    [lead, ...(share === undefined ? [] : [share]), ...place].join(' '),
    ...rows,
    ...(total.length > 0 ? ['', ...stateFigures({ knowledge, figures: total, language })] : []),
  ].join('\n');
}

function sizes({ corpus }: Knowledge, figures: Figure[]): number[] {
  return figures.map(({ value, unit }) => value * (corpus.units.get(unit)?.factor ?? 1));
}

/** What the figures of a ranking differ in. */
function rankedBy(figures: Figure[]): 'country' | 'partner' | 'subject' {
  if (new Set(figures.map(({ subject }) => subject)).size > 1) return 'subject';
  return new Set(figures.map(({ country }) => country)).size > 1 ? 'country' : 'partner';
}

/** How many a question wants ("the top five"), else as many as are easily read. */
function wantedCount(question: string): number {
  const [, count = ''] =
    /(?:top|first|largest|biggest|leading|топ-?|前)\s*(\d{1,2}|two|three|four|five|six|seven|eight|ten)(?!\d|\p{L})/iu.exec(
      question,
    ) ??
    /(?<!\p{L})(\d{1,2}|two|three|four|five|six|seven|eight|ten)\s+(?:largest|biggest|top|leading|крупнейш\p{L}*)/iu.exec(
      question,
    ) ??
    [];
  const wanted = COUNTS[count.toLowerCase()] ?? Number(count);
  return wanted > 0 ? Math.min(wanted, LONGEST_LIST) : MOST_RANKS;
}

/**
 * Which is larger and by how much, then one aligned figure per side, and the nearest of those left out; undefined with
 * fewer than two to set side by side.
 */
export function composeComparison({ knowledge, understanding, results, derive }: Parts): string | undefined {
  const asked = new Set(understanding.places.map(({ id }) => id));
  const partners = known(knowledge, results.ranking?.figures).filter(({ partner }) => asked.has(partner));
  const figures = results.comparison === undefined ? partners : known(knowledge, results.comparison.figures);
  const nearest = known(
    knowledge,
    results.comparison?.left_out.flatMap(({ nearest: row }) => row ?? []),
  );
  if (figures.length + nearest.length === 0) return undefined;
  const { language, question } = understanding;
  const phrases = phrasesFor(language);
  const over = rankedBy(figures);
  const nameOf = (figure: Figure) =>
    knowledge.lexicon.nameOf(figure[over], language, 'article') ?? figure[over];
  const leftOut = (results.comparison?.left_out ?? []).flatMap(({ country, subject, nearest: row }) => {
    const id = subject ?? country;
    const notice = noticeSentence(`${phrases.leftOut(knowledge.lexicon.nameOf(id, language) ?? id, '')}.`);
    const figure = row === null ? undefined : knowledge.corpus.figures.get(row.id);
    return figure === undefined
      ? [notice]
      : [notice, ...stateFigures({ knowledge, figures: [figure], language })];
  });
  const ordered = figures
    .map((figure, at) => ({ figure, size: sizes(knowledge, figures)[at] ?? 0 }))
    .toSorted((a, b) => b.size - a.size)
    .map(({ figure }) => figure);
  const [first, second, ...more] = ordered;
  const verdict =
    first === undefined || second === undefined || askedDerivation(question) === 'sum'
      ? []
      : changeWords({ knowledge, larger: first, smaller: more.at(-1) ?? second, nameOf, derive, language });
  const together = askedDerivation(question) === 'sum' ? sumOf(knowledge, ordered, derive, language) : [];
  const stated =
    ordered.length > 3
      ? [
          ...stateFigures({ knowledge, figures: ordered.slice(0, 1), language }),
          ...verdict,
          ...together,
        ].join(' ') +
        ordered
          .slice(1)
          .map(
            (figure) =>
              `\n- ${capitalised(nameOf(figure))}: ${datedValue(knowledge, figure, language)}${mark(figure.id)}.`,
          )
          .join('')
      : [...stateFigures({ knowledge, figures: ordered, language }), ...verdict, ...together].join(' ');
  return [stated, leftOut.join(' ')].filter((part) => part !== '').join('\n\n');
}

function sumOf(knowledge: Knowledge, figures: Figure[], derive: Derive, language: string): string[] {
  if (figures.length < 2) return [];
  const made = derive(figures.map(({ id }) => `{${id}}`).join(' + '));
  const unit = knowledge.corpus.units.get(made?.unit ?? '');
  return made === undefined || unit === undefined
    ? []
    : [`${figurePhrasesFor(language).together(quantity(made, unit, language))}${mark(made.id)}.`];
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

function known(knowledge: Knowledge, rows: { id: string }[] | undefined): Figure[] {
  return (rows ?? []).flatMap(({ id }) => knowledge.corpus.figures.get(id) ?? []);
}
