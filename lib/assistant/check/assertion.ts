import { analyse, hasCue, turnedRound } from '#language';
import type { Evidence } from '../evidence.ts';
import { type CheckContext, groundsOf } from './grounds.ts';
import { rolesClash } from './roles.ts';
import { statedWords } from './vocabulary.ts';

/** How much of a sentence one clause of the evidence must hold for the two to say the same. */
const SAME = 0.8;
/** And how much a clause must hold to count where no single one says it all. */
const PART = 0.25;
const CLAUSE_BREAK =
  /[,;:()]\s|\s[\u2013\u2014]\s|\s(?:and|but|while|although|though|whereas|yet|which|who|а|но|и)\s/giu;
const POSSIBLE =
  /(?<!\p{L})(?:could|may|might|would|plan(?:s|ned)?|propos\p{L}*|hop(?:es|ed|ing)|aim(?:s|ed|ing)?|intend\p{L}*|targets?|expect(?:s|ed)|forecast\p{L}*|project(?:ed|ion|ions)|possible|possibly|potential\p{L}*)(?!\p{L})/iu;
const STILL_OPEN =
  /(?<!\p{L})(?:will|can|should|must|is to|are to|set to|due to|likely|possib\p{L}*|potential\p{L}*|eventual\p{L}*|future|ambition\p{L}*|seek\p{L}*|want\p{L}*|intention\p{L}*|goal\p{L}*|announc\p{L}*|consider\p{L}*|suggest\p{L}*|call(?:s|ed)? for|recommend\p{L}*|план\p{L}*|мож\p{L}*|буд\p{L}*|ожида\p{L}*|намер\p{L}*|предл\p{L}*|возмож\p{L}*|должн\p{L}*|цел\p{L}*|прогноз\p{L}*)(?!\p{L})/iu;

/**
 * How a sentence asserts something else than its evidence although the words are the same: denied or no longer denied, made
 * certain, done instead of planned, or turned round.
 *
 * @returns the reason; undefined when nothing is changed
 */
export function changedAssertion(
  context: CheckContext,
  text: string,
  evidence: Evidence[],
): string | undefined {
  const words = evidence.map((one) => statedWords(context, one)).join(' ');
  if (hasCue(text, 'denial') && !hasCue(words, 'denial')) return 'it denies what its evidence does not';
  if (hasCue(text, 'certainty') && !hasCue(words, 'certainty')) return 'it is surer than its evidence';
  const texts = evidence.flatMap((one) =>
    groundsOf(context, one).flatMap((ground) => (ground.kind === 'text' ? ground.text : [])),
  );
  if (texts.length === 0) return undefined;
  const close = closest(text, texts);
  if (close === undefined) return undefined;
  const turned = turnedRound(text, close.sentence);
  if (rolesClash(context.lexicon, text, close.sentence))
    return 'it exchanges where something comes from and where it goes';
  if (hasCue(text, 'denial') && close.clauses.length > 0 && !hasCue(close.sentence, 'denial'))
    return 'it denies what its evidence does not';
  if (turned !== undefined) return `"${turned}" turns round what its evidence says`;
  if (
    !hasCue(text, 'denial') &&
    close.clauses.length > 0 &&
    close.clauses.every((clause) => hasCue(clause, 'denial'))
  )
    return 'its evidence denies it';
  const isOpen =
    POSSIBLE.test(text) || STILL_OPEN.test(text) || hasCue(text, 'projection') || hasCue(text, 'target');
  if (!isOpen && close.clauses.length > 0 && close.clauses.every((clause) => POSSIBLE.test(clause)))
    return 'its evidence speaks of a plan or a possibility';
  return undefined;
}

/** The sentence of the evidence that shares most words, and those clauses of it that hold nearly all of the sentence. */
function closest(text: string, texts: string[]): { sentence: string; clauses: string[] } | undefined {
  const said = [...new Set(analyse(text))];
  const held = (other: string) => {
    const stems = new Set(analyse(other));
    return said.filter((stem) => stems.has(stem)).length / Math.max(1, said.length);
  };
  const [best] = texts
    .map((sentence) => ({ sentence, share: held(sentence) }))
    .sort((a, b) => b.share - a.share);
  if (best === undefined || best.share < SAME / 2) return undefined;
  const clauses = best.sentence.split(CLAUSE_BREAK);
  const whole = clauses.filter((clause) => held(clause) >= SAME);
  if (whole.length > 0) return { sentence: best.sentence, clauses: whole };
  return {
    sentence: best.sentence,
    clauses: best.share < SAME ? [] : clauses.filter((clause) => held(clause) >= PART),
  };
}
