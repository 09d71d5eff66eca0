import type { AttemptFailure } from '#assistant';

const LONGEST_CAUSE = 300;

/**
 * One line for the server's log on a model that did not answer: which, why, and what its provider said, without the key.
 *
 * @param apiKey blanked out wherever a provider repeats it
 */
export function describeModelFailure({
  name,
  apiKey,
  failure: { reason, error },
}: {
  name: string;
  apiKey: string | undefined;
  failure: AttemptFailure;
}): string {
  const said =
    error instanceof Error ? `${error.name}: ${error.message}` : typeof error === 'string' ? error : '';
  const hidden = apiKey === undefined ? said : said.replaceAll(apiKey, '…');
  const cause = hidden.replace(/\s+/g, ' ').slice(0, LONGEST_CAUSE);
  return `The model ${name} did not answer (${reason})${cause === '' ? '' : `: ${cause}`}. The built-in model answered instead.`;
}
