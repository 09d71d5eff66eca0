import { z } from 'zod';
import { CountryCode } from './figure.ts';
import { PartialDate } from './partial-date.ts';

/** A dated agreement, law, summit, deal, control or project. */
export const Event = z.object({
  id: z.string().regex(/^e\d{4}[a-z0-9-]+$/, 'must be e, the date, and words joined by hyphens'),
  date: PartialDate,
  title: z.string().min(1),
  kind: z.string().min(1),
  parties: z.array(CountryCode),
  organisations: z.array(z.string()),
  subjects: z.array(z.string()),
  value: z.number().nullable(),
  unit: z.string(),
  note: z.string(),
  sources: z.array(z.string()).min(1, 'an event needs at least one source'),
});
export type Event = z.infer<typeof Event>;
