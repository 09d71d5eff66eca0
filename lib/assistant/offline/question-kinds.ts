import type { QuestionCue, QuestionKindName } from '#corpus';

/** What a question asks for; `other` where no cue of `question-kinds.csv` is in it. */
export type QuestionKind = QuestionKindName | 'other';

/** Tells the kind of a question by its words alone, and the words that tell it. */
export type KindReader = (question: string) => { kind: QuestionKind; words: string; weight: number };

const BEFORE = '(?<![\\p{L}\\p{M}\\p{N}])';
const AFTER = '(?![\\p{L}\\p{M}\\p{N}])';
const WORD = "[\\p{L}\\p{M}\\p{N}’'‘ʻ%+-]+";
/** Words that a gap may span, as many as an everyday clause has. */
const GAP = `[\\s,]+(?:${WORD}[\\s,]+){0,9}?`;
const HAN_GAP = '[^。？！?]{0,14}?';
const NUMBER = '\\d+';

/**
 * Prepares a reader of question kinds.
 *
 * The cue with the greatest weight decides; of cues of one weight, the one whose kind comes first in the file.
 *
 * @param cues rows of `question-kinds.csv`, whose syntax `docs/corpus.md` tells
 */
export function createKindReader(cues: QuestionCue[]): KindReader {
  const order = [...new Set(cues.map(({ kind }) => kind))];
  const rows = cues
    .map(({ kind, cue, weight }) => ({ kind, weight, pattern: cuePattern(cue) }))
    .sort((a, b) => b.weight - a.weight || order.indexOf(a.kind) - order.indexOf(b.kind));
  return (question) => {
    for (const { kind, weight, pattern } of rows) {
      const words = pattern.exec(question)?.[0];
      if (words !== undefined) return { kind, words, weight };
    }
    return { kind: 'other', words: '', weight: 0 };
  };
}

/**
 * The pattern of a cue: words in their order, `a|b` for either, `stem*` for any ending, `*` for any word, `#` for a
 * number, `…` for up to nine words between, `^` for the start of the question and `?` for its end.
 */
export function cuePattern(cue: string): RegExp {
  if (/\p{Script=Han}/u.test(cue)) return new RegExp(hanPattern(cue), 'iu');
  const items = cue.split(/\s+/);
  const words = items.filter((item) => !['^', '?', '…'].includes(item));
  let pattern = items[0] === '^' ? '^\\P{L}*' : BEFORE;
  for (const [index, word] of words.entries()) {
    const place = items.indexOf(word, index);
    if (index > 0) pattern += items[place - 1] === '…' ? GAP : '[\\s,]+';
    pattern += `(?:${word.split('|').map(wordPattern).join('|')})`;
  }
  return new RegExp(`${pattern}${items.at(-1) === '?' ? '\\P{L}*$' : AFTER}`, 'iu');
}

function wordPattern(word: string): string {
  if (word === '*') return WORD;
  if (word === '#') return NUMBER;
  return literal(word)
    .replace(/['’‘ʻ]/g, "['’‘ʻ`]")
    .replaceAll('\\*', '[\\p{L}\\p{M}]*');
}

/** Chinese sets no spaces: the pieces between gaps are alternatives of whole strings. */
function hanPattern(cue: string): string {
  return cue
    .split('…')
    .map(
      (piece) =>
        `(?:${piece
          .split('|')
          .map((one) => literal(one).replaceAll('#', NUMBER))
          .join('|')})`,
    )
    .join(HAN_GAP);
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const SHARE_CUES =
  /\b(?:shares?|stakes?|percent\p{L}*|proportions?|portions?|fraction|(?:what|which) part|how much of)\b|(?:^|[^\d\s]|(?:19|20)\d\d)\s*%|(?<!\p{L})дол[яиюе](?!\p{L})|процент\p{L}*|(?<!\p{L})как(?:ая|ую) часть|үлес\p{L}*|ulush\p{L}*|улуш\p{L}*|ҳисса\p{L}*|比例|百分/iu;

/** Does a question ask for a part of a whole, whatever of? */
export function asksForShare(question: string): boolean {
  return SHARE_CUES.test(question);
}
