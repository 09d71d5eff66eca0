import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Answer } from '#assistant/answer';
import { loadCorpus, splitSentences } from '#corpus';
import { answerWhole } from '#service';
import { PROJECT_ROOT } from '../../scripts/project.ts';
import { unprovenParts } from '../fixtures/proof.ts';
import list from './disputed.json' with { type: 'json' };

/** Measured on the questions of this set and rounded down to the next 5 %; raise it, never lower it. */
const SHARE_TO_MEET = 95;
const QUESTIONS = z.array(z.object({ conflict: z.string(), question: z.string() })).parse(list);

const { conflicts } = await loadCorpus(path.join(PROJECT_ROOT, 'corpus'));

/** Does an answer state at least one sentence of what is on record about a disagreement? */
function statesVerdict(answer: Answer, verdict: string): boolean {
  const said = new Set(answer.sentences.map(({ text }) => text.replace(/\.$/, '')));
  return splitSentences(verdict).some(({ text }) => said.has(text.replace(/\.$/, '')));
}

describe('what is disputed', () => {
  it.each(conflicts)(
    'is answered with what is on record, nothing withheld: $title',
    async ({ title, verdict }) => {
      const answer = await answerWhole({ question: `${title}?`, history: [] });
      expect(statesVerdict(answer, verdict)).toBe(true);
      expect(unprovenParts(answer)).toEqual([]);
      expect(answer.checks.dropped).toBe(0);
    },
  );

  it(`comes up in at least ${SHARE_TO_MEET} % of questions that ask in other words, one a disagreement`, async () => {
    expect(QUESTIONS.map(({ conflict }) => conflict)).toEqual(conflicts.map(({ id }) => id));
    const missed: string[] = [];
    for (const [index, { question }] of QUESTIONS.entries()) {
      const answer = await answerWhole({ question, history: [] });
      expect(unprovenParts(answer), question).toEqual([]);
      if (!statesVerdict(answer, conflicts[index]?.verdict ?? '')) missed.push(question);
    }
    console.log(`${QUESTIONS.length - missed.length} of ${QUESTIONS.length} met.`, missed);
    expect(100 * (1 - missed.length / QUESTIONS.length)).toBeGreaterThanOrEqual(SHARE_TO_MEET);
  });
});
