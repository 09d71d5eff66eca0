import { analyse } from '#language';
import type { Knowledge } from '../knowledge.ts';
import { unitWords } from './asked-units.ts';
import { attributeWords } from './asking-words.ts';
import { askedForWords, isMeant } from './known-words.ts';
import type { Understanding } from './understand.ts';

/** Words that ask for a quantity, whatever it is of. */
const QUANTITY_WORDS: ReadonlySet<string> = new Set(
  analyse(
    'figure figures number numbers amount total totals level latest current currently recent recently estimate estimated according year years annual annually each per quantity overall exactly roughly edition data statistics value much many size large big high low together combined account accounts show shows stand stands share shares percent percentage part proportion fraction still true right correct confirmed confirm accurate reliable really actually valid source sources come comes came from give gives find state states say says said between since during over about want wants plan plans planned intend intends aim aims expect expects expected hope hopes lie lies located situated found there have has currently go vs versus please more less most least fewer top leading lead leads biggest largest highest lowest smallest best good look looking rank ranks ranking maker makers second first third come side put moment made next set keep kept sit sits past last decade two three four five six ten make live lives living another than one do compare comparison respectively carry up along across through via went anybody anyone anywhere else everybody dig dug',
  ),
);
const UNKNOWN_WEIGHT = 0.2;

/** The words that say what is asked, each with how much it tells; names of subjects and places are no such words. */
export function askedWords(knowledge: Knowledge, understanding: Understanding): ReadonlyMap<string, number> {
  const known = asked.get(understanding) ?? readAskedWords(knowledge, understanding);
  asked.set(understanding, known);
  return known;
}

const asked = new WeakMap<Understanding, ReadonlyMap<string, number>>();

function readAskedWords(knowledge: Knowledge, understanding: Understanding): Map<string, number> {
  const { language, question, others } = understanding;
  const own =
    language === 'en'
      ? attributeWords(knowledge, understanding)
      : latinNames(question).flatMap((name) => analyse(name));
  const named = others.flatMap(({ text, canonical }) => analyse(language === 'en' ? text : canonical));
  return telling(knowledge, understanding, [...own, ...named]);
}

/** Names in Latin letters within a text in another script. */
function latinNames(question: string): string[] {
  return /[\p{Script=Cyrillic}\p{Script=Han}]/u.test(question)
    ? (question.match(/\p{Script=Latin}{3,}/gu) ?? [])
    : [];
}

/** Words that the turns before left to this one. */
export function inheritedWords(knowledge: Knowledge, understanding: Understanding): Map<string, number> {
  return telling(
    knowledge,
    understanding,
    understanding.language === 'en' ? understanding.inheritedKeywords : [],
  );
}

function telling(
  knowledge: Knowledge,
  { question, period }: Understanding,
  words: string[],
): Map<string, number> {
  const inPeriod = new Set(analyse(period?.text ?? ''));
  const names = nameWords(knowledge);
  const units = unitWords(question);
  const heads = new Set(askedForWords(question));
  return new Map(
    words
      .filter(
        (word) =>
          /^[^-]*\p{L}{2,}[^-]*$/u.test(word) &&
          !QUANTITY_WORDS.has(word) &&
          !inPeriod.has(word) &&
          !names.has(word) &&
          !units.has(word),
      )
      .map((word): [string, number] => [word, weightOf(knowledge, word, heads)]),
  );
}

/** A word that the corpus never uses in any form says little of which figure is meant, unless it is what is asked for. */
function weightOf(knowledge: Knowledge, word: string, heads: ReadonlySet<string>): number {
  const weight = knowledge.words.weight(word);
  return isMeant(knowledge, word) || heads.has(word) ? weight : UNKNOWN_WEIGHT * weight;
}

const NAMED_KINDS: ReadonlySet<string> = new Set(['subject', 'country', 'region']);
const namesOfThings = new WeakMap<Knowledge['corpus'], ReadonlySet<string>>();

/** The words of every English name of a subject or a place. */
function nameWords({ corpus }: Knowledge): ReadonlySet<string> {
  const known =
    namesOfThings.get(corpus) ??
    new Set(
      corpus.terms
        .filter(
          ({ kind, language, name }) => language === 'en' && NAMED_KINDS.has(kind) && !name.includes(' '),
        )
        .flatMap(({ name }) => analyse(name)),
    );
  namesOfThings.set(corpus, known);
  return known;
}
