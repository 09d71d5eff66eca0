import type { Figure, Passage } from '#corpus';
import { foldText, isEverything } from '#figures';
import { tongueOf } from '#language';
import type { Knowledge } from '../knowledge.ts';
import { topicsOf } from './ambiguous-topic.ts';
import { chiefTopics } from './chief-topics.ts';
import { periodPhrase } from './period-phrase.ts';
import { questionPhrasesFor } from './question-phrases.ts';
import { startingQuestions } from './starting-questions.ts';
import { questionsBeside, recognisedQuestion } from './suggest-beside.ts';
import type { Understanding } from './understand.ts';

const MOST = 3;

/**
 * Questions to ask next, each whole and each one that the corpus answers: beside the figure that the answer leads with,
 * on what the question names, on the section that the answer quotes first; starting questions only where these are
 * too few.
 *
 * @param figures the figures that the answer states, the leading one first
 * @param passages the passages that it quotes, in their order
 */
export function suggest({
  knowledge,
  understanding,
  figures,
  passages = [],
}: {
  knowledge: Knowledge;
  understanding: Understanding;
  figures: Figure[];
  passages?: Passage[];
}): string[] {
  const lead = leadOf(understanding, figures);
  const own =
    lead === undefined
      ? [...ofSection(knowledge, understanding, passages), ...ofNames(knowledge, understanding)]
      : [
          ...questionsBeside({ knowledge, understanding, lead }),
          ...ofSection(knowledge, understanding, passages),
        ];
  return chosen(understanding, [...own, ...startingQuestions(knowledge, understanding)]);
}

/**
 * After a refusal: the nearest question that would have worked, then starting questions.
 *
 * @param near figures that come closest to what was asked for, the closest first
 */
export function suggestInstead({
  knowledge,
  understanding,
  near,
}: {
  knowledge: Knowledge;
  understanding: Understanding;
  near: Figure[];
}): string[] {
  const { language } = understanding;
  const nearest = near
    .map(({ indicator, subject, country, partner, periodEnd }) => {
      const year = Number(periodEnd.slice(0, 4));
      const period = periodPhrase({ from: year, to: year, kind: 'exact', text: '' }, language);
      return recognisedQuestion(knowledge, { indicator, subject, country, partner, ...period }, language);
    })
    .filter((question) => question !== undefined);
  const instead = [...nearest, ...ofNames(knowledge, understanding)].slice(0, 1);
  return chosen(understanding, [...instead, ...startingQuestions(knowledge, understanding)]);
}

/** Of figures on several things, the one on what was asked. */
function leadOf({ subjects, places }: Understanding, figures: Figure[]): Figure | undefined {
  const isNamed = ({ subject, country }: Figure) =>
    (subjects.length === 0 || subjects.includes(subject)) &&
    (places.length === 0 || places.some(({ id }) => id === country));
  return figures.find(isNamed) ?? figures[0];
}

/** The section that the answer quotes first; its title is in English. */
function ofSection({ corpus }: Knowledge, { language, part }: Understanding, passages: Passage[]): string[] {
  const [first] = passages.filter(({ origin }) => origin === 'report');
  if (first === undefined || tongueOf(language) !== 'en' || part !== undefined) return [];
  const title = first.sectionTitle;
  const isOne =
    corpus.chapters.flatMap(({ sections }) => sections).filter((section) => section.title === title)
      .length === 1;
  return isOne && title.split(' ').length >= FEWEST_WORDS
    ? [questionPhrasesFor(language).section(title)]
    : [];
}

/** Shorter titles may stand in a question by chance and are not read as a section's name. */
const FEWEST_WORDS = 3;

/** What is asked for most of the subject, else of the place, that the question names. */
function ofNames(knowledge: Knowledge, { subjects, places, language }: Understanding): string[] {
  const [subject] = subjects;
  const place = places.find(({ id }) => !isEverything(knowledge.corpus, 'country', id));
  const ofPlace = place === undefined ? [] : topicsOf(knowledge, { place: place.id, language });
  const ofSubject = subject === undefined ? [] : chiefTopics(knowledge, { subject });
  return [
    ...ofSubject.flatMap((topic) => recognisedQuestion(knowledge, topic, language) ?? []).slice(0, 2),
    ...ofPlace.map(({ question }) => question).slice(0, 2),
  ];
}

/** No question twice, and none that was asked in this conversation. */
function chosen(understanding: Understanding, questions: string[]): string[] {
  const asked = new Set<string>();
  for (let turn: Understanding | undefined = understanding; turn !== undefined; turn = turn.previous)
    asked.add(plain(turn.question));
  return [...new Map(questions.map((question) => [plain(question), question]))]
    .flatMap(([key, question]) => (asked.has(key) ? [] : [question]))
    .slice(0, MOST);
}

function plain(question: string): string {
  return foldText(question)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
