import type { Knowledge } from '../knowledge.ts';

const PLACE_KINDS = new Set(['country', 'region']);

/** Thrown when a tool is asked about something the corpus has no name for. */
export class UnknownTermError extends Error {
  override readonly name = 'UnknownTermError';
  /** The message for people, who have no tools to call. */
  readonly plain: string;

  constructor(what: string, name: string) {
    const plain = `The corpus knows no ${what} called "${name}".`;
    super(`${plain} Use describe_corpus to see what it covers.`);
    this.plain = plain;
  }
}

/** The code of a country or region given by code or by name in any known language. */
export function resolvePlace(
  knowledge: Pick<Knowledge, 'lexicon'>,
  name: string | undefined,
): string | undefined {
  return resolve({ knowledge, name, what: 'country or region', isKind: (kind) => PLACE_KINDS.has(kind) });
}

/** The id of a subject given by id or by name in any known language. */
export function resolveSubject(
  knowledge: Pick<Knowledge, 'lexicon'>,
  name: string | undefined,
): string | undefined {
  return resolve({ knowledge, name, what: 'subject', isKind: (kind) => kind === 'subject' });
}

/** The id of a form given by id or name. */
export function resolveForm(
  knowledge: Pick<Knowledge, 'lexicon'>,
  name: string | undefined,
): string | undefined {
  return resolve({ knowledge, name, what: 'form', isKind: (kind) => kind === 'form' });
}

/** The ids of the indicators that a name or id can mean, most specific first. */
export function resolveIndicators(
  knowledge: Pick<Knowledge, 'corpus' | 'findIndicators'>,
  name: string | string[] | undefined,
): string[] | undefined {
  if (name === undefined) return undefined;
  const names = typeof name === 'string' ? [name] : name;
  const ids = names.flatMap((one) => {
    if (knowledge.corpus.indicators.has(one)) return [one];
    const found = knowledge.findIndicators(one.replaceAll('_', ' ')).map(({ id }) => id);
    if (found.length === 0) throw new UnknownTermError('indicator', one);
    return found;
  });
  return [...new Set(ids)];
}

function resolve({
  knowledge,
  name,
  what,
  isKind,
}: {
  knowledge: Pick<Knowledge, 'lexicon'>;
  name: string | undefined;
  what: string;
  isKind: (kind: string) => boolean;
}): string | undefined {
  if (name === undefined || name.trim() === '') return undefined;
  const byId = knowledge.lexicon.namesOf(name)[0];
  if (byId !== undefined && isKind(byId.kind)) return name;
  const found = knowledge.lexicon.find(name).find(({ kind }) => isKind(kind));
  if (found === undefined) throw new UnknownTermError(what, name);
  return found.id;
}
