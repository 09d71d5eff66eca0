import { type Corpus, splitSentences } from '#corpus';
import { eventSentence } from '#figures';
import { numerals, TONGUES } from '#language';
import type { NumberBinding } from '../answer.ts';
import type { Evidence } from '../evidence.ts';
import type { CheckContext } from './grounds.ts';

/** A sentence without what its evidence says in the very same words, and the numbers in those words. */
export type WordsApart = { text: string; numbers: NumberBinding[]; isWhole: boolean; isPart: boolean };

/** Shorter than this, the same words may be said of something else. */
const FEWEST_LETTERS = 25;

/**
 * Sets apart what the sentence quotes word for word: sentences of the passage, the figure's or event's own sentence in
 * any language of the corpus, and the verdict on a disagreement to which a figure belongs. Nothing in them needs proof.
 */
export function setOwnWordsApart(context: CheckContext, sentence: string, evidence: Evidence[]): WordsApart {
  let text = sentence;
  const numbers: NumberBinding[] = [];
  for (const one of evidence) {
    for (const own of ownSentences(context, one)) {
      const start = indexOfWords(text, own);
      if (start < 0) continue;
      const end = start + own.length;
      numbers.push(
        ...numerals(text.slice(start, end)).map(({ text: digits, value, symbol }) =>
          symbol === ''
            ? { text: digits, value, boundTo: one.id }
            : { text: digits, value, unit: symbol, boundTo: one.id },
        ),
      );
      text = text.slice(0, start) + ' '.repeat(own.length) + text.slice(end);
    }
  }
  return { text, numbers, isWhole: !/[\p{L}\p{N}]/u.test(text), isPart: text !== sentence };
}

/** The first letter may be large or small, the full stop may be missing; words may not go on before or behind. */
function indexOfWords(text: string, own: string): number {
  const isWhole = own !== '' && text.startsWith(own) && !/[\p{L}\p{N}]/u.test(text.slice(own.length));
  if (isWhole) return 0;
  if (lettersIn(own) < FEWEST_LETTERS) return -1;
  const rest = own.slice(1);
  for (let at = text.indexOf(rest, 1); at >= 0; at = text.indexOf(rest, at + 1)) {
    const first = text[at - 1] ?? '';
    const isSame = first.toLocaleLowerCase() === (own[0] ?? '').toLocaleLowerCase();
    const isCut =
      /[\p{L}\p{N}]/u.test(text[at - 2] ?? '') ||
      /^(?:[\p{L}\p{N}%]|[.,]\d)/u.test(text.slice(at + rest.length));
    if (isSame && !isCut) return at - 1;
  }
  return -1;
}

/** A Chinese character says as much as three letters. */
function lettersIn(text: string): number {
  return text.length + 2 * (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}

const known = new WeakMap<Corpus, Map<string, string[]>>();

/** Every sentence that evidence says in its own words. What was written once is kept with the corpus. */
export function ownSentences(context: CheckContext, evidence: Evidence): string[] {
  const kept = known.get(context.corpus) ?? new Map<string, string[]>();
  known.set(context.corpus, kept);
  const before = kept.get(evidence.id);
  if (before !== undefined) return before;
  const written = writeSentences(context, evidence);
  kept.set(evidence.id, written);
  return written;
}

function writeSentences({ corpus, writer }: CheckContext, evidence: Evidence): string[] {
  const bare = (text: string) => text.replace(/[.!?。]+$/u, '').trim();
  switch (evidence.kind) {
    case 'passage':
      return evidence.passage.sentences.map(({ text }) => bare(text));
    case 'figure': {
      const { figure } = evidence;
      const conflicts = corpus.conflicts.filter(({ figures }) => figures.includes(figure.id));
      const verdicts = conflicts.flatMap(({ id, verdict }) => [
        verdict,
        ...corpus.verdicts.filter(({ conflict }) => conflict === id).map((one) => one.verdict),
      ]);
      return [
        ...TONGUES.map((language) => writer.sentence(figure, language)),
        ...verdicts.flatMap((verdict) => splitSentences(verdict).map(({ text }) => bare(text))),
      ];
    }
    case 'event':
      return [
        ...TONGUES.map((language) => eventSentence(evidence.event, language)),
        evidence.event.title,
        ...splitSentences(evidence.event.note).map(({ text }) => bare(text)),
      ].map(bare);
    case 'calculation':
      return [];
  }
}
