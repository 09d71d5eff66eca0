import { z } from 'zod';
import { PartialDate } from './partial-date.ts';

/** How far the value may be read: empty means exactly as published. */
export const Qualifier = z.enum([
  '',
  'estimated',
  'projected',
  'approximate',
  'at_least',
  'at_most',
  'target',
]);
export type Qualifier = z.infer<typeof Qualifier>;

/**
 * How good a figure is: `report` stands in the published introduction, `primary` is a statistic of the body that
 * collects it, `secondary` is press or analysis reporting such, `claim` is asserted without support.
 */
export const Standing = z.enum(['report', 'primary', 'secondary', 'claim']);
export type Standing = z.infer<typeof Standing>;

export const CountryCode = z
  .string()
  .regex(
    /^[A-Z]{3}$/,
    'must be three capital letters: an ISO 3166 alpha-3 code, or a code of the corpus for a region',
  );

/** One number of the datasets with everything needed to say what it measures and who says so. */
export const Figure = z.object({
  id: z.string().regex(/^[a-z0-9]+(-+[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'),
  indicator: z.string().min(1),
  subject: z.string().min(1),
  form: z.string(),
  basis: z.string(),
  country: z.union([z.literal(''), CountryCode]),
  partner: z.union([z.literal(''), CountryCode]),
  periodStart: PartialDate,
  periodEnd: PartialDate,
  value: z.number(),
  /** The number as the dataset writes it, so that no digit is lost or gained by parsing. */
  valueText: z.string().min(1),
  unit: z.string().min(1),
  qualifier: Qualifier,
  scope: z.string(),
  standing: Standing,
  source: z.string().min(1),
  otherSources: z.array(z.string()),
  edition: z.union([z.literal(''), PartialDate]),
  locator: z.string(),
  note: z.string(),
  series: z.string(),
});
export type Figure = z.infer<typeof Figure>;
