import { isEverything } from '#figures';
import { tongueOf } from '#language';
import type { Knowledge } from '../knowledge.ts';
import type { Ambiguity } from './ambiguity.ts';
import { chiefTopics } from './chief-topics.ts';
import { questionPhrasesFor } from './question-phrases.ts';
import type { Understanding } from './understand.ts';

const MOST_MEASURES = 3;
/** A place with fewer has no agreements to ask for as a whole. */
const FEWEST_AGREEMENTS = 2;

/** A place and nothing else: "Wales?" What is known of it is offered; "tell me about Wales" is answered instead. */
export function unsaidTopic(knowledge: Knowledge, understanding: Understanding): Ambiguity | undefined {
  const { kind, subjects, places, others, possibleIndicators, lesserIndicators, language } = understanding;
  const [place, another] = places;
  const isBare =
    kind === 'other' &&
    !understanding.isFollowUp &&
    understanding.wordsBesideNames === 0 &&
    [subjects, others, possibleIndicators, lesserIndicators].every((named) => named.length === 0);
  if (!isBare || place === undefined || another !== undefined) return undefined;
  if (isEverything(knowledge.corpus, 'country', place.id)) return undefined;
  return { kind: '', choices: topicsOf(knowledge, { place: place.id, language }) };
}

/** What can be asked of a place: its chief measures, then its agreements. */
export function topicsOf(
  knowledge: Knowledge,
  { place, language }: { place: string; language: string },
): Ambiguity['choices'] {
  const { questions, corpus, lexicon } = knowledge;
  const phrases = questionPhrasesFor(language);
  const measures = chiefTopics(knowledge, { country: place }).flatMap((topic) => {
    const question = questions.question(topic, language);
    const { country: _, ...placeless } = topic;
    const label = questions.topic(placeless, language);
    if (question === undefined || label === undefined) return [];
    return [{ ids: [topic.indicator, topic.subject ?? ''], label, question }];
  });
  const agreements = [...corpus.events.values()].filter(({ parties }) => parties.includes(place));
  const name = lexicon.nameOf(place, tongueOf(language), 'article') ?? place;
  return [
    ...measures.slice(0, MOST_MEASURES),
    ...(agreements.length < FEWEST_AGREEMENTS
      ? []
      : [{ ids: [], label: phrases.agreements, question: phrases.agreementsOf(name) }]),
  ];
}
