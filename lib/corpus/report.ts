import { z } from 'zod';
import type { ReportPassage } from './passage.ts';

const Limits = z.tuple([z.number().int().positive(), z.number().int().positive()]);

/** The record in `report.yaml`: what the report is and what readers must know about this text of it. */
export const ReportRecord = z.object({
  title: z.string().min(1),
  subtitle: z.string(),
  published: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be YYYY-MM-DD'),
  publisher: z.string().min(1),
  url: z.string(),
  language: z.string().min(2),
  /** Said on the start page, on every chapter and in exports. */
  provenance: z.string().min(1),
  rights: z.string(),
  /** One line on what this assistant answers. */
  about: z.string().min(1),
  /** What figures are about, e.g. crop / crops. */
  subject_kind: z.object({ singular: z.string(), plural: z.string() }),
  /** What people call a thing of each kind of term without its name, e.g. `company: [firm, maker]`. */
  kind_words: z.record(z.string(), z.array(z.string().min(1))).default({}),
  /** Id of the source that stands for the report itself. */
  report_source: z.string().min(1),
  /** How many words and findings a chapter may have, `[from, to]`; the corpus check holds chapters to it. */
  chapter_limits: z.object({ words: Limits.optional(), findings: Limits.optional() }).default({}),
  /** Starting questions shown on the first screen. */
  questions: z.array(z.string()).min(1),
});
export type ReportRecord = z.infer<typeof ReportRecord>;

export type Section = {
  number: number;
  title: string;
  isAfterReport: boolean;
  passages: ReportPassage[];
  /** Line of the heading in its file, where there is one. */
  line?: number;
};

export type Chapter = {
  number: number;
  title: string;
  summary: string[];
  sections: Section[];
  /** File name within `corpus/report`. */
  file: string;
};

export const ChapterFrontMatter = z.object({
  chapter: z.number().int().positive(),
  title: z.string().min(1),
  summary: z.array(z.string().min(1)).min(1),
});
