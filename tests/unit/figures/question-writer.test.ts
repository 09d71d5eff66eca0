import { describe, expect, it } from 'vitest';
import { createQuestionWriter } from '#figures';
import { createLexicon } from '#language';

const term = (id: string, kind: string, name: string, form: '' | 'in' | 'article' = '') => ({
  id,
  kind,
  canonical: name,
  language: 'en',
  name,
  case: form,
});
const lexicon = createLexicon([
  term('salt', 'subject', 'salt'),
  term('WAL', 'country', 'Wales'),
  term('ISL', 'country', 'Isles'),
  term('ISL', 'country', 'the Isles', 'article'),
]);
const row = (indicator: string, question: string) => ({
  indicator,
  language: 'en',
  topic: `${indicator}[ of {subject}][ {country.in}][ {period}]`,
  question,
});
const writer = createQuestionWriter(
  {
    questionTemplates: [
      row('yield', 'how much {subject} is dug {country.in}[ {period}]?'),
      row('flow', 'How much {subject} goes from {country} to {partner}?'),
    ],
  },
  lexicon,
);

describe('a question written from a template', () => {
  it('names what is known and leaves out what may be left out', () => {
    const topic = { indicator: 'yield', subject: 'salt', country: 'WAL' };
    expect(writer.question(topic, 'en')).toBe('How much salt is dug in Wales?');
    expect(writer.question({ ...topic, period: 'in 1900' }, 'en')).toBe(
      'How much salt is dug in Wales in 1900?',
    );
    expect(writer.topic({ indicator: 'yield', country: 'ISL' }, 'en')).toBe('yield in the Isles');
  });

  it('is none where a name is missing that it cannot do without, or the language has no wording', () => {
    const topic = { indicator: 'flow', subject: 'salt', country: 'WAL' };
    expect(writer.question(topic, 'en')).toBeUndefined();
    expect(writer.question({ ...topic, partner: 'ISL' }, 'en')).toBe(
      'How much salt goes from Wales to the Isles?',
    );
    expect(writer.question({ ...topic, partner: 'ISL' }, 'zh')).toBeUndefined();
    expect(writer.question({ indicator: 'none' }, 'en')).toBeUndefined();
  });

  it('keeps the order of measures', () => {
    expect(writer.measures).toEqual(['yield', 'flow']);
  });
});
