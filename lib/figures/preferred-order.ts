import type { Figure, Standing } from '#corpus';

const STANDING_RANK: Record<Standing, number> = { primary: 0, report: 1, secondary: 2, claim: 3 };
const WHOLE_FORMS = new Set(['', 'total', 'metal_and_oxide']);

/**
 * Orders figures that fit the same question, preferred first: statistics before the report's own statement, that before
 * press and unsupported claims; the whole before a part (scope, form); the later period; the newer edition.
 */
export function byPreference(a: Figure, b: Figure): number {
  return (
    STANDING_RANK[a.standing] - STANDING_RANK[b.standing] ||
    Number(a.scope !== '') - Number(b.scope !== '') ||
    Number(!WHOLE_FORMS.has(a.form)) - Number(!WHOLE_FORMS.has(b.form)) ||
    b.periodEnd.localeCompare(a.periodEnd) ||
    b.edition.localeCompare(a.edition) ||
    a.id.localeCompare(b.id)
  );
}
