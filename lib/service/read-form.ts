import type { z } from 'zod';
import { UnknownTermError } from '#assistant';

/** Query parameters as Next hands them to a page. */
export type SearchParameters = Record<string, string | string[] | undefined>;

/** What is wrong with one field of a form, in words that follow the field's name. */
export type FieldProblem = { field: string; reason: string };

/** What a reader sent with a form: everything as typed, and what is wrong with it. */
export type Form<T> = { values: Partial<T>; typed: Record<string, string>; problems: FieldProblem[] };

/** The fields of a form that count, as typed: what links to the same selection carry. */
export function usedFields<T>({ values, typed }: Form<T>): Record<string, string> {
  return Object.fromEntries(Object.entries(typed).filter(([field]) => field in values));
}

/**
 * Reads a form field by field. A field that cannot be used is left out of `values` and explained in `problems`, but
 * stays in `typed`, so that a page can show it to be mended; the others count.
 *
 * @param shape schema of each field; empty fields are as good as absent
 */
export function readForm<T extends Record<string, unknown>>(
  parameters: SearchParameters,
  shape: { [Field in keyof T]: z.ZodType<T[Field]> },
): Form<T> {
  const form: Form<T> = { values: {}, typed: {}, problems: [] };
  for (const field in shape) {
    const sent = parameters[field];
    const text = (Array.isArray(sent) ? (sent[0] ?? '') : (sent ?? '')).trim();
    if (text === '') continue;
    form.typed[field] = text;
    const read = shape[field].safeParse(text);
    if (read.success) form.values[field] = read.data;
    else
      form.problems.push({
        field,
        reason: `“${shorten(text)}” ${read.error.issues[0]?.message ?? 'cannot be used'}.`,
      });
  }
  return form;
}

/**
 * Looks up the name in a field. One that the corpus does not know becomes a problem of the form, not an error of the
 * page, and the field no longer counts.
 */
export function resolveField<T, R>(form: Form<T>, field: keyof T, look: () => R | undefined): R | undefined {
  try {
    return look();
  } catch (error) {
    if (!(error instanceof UnknownTermError)) throw error;
    form.problems.push({ field: String(field), reason: error.plain });
    delete form.values[field];
    return undefined;
  }
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
