import path from 'node:path';

const LONGEST = 60;

/**
 * A readable id from a file's name and folders; one that is taken gets a number. Names without Latin letters or digits are
 * called by their kind.
 *
 * @param file name as given, e.g. `surveys/Harbour Survey (2019).pdf`
 */
export function documentId(file: string, kind: string, taken: ReadonlySet<string>): string {
  const name = file.slice(0, file.length - path.extname(file).length);
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  const id = words === '' ? `${kind}-document` : words;
  if (!taken.has(id)) return id;
  for (let number = 2; ; number++) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
}
