import { analyse, hasCue, spelledNumerals, tokens } from '#language';
import type { Evidence } from '../evidence.ts';
import { measuresOf } from './agreement.ts';
import { type CheckContext, groundsOf } from './grounds.ts';
import { ownSentences } from './own-words.ts';
import { nameKindOf, readNames } from './statement.ts';

/** How much of a sentence of the evidence must come again, in order, for the other to be a copy with changes. */
const COPIED = 0.75;
const LONGEST = 120;
/** With so few words changed, a name that stands elsewhere has changed places with another. */
const SMALL = 3;

type Word = { text: string; stem: string; kind: Kind; at: number };
type Kind = 'name' | 'number' | 'denial' | 'certainty' | 'measure' | 'form' | 'order' | 'plain';

/** Kinds of word that may not be put in or left out of a copy. */
const NEVER_ADDED: Kind[] = ['denial', 'certainty'];
/** Kinds of word that no other word of their kind may stand for. */
const NEVER_REPLACED: Kind[][] = [['name', 'form'], ['number'], ['order']];
const ORDER =
  /^(?:largest|biggest|highest|greatest|most|leading|top|smallest|lowest|least|fewest|крупнейш\p{L}+|наименьш\p{L}+|наибольш\p{L}+)$/iu;

/**
 * What was changed in a sentence that otherwise repeats one of its evidence word for word: a name, number, form, measure or
 * rank put in the place of another, two of them exchanged, a denial or certainty put in.
 *
 * @returns the changed word; undefined when the sentence is no such copy, or only says the same in other words
 */
export function changedInCopy(context: CheckContext, text: string, evidence: Evidence[]): string | undefined {
  const said = wordsOf(context, text);
  if (said.length < 4 || said.length > LONGEST) return undefined;
  const sources = new Set(
    evidence.flatMap((one) => [...ownSentences(context, one), ...textsOf(context, one)]),
  );
  const copies = [...sources]
    .map((source) => compare(said, wordsOf(context, source)))
    .filter(({ share }) => share >= COPIED)
    .map((one) => ({ ...one, change: changeIn(context, said, one) }))
    .sort((a, b) => b.share - a.share);
  return copies[0]?.change;
}

function textsOf(context: CheckContext, evidence: Evidence): string[] {
  return groundsOf(context, evidence).flatMap((ground) => (ground.kind === 'text' ? [ground.text] : []));
}

type Comparison = { share: number; added: Word[]; dropped: Word[] };

/** Aligns two sentences by their longest common run of words; what lies outside of the aligned stretch is left alone. */
function compare(said: Word[], held: Word[]): Comparison {
  const lengths = said
    .map(() => new Array<number>(held.length + 1).fill(0))
    .concat([new Array<number>(held.length + 1).fill(0)]);
  const at = (row: number, column: number) => lengths[row]?.[column] ?? 0;
  for (let i = said.length - 1; i >= 0; i--) {
    for (let j = held.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (row === undefined) continue;
      row[j] = said[i]?.stem === held[j]?.stem ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const kept: number[] = [];
  const dropped: Word[] = [];
  let j = 0;
  for (let i = 0; i < said.length; ) {
    if (j < held.length && said[i]?.stem === held[j]?.stem) {
      kept.push(i++);
      j++;
    } else if (j < held.length && at(i, j + 1) >= at(i + 1, j))
      dropped.push(...droppedAt(held.slice(j, ++j), i));
    else i++;
  }
  dropped.push(...droppedAt(held.slice(j), said.length));
  const share = kept.length / Math.max(1, held.length);
  // What stands before a copy introduces it; a name there that the copy lost has been exchanged all the same.
  const lost = new Set(dropped.map(({ stem }) => stem));
  const first = kept[0] ?? 0;
  const added = said.filter(
    (word, index) => !kept.includes(index) && (index > first || lost.has(word.stem) || index === first - 1),
  );
  return { share, added, dropped };
}

/** Where the other sentence is when these words are left out. */
function droppedAt(words: Word[], at: number): Word[] {
  return words.map((word) => ({ ...word, at }));
}

function changeIn(context: CheckContext, said: Word[], { added, dropped }: Comparison): string | undefined {
  for (const kind of NEVER_ADDED) {
    const put = added.find((word) => word.kind === kind);
    const lost = dropped.some((word) => word.kind === kind);
    if (put !== undefined && !lost) return put.text;
    const gone = dropped.find((word) => word.kind === kind);
    if (gone !== undefined && put === undefined && dropped.length <= 2 && added.length === 0)
      return gone.text;
  }
  const isSmall = added.length <= SMALL && dropped.length <= SMALL;
  for (const kinds of NEVER_REPLACED) {
    const put = added.filter((word) => kinds.includes(word.kind));
    const lost = dropped.filter((word) => kinds.includes(word.kind));
    const isNew = put.find(({ stem }) => !lost.some((word) => word.stem === stem));
    const isGone = lost.some(({ stem }) => !put.some((word) => word.stem === stem));
    if (isNew !== undefined && isGone) return isNew.text;
    const moved = put.filter(({ stem }) => lost.some((word) => word.stem === stem)).map(({ stem }) => stem);
    const before = lost.filter(({ stem }) => moved.includes(stem)).map(({ stem }) => stem);
    const isExchange = new Set(moved).size > 1 && moved.join(' ') !== before.join(' ');
    if (isExchange || (isSmall && passesAnother(said, put, lost))) return put[0]?.text;
  }
  for (const lost of dropped.filter(({ kind }) => kind === 'measure')) {
    const put = added.filter(
      (word) =>
        (word.kind === 'plain' || word.kind === 'measure') &&
        word.text.length > 3 &&
        Math.abs(word.at - lost.at) <= 1,
    );
    if (put.length > 0 && !added.some((word) => isSameMeasure(context, word, lost))) return put[0]?.text;
  }
  return undefined;
}

/** Does a word that stands elsewhere now stand on the other side of another of its kind? */
function passesAnother(said: Word[], put: Word[], lost: Word[]): boolean {
  return put.some((word) => {
    const before = lost.find(({ stem }) => stem === word.stem);
    if (before === undefined) return false;
    const [from, to] = [Math.min(before.at, word.at), Math.max(before.at, word.at)];
    return said.slice(from, to).some(({ kind, stem }) => kind === word.kind && stem !== word.stem);
  });
}

function isSameMeasure(context: CheckContext, a: Word, b: Word): boolean {
  const ids = measuresOf(context, b.text.toLowerCase());
  return a.stem === b.stem || [...measuresOf(context, a.text.toLowerCase())].some((id) => ids.has(id));
}

const read = new WeakMap<object, Map<string, Word[]>>();
const MOST_TEXTS = 20_000;

/** What was read once is kept with the corpus: the same sentences of evidence are compared again and again. */
function wordsOf(context: CheckContext, text: string): Word[] {
  const kept = read.get(context.corpus) ?? new Map<string, Word[]>();
  read.set(context.corpus, kept);
  const before = kept.get(text);
  if (before !== undefined) return before;
  const words = readWords(context, text);
  if (kept.size < MOST_TEXTS) kept.set(text, words);
  return words;
}

function readWords(context: CheckContext, text: string): Word[] {
  const named = readNames(context.lexicon, text);
  const ordinals = spelledNumerals(text).filter(({ kind }) => kind === 'ordinal');
  return tokens(text)
    .filter((token) => !/^[\p{L}]$/u.test(token.text) || /\p{Script=Han}/u.test(token.text))
    .map(({ text: word, start, end }, at): Word => {
      const isIn = (one: { start: number; end: number }) => one.start <= start && end <= one.end;
      const id = named.find((one) => isIn(one) && nameKindOf(one) === 'place')?.id;
      return { text: word, stem: id ?? analyse(word).at(-1) ?? word.toLowerCase(), kind: kindOf(), at };
      function kindOf(): Kind {
        if (/^\d/.test(word)) return /^(?:19|20)\d{2}$/.test(word) ? 'plain' : 'number';
        if (hasCue(word, 'denial') && !/^\S+ confirm/iu.test(text.slice(start))) return 'denial';
        if (hasCue(word, 'certainty')) return 'certainty';
        if (ordinals.some(isIn) || ORDER.test(word)) return 'order';
        const name = named.find(isIn);
        if (name?.kind === 'form' || name?.kind === 'basis') return 'form';
        if (name !== undefined || (/^\p{Lu}/u.test(word) && start > 0)) return 'name';
        return measuresOf(context, word.toLowerCase()).size > 0 ? 'measure' : 'plain';
      }
    });
}
