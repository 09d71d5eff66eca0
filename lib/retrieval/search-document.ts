import { z } from 'zod';

export const DocumentKind = z.enum(['passage', 'figure', 'event']);
export type DocumentKind = z.infer<typeof DocumentKind>;

/** One thing a search can find: a passage, or a figure or event rendered as sentences. */
export const SearchDocument = z.object({
  id: z.string().min(1),
  kind: DocumentKind,
  /** Number of the chapter it stands in; null when it stands in none. */
  chapter: z.number().int().nullable(),
  title: z.string(),
  heading: z.string(),
  text: z.string(),
  /** The sentences of `text`, in order; each is embedded by itself. */
  sentences: z.array(z.string()),
});
export type SearchDocument = z.infer<typeof SearchDocument>;
