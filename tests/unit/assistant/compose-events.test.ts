import { describe, expect, it } from 'vitest';
import { yearOf } from '#corpus';
import { composeEvents } from '../../../lib/assistant/offline/compose-events.ts';
import { understand } from '../../../lib/assistant/offline/understand.ts';
import { realKnowledge } from '../../fixtures/knowledge.ts';

const knowledge = await realKnowledge();
const { events } = knowledge.corpus;

/** The answer to a question when the search finds every event there is. */
function composed(question: string): string[] {
  const found = [...events.keys()].map((id) => ({
    id,
    kind: 'event' as const,
    chapter: null,
    place: '',
    text: '',
    sourceIds: [],
    score: 1,
    lexicalScore: 1,
    denseScore: 1,
    matchedTerms: 1,
    bestSentences: [],
    sentenceScores: [],
  }));
  return composeEvents({
    knowledge,
    understanding: understand({ knowledge, question, earlier: [] }),
    results: { search: { passages: found, disputes: [], evidence: [] } },
  });
}

/** The years of the events that lines cite. */
const years = (lines: string[]) =>
  lines.map((line) => yearOf(events.get(/\[\[([^\]]+)\]\]/.exec(line)?.[1] ?? '')?.date ?? '0'));

describe('events as an answer', () => {
  it('keep to the years asked for, whatever else the search finds', () => {
    expect(new Set(years(composed('What agreements were signed in 2024?')))).toEqual(new Set([2024]));
    const since = years(composed('What laws on mining came from 2020 to 2023?'));
    expect(since.length).toBeGreaterThan(0);
    expect(since.every((year) => year >= 2020 && year <= 2023)).toBe(true);
  });

  it('stand in order of date', () => {
    const order = years(composed('Timeline of agreements with the EU'));
    expect(order.length).toBeGreaterThan(1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });
});
