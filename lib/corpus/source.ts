import { z } from 'zod';

const Name = z.object({
  family: z.string().optional(),
  given: z.string().optional(),
  literal: z.string().optional(),
});

/** A bibliographic record in CSL-JSON, as far as this program reads it; other CSL fields are kept. */
export const Source = z.looseObject({
  id: z.string().min(1),
  type: z.string().min(1),
  title: z.string().min(1),
  author: z.array(Name).optional(),
  publisher: z.string().optional(),
  'container-title': z.string().optional(),
  issued: z.object({ 'date-parts': z.array(z.array(z.number().int())) }).optional(),
  URL: z.string().optional(),
  note: z.string().optional(),
  custom: z.looseObject({ kind: z.string() }).optional(),
});
export type Source = z.infer<typeof Source>;

/** The year a source was issued, if its record has one. */
export function issuedYear(source: Source): number | undefined {
  return source.issued?.['date-parts'][0]?.[0];
}
