import { isEverything } from '#figures';
import { type Tongue, tongueOf } from '#language';
import type { Knowledge } from '../knowledge.ts';
import { periodPhrase } from './period-phrase.ts';
import type { Understanding } from './understand.ts';

const QUOTES: Record<Tongue, [string, string]> = {
  en: ['“', '”'],
  ru: ['«', '»'],
  kk: ['«', '»'],
  uz: ['“', '”'],
  zh: ['“', '”'],
};

/**
 * What a question asks for, in plain words: "mine production of salt in Wales in 1985", or the name that the corpus does
 * not know.
 *
 * @param unknownWords analysed words that stand nowhere in the corpus
 * @returns undefined where only the question itself can say it
 */
export function describeWanted(
  knowledge: Knowledge,
  understanding: Understanding,
  unknownWords: string[],
): string | undefined {
  const { language, names } = understanding;
  if (names.unknown.length > 0) {
    const [open, close] = QUOTES[tongueOf(language)];
    const known = namesOf(knowledge, understanding).filter((name) => !names.unknown.includes(name));
    return withNames(names.unknown.map((name) => `${open}${name}${close}`).join(', '), known);
  }
  if (unknownWords.length > 0) return undefined;
  return measureWanted(knowledge, understanding) ?? matterWanted(knowledge, understanding);
}

/** The measure in the corpus's own words, else by its name alone. */
function measureWanted(knowledge: Knowledge, understanding: Understanding): string | undefined {
  const { questions, corpus, lexicon } = knowledge;
  const { language, indicators, lesserIndicators, subjects, places, period } = understanding;
  // Of several measures that the words may name, the one that people ask for most.
  const asked = (ids: string[]) => questions.measures.find((id) => ids.includes(id));
  const indicator = asked(indicators) ?? asked(lesserIndicators) ?? indicators[0];
  if (indicator === undefined) return undefined;
  const [country, partner] = inOrder(understanding);
  const topic = questions.topic(
    {
      indicator,
      ...(subjects[0] === undefined ? {} : { subject: subjects[0] }),
      ...(country === undefined ? {} : { country }),
      ...(partner === undefined ? {} : { partner }),
      ...periodPhrase(period, language),
    },
    language,
  );
  // A topic that has no room for all that was named would name something else.
  const held = new Set(lexicon.find(topic ?? '').map(({ id }) => id));
  const isWhole = [...subjects, ...places.map(({ id }) => id)].every(
    (id) => held.has(id) || isEverything(corpus, 'country', id),
  );
  if (topic !== undefined && isWhole) return topic;
  const tongue = tongueOf(language);
  const name = tongue === 'en' ? corpus.indicators.get(indicator)?.name : lexicon.nameOf(indicator, tongue);
  return withNames(name ?? indicator, [...namesOf(knowledge, understanding), ...yearsOf(understanding)]);
}

/** Names without a measure: the subject first, where and when after it. */
function matterWanted(knowledge: Knowledge, understanding: Understanding): string | undefined {
  const [first, ...others] = namesOf(knowledge, understanding);
  return first === undefined ? undefined : withNames(first, [...others, ...yearsOf(understanding)]);
}

/** The side of a flow that reports it, then its partner. */
function inOrder({ places }: Understanding): (string | undefined)[] {
  const reporter = places.find(({ isPartner }) => !isPartner) ?? places[0];
  return [reporter?.id, places.find(({ id }) => id !== reporter?.id)?.id];
}

function namesOf({ lexicon }: Knowledge, { language, subjects, places, others }: Understanding): string[] {
  const ids = [
    ...subjects,
    ...others.filter(({ kind }) => kind !== 'form' && kind !== 'basis').map(({ id }) => id),
    ...places.map(({ id }) => id),
  ];
  return [...new Set(ids.map((id) => lexicon.nameOf(id, tongueOf(language)) ?? id))];
}

function yearsOf({ period }: Understanding): string[] {
  return period === undefined || period.kind === 'latest' ? [] : [period.text];
}

function withNames(text: string, names: string[]): string {
  const others = names.filter((name) => name !== '');
  return others.length === 0 ? text : `${text} (${others.join(', ')})`;
}
