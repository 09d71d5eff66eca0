/**
 * An address with query parameters; empty ones are left out.
 *
 * @param changes parameters that differ from `parameters`; an empty string takes one out
 */
export function queryHref(
  path: string,
  parameters: Record<string, string>,
  changes: Record<string, string> = {},
): string {
  const merged = Object.entries({ ...parameters, ...changes }).filter(([, value]) => value !== '');
  const query = new URLSearchParams(merged).toString();
  return query === '' ? path : `${path}?${query}`;
}
