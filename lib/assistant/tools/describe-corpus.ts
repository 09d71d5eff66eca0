import { tool } from 'ai';
import { z } from 'zod';
import type { Figure } from '#corpus';
import type { Knowledge } from '../knowledge.ts';

export const DescribeCorpusOutput = z.object({
  report: z.object({ title: z.string(), published: z.string(), provenance: z.string() }),
  chapters: z.array(z.object({ number: z.number(), title: z.string() })),
  /** What the owner added to the report. */
  documents: z.array(
    z.object({ id: z.string(), title: z.string(), kind: z.string(), tables: z.array(z.string()) }),
  ),
  counts: z.object({ figures: z.number(), events: z.number(), sources: z.number(), passages: z.number() }),
  /** Which figures exist, by subject and indicator. */
  coverage: z.array(
    z.object({
      subject: z.string(),
      indicator: z.string(),
      countries: z.array(z.string()),
      years: z.string(),
      figures: z.number(),
    }),
  ),
  evidence: z.array(z.string()),
});
export type DescribeCorpusOutput = z.infer<typeof DescribeCorpusOutput>;

const MOST_DOCUMENTS = 100;

/** `describe_corpus`: what is covered: indicators, subjects, countries and periods. */
export function describeCorpusTool(knowledge: Knowledge) {
  return tool({
    description:
      'Describe what the corpus covers: chapters, documents, and figures by subject, measure, country and period.',
    inputSchema: z.object({
      topic: z.string().optional().describe('A subject, country or measure to narrow to'),
    }),
    outputSchema: DescribeCorpusOutput,
    execute: async ({ topic }): Promise<DescribeCorpusOutput> => {
      const { corpus, lexicon, findIndicators } = knowledge;
      const wanted = new Set(
        topic === undefined ? [] : [...lexicon.find(topic), ...findIndicators(topic)].map(({ id }) => id),
      );
      const fits = ({ subject, indicator, country, partner }: Figure) =>
        wanted.size === 0 || [subject, indicator, country, partner].some((id) => wanted.has(id));
      const groups = Map.groupBy(
        [...corpus.figures.values()].filter(fits),
        ({ subject, indicator }) => `${subject}|${indicator}`,
      );
      return {
        report: {
          title: corpus.report.title,
          published: corpus.report.published,
          provenance: corpus.report.provenance,
        },
        chapters: corpus.chapters.map(({ number, title }) => ({ number, title })),
        documents: [...corpus.documents.values()].slice(0, MOST_DOCUMENTS).map(({ record, tables }) => ({
          id: record.id,
          title: record.title,
          kind: record.kind,
          tables: tables.map(({ id }) => id),
        })),
        counts: {
          figures: corpus.figures.size,
          events: corpus.events.size,
          sources: corpus.sources.size,
          passages: corpus.passages.size,
        },
        coverage: [...groups.values()]
          .map(coverageRow)
          .sort((a, b) => b.figures - a.figures)
          .slice(0, 60),
        evidence: [],
      };
    },
  });
}

function coverageRow(figures: Figure[]): DescribeCorpusOutput['coverage'][number] {
  const years = figures.flatMap(({ periodStart, periodEnd }) => [
    Number(periodStart.slice(0, 4)),
    Number(periodEnd.slice(0, 4)),
  ]);
  return {
    subject: figures[0]?.subject ?? '',
    indicator: figures[0]?.indicator ?? '',
    countries: [...new Set(figures.map(({ country }) => country))].sort(),
    years: `${Math.min(...years)}–${Math.max(...years)}`,
    figures: figures.length,
  };
}
