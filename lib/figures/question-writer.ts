import type { Corpus } from '#corpus';
import { type Lexicon, tongueOf } from '#language';
import { capitalise, fillTemplate, nameInCase } from './fill-template.ts';

/** What may be asked for: a measure, and as much of what narrows it as is known. Ids of the corpus. */
export type QuestionTopic = {
  indicator: string;
  subject?: string;
  country?: string;
  partner?: string;
  /** As it stands in a sentence: "in 2024". */
  period?: string;
};

/** Says what may be asked for, from the corpus's own templates. */
export type QuestionWriter = {
  /** A whole question; undefined where the corpus has no wording in the language, or the wording needs what is not known. */
  question(topic: QuestionTopic, language: string): string | undefined;
  /** A phrase that names what is asked for, "mine production of salt in Wales"; undefined where there is no wording. */
  topic(topic: QuestionTopic, language: string): string | undefined;
  /** Ids of the measures that can be asked for, those that people ask for most first. */
  measures: readonly string[];
};

type WriterCorpus = Pick<Corpus, 'questionTemplates'>;

/**
 * Prepares a writer of questions.
 *
 * @param corpus for its templates, whose order is the order of measures
 * @param lexicon for names of places and subjects
 */
export function createQuestionWriter({ questionTemplates }: WriterCorpus, lexicon: Lexicon): QuestionWriter {
  const templates = new Map(questionTemplates.map((row) => [`${row.indicator} ${row.language}`, row]));
  const write = (template: string, topic: QuestionTopic, language: string): string | undefined => {
    let isWhole = true;
    const slot = (name: string): string => {
      const [part = '', grammaticalCase = ''] = name.split('.');
      if (part === 'period') return topic.period ?? '';
      if (part !== 'country' && part !== 'partner' && part !== 'subject') return '';
      return nameInCase({ lexicon, id: topic[part] ?? '', language, grammaticalCase });
    };
    const needed = template.replace(/\[[^\]]*\]/g, '');
    for (const [, name = ''] of needed.matchAll(/\{([a-z.]+)\}/g)) isWhole &&= slot(name) !== '';
    return isWhole ? fillTemplate(template, slot) : undefined;
  };
  return {
    measures: [...new Set(questionTemplates.map(({ indicator }) => indicator))],
    question(topic, language) {
      const tongue = tongueOf(language);
      const template = templates.get(`${topic.indicator} ${tongue}`)?.question;
      const written = template === undefined ? undefined : write(template, topic, tongue);
      return written === undefined ? undefined : capitalise(written);
    },
    topic(topic, language) {
      const tongue = tongueOf(language);
      const template = templates.get(`${topic.indicator} ${tongue}`)?.topic;
      return template === undefined ? undefined : write(template, topic, tongue);
    },
  };
}
