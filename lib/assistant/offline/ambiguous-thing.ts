import type { Event } from '#corpus';
import { analyse, numerals, tokens, tongueOf } from '#language';
import type { Knowledge } from '../knowledge.ts';
import type { Ambiguity, Choice } from './ambiguity.ts';
import { leftoverWords } from './leftover-words.ts';
import { questionPhrasesFor } from './question-phrases.ts';
import type { Understanding } from './understand.ts';

/** Words that ask what is known of a thing, whichever it is. */
const OF_ANY_THING = new Set(
  analyse(
    'sign signed conclude concluded own owns owned owner run runs operate operates locate located happen happened make made agree agreed close closed start started open opened build built contain contains status date when where latest details terms',
  ),
);
const ARTICLE = /\b(?:the|this|that)\s+(?:new\s+)?$/iu;
/** Outside English words such as "signed" are not known for what they are; hardly anything else may stand there. */
const MOST_LEFT = { english: 0, other: 2 };

/** "When was the memorandum signed?", asked first of all, where several were. */
export function unsaidThing(knowledge: Knowledge, understanding: Understanding): Ambiguity | undefined {
  const { question, isFollowUp, others } = understanding;
  if (isFollowUp || others.some(({ kind }) => kind !== 'form' && kind !== 'basis')) return undefined;
  const noun = knownThing(knowledge, understanding);
  if (noun === undefined) return undefined;
  const left = leftoverWords(knowledge, understanding, analyse(noun.text)).filter(
    (word) => !OF_ANY_THING.has(word),
  );
  if (left.length > (understanding.language === 'en' ? MOST_LEFT.english : MOST_LEFT.other)) return undefined;
  if (isDated(knowledge.corpus, noun.kind)) {
    const events = eventsCalled(knowledge, understanding, noun);
    const { onRecord } = questionPhrasesFor(understanding.language);
    return {
      kind: noun.text,
      choices: events.map((event) => ({
        ids: [event.id, ...event.parties],
        label: partiesOf(knowledge, event, understanding.language),
        question: onRecord(event.title),
      })),
    };
  }
  // What lies where is not known of a name alone.
  if (understanding.places.length + understanding.subjects.length > 0) return undefined;
  return { kind: noun.text, choices: namedThings(knowledge, question, noun) };
}

/** A word for one of the kinds of thing that have names here, and where it stands. */
type Noun = { text: string; kind: string; start: number; end: number };

function knownThing({ corpus }: Knowledge, { question, language }: Understanding): Noun | undefined {
  const { country: _country, region: _region, subject: _subject, ...kinds } = corpus.report.kind_words;
  for (const { text, start, end } of tokens(question)) {
    // As listed: in the plural no one thing is meant.
    const spoken = text.toLowerCase();
    const kind = Object.keys(kinds).find((name) => [name, ...(kinds[name] ?? [])].includes(spoken));
    const opening = question.slice(0, start);
    if (kind === undefined || (language === 'en' && !ARTICLE.test(opening))) continue;
    return { text, kind, start: start - (ARTICLE.exec(opening)?.[0].length ?? 0), end };
  }
  return undefined;
}

/**
 * Events that are called so, or by another word for the same kind of thing, among the places and subjects named; the
 * latest first, one for each circle of parties.
 */
function eventsCalled(
  { corpus }: Knowledge,
  { places, subjects }: Understanding,
  { text, kind }: Noun,
): Event[] {
  const among = [...corpus.events.values()].filter(
    ({ title, parties, subjects: own }) =>
      // The question back repeats the parties and the suggestion the title; neither may hold a number to prove.
      numerals(title).length === 0 &&
      places.every(({ id }) => parties.includes(id)) &&
      subjects.every((id) => own.includes(id)),
  );
  const called = (words: string[]) => {
    const names = new Set(words.flatMap((word) => analyse(word)));
    return among.filter((event) => analyse(event.title).some((word) => names.has(word)));
  };
  const exact = called([text]);
  const fitting = exact.length > 0 ? exact : called([kind, ...(corpus.report.kind_words[kind] ?? [])]);
  const latest = fitting.toSorted((a, b) => b.date.localeCompare(a.date));
  return [...new Map(latest.toReversed().map((event) => [circle(event), event])).values()].toReversed();
}

/** Agreements and laws are events; sites and firms have names instead. */
function isDated({ events, report }: Knowledge['corpus'], kind: string): boolean {
  const words = new Set([kind, ...(report.kind_words[kind] ?? [])]);
  return [...events.values()].some((event) => words.has(event.kind));
}

function circle({ parties, organisations }: Event): string {
  return (parties.length > 1 ? parties : [...parties, ...organisations]).toSorted().join(' ');
}

/** Who took part, as far as that tells an event from others. */
function partiesOf({ lexicon }: Knowledge, { parties, organisations }: Event, language: string): string {
  const places = parties.map((id) => lexicon.nameOf(id, tongueOf(language)) ?? id);
  return (places.length > 1 ? places : [...places, ...organisations]).join(' – ');
}

/** Things of the kind by name, those that the passages speak of most first; the question with the name in its place. */
function namedThings({ corpus }: Knowledge, question: string, { kind, start, end }: Noun): Choice[] {
  const texts = [...corpus.passages.values()].map(({ text }) => text);
  const things = new Map(
    corpus.terms.filter((term) => term.kind === kind).map(({ id, canonical }) => [id, canonical]),
  );
  return [...things]
    .map(([id, name]) => ({ id, name, mentions: texts.filter((text) => text.includes(name)).length }))
    .filter(({ mentions }) => mentions > 0)
    .toSorted((a, b) => b.mentions - a.mentions)
    .map(({ id, name }) => ({
      ids: [id],
      label: name,
      question: asQuestion(`${question.slice(0, start)}${name}${question.slice(end)}`),
    }));
}

function asQuestion(text: string): string {
  return /[.?？]\s*$/u.test(text) ? text : `${text.trim()}?`;
}
