import { tool } from 'ai';
import { z } from 'zod';
import { passagePlace } from '#corpus';
import { findDisputes } from '../find-disputes.ts';
import type { Knowledge } from '../knowledge.ts';

export const SearchReportOutput = z.object({
  passages: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['passage', 'figure', 'event']),
      chapter: z.number().nullable(),
      place: z.string(),
      text: z.string(),
      sourceIds: z.array(z.string()),
      score: z.number(),
      lexicalScore: z.number(),
      denseScore: z.number(),
      matchedTerms: z.number(),
      bestSentences: z.array(z.number()),
      sentenceScores: z.array(z.number()),
    }),
  ),
  /** Disagreements on record about what the best sentences state, with the figures they rest on. */
  disputes: z.array(z.object({ id: z.string(), verdict: z.string(), figures: z.array(z.string()) })),
  evidence: z.array(z.string()),
});
export type SearchReportOutput = z.infer<typeof SearchReportOutput>;

/** `search_report`: passages of the report (and figures and events as sentences), best first, with scores. */
export function searchReportTool(knowledge: Knowledge) {
  return tool({
    description:
      'Search the report for passages that answer a question. Returns passages with ids to cite, best first, with scores, and disagreements on record about what they state.',
    inputSchema: z.object({
      query: z.string().min(1).max(2_000).describe('What to look for, in plain words'),
      expansions: z
        .array(z.string())
        .max(40)
        .optional()
        .describe('Further words that mean the same; they count less'),
      chapters: z.array(z.number().int().positive()).optional().describe('Only these chapters'),
      kinds: z.array(z.enum(['passage', 'figure', 'event'])).optional(),
      limit: z.number().int().min(1).max(50).optional(),
    }),
    outputSchema: SearchReportOutput,
    execute: async ({ query, expansions, chapters, kinds, limit = 10 }): Promise<SearchReportOutput> => {
      const hits = await knowledge.search({ query, expansions, chapters, kinds, limit });
      const { passages, figures, events } = knowledge.corpus;
      const disputes = new Set(
        hits.flatMap(({ id, bestSentences }) =>
          bestSentences.flatMap((index) => {
            const sentence = passages.get(id)?.sentences[index];
            return sentence === undefined ? [] : findDisputes(knowledge, sentence.text);
          }),
        ),
      );
      return {
        passages: hits.map(
          ({
            id,
            kind,
            chapter,
            score,
            lexicalScore,
            denseScore,
            matchedTerms,
            bestSentences,
            sentenceScores,
          }) => {
            const passage = passages.get(id);
            const figure = figures.get(id);
            const event = events.get(id);
            return {
              id,
              kind,
              chapter,
              place: passage === undefined ? kind : passagePlace(passage),
              text:
                passage?.text ??
                (figure === undefined ? (event?.title ?? '') : `${knowledge.writer.sentence(figure)}.`),
              sourceIds:
                passage?.sourceIds ?? event?.sources ?? (figure === undefined ? [] : [figure.source]),
              score,
              lexicalScore,
              denseScore,
              matchedTerms,
              bestSentences,
              sentenceScores,
            };
          },
        ),
        disputes: [...disputes].map(({ id, verdict, figures: ids }) => ({ id, verdict, figures: ids })),
        evidence: [
          ...new Set([...hits.map(({ id }) => id), ...[...disputes].flatMap((dispute) => dispute.figures)]),
        ],
      };
    },
  });
}
