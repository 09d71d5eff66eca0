/** What `GET /api/v1/evidence/{id}` answers, as far as the panel reads it. */
import { z } from 'zod';
import { FigureView } from '#assistant/answer';

const Words = z
  .string()
  .nullish()
  .transform((text) => text ?? '');

export const SourceView = z.object({
  id: z.string(),
  /** Author or publisher, and year. */
  label: z.string(),
  title: z.string(),
  publisher: Words,
  issued: Words,
  url: Words,
  kind: Words,
  note: Words,
});
export type SourceView = z.infer<typeof SourceView>;

export const PassageView = z.object({
  id: z.string(),
  origin: z.enum(['report', 'document']),
  /** Number of the chapter; missing in documents. */
  chapter: z.number().optional(),
  /** Title and page of the document; missing in the report. */
  documentTitle: z.string().optional(),
  page: z.number().nullish(),
  originalUrl: z.string().optional(),
  block: z.enum(['paragraph', 'list', 'table', 'quote', 'row']),
  /** Caption of a table; it is then the first line of the text. */
  caption: z.string().default(''),
  text: z.string(),
  sentences: z.array(z.object({ text: z.string(), start: z.number(), end: z.number() })),
  url: z.string(),
});
export type PassageView = z.infer<typeof PassageView>;

export const ConflictView = z.object({
  id: z.string(),
  title: z.string(),
  verdict: z.string(),
  figures: z.array(FigureView),
});
export type ConflictView = z.infer<typeof ConflictView>;

export const EventView = z.object({
  id: z.string(),
  title: z.string(),
  kind: z.string(),
  organisations: z.array(z.string()).default([]),
  note: Words,
});
export type EventView = z.infer<typeof EventView>;

/** Date, parties and value of an event in words. */
export const EventDisplay = z.object({
  date: z.string(),
  parties: z.union([z.string(), z.array(z.string()).transform((names) => names.join(', '))]),
  value: Words,
});
export type EventDisplay = z.infer<typeof EventDisplay>;

export const PassageEvidence = z.object({
  kind: z.literal('passage'),
  passage: PassageView,
  section: z.array(PassageView),
  chapterTitle: z.string(),
  sectionTitle: z.string(),
  sources: z.array(SourceView),
});
export type PassageEvidence = z.infer<typeof PassageEvidence>;

export const FigureEvidence = z.object({
  kind: z.literal('figure'),
  figure: FigureView,
  conflicts: z.array(ConflictView),
  sources: z.array(SourceView),
});
export type FigureEvidence = z.infer<typeof FigureEvidence>;

export const EventEvidence = z.object({
  kind: z.literal('event'),
  event: EventView,
  display: EventDisplay,
  sources: z.array(SourceView),
});
export type EventEvidence = z.infer<typeof EventEvidence>;

export const EvidenceResponse = z.discriminatedUnion('kind', [
  PassageEvidence,
  FigureEvidence,
  EventEvidence,
]);
export type EvidenceResponse = z.infer<typeof EvidenceResponse>;
