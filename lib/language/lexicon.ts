import type { Term } from '#corpus';
import { editDistance } from './edit-distance.ts';
import { stem } from './stem.ts';
import { type Token, tokens } from './tokens.ts';

/** A concept named in a text. */
export type TermMatch = {
  id: string;
  kind: string;
  canonical: string;
  /** The words of the text that name it. */
  text: string;
  start: number;
  end: number;
  /** How the words were recognised. */
  by: 'name' | 'inflection' | 'spelling';
};

type Name = { term: Term; words: string[]; stems: string[]; exactCase: boolean };

/** Languages whose words grow by endings only, so that a name followed by more letters is still the name. */
const SUFFIXING = new Set(['kk', 'ky', 'uz', 'tg']);
const MAX_ENDING = 7;

/** Names known to the corpus, prepared for finding them in text. */
export type Lexicon = {
  /**
   * Finds the concepts named in a text: exact names, inflected names and, for longer words, misspelt ones. Where
   * names overlap the longest wins; concepts that share a name are all returned.
   */
  find(text: string): TermMatch[];
  /** The name of a concept in a language and case, falling back to English and then to the canonical name. */
  nameOf(id: string, language: string, grammaticalCase?: Term['case']): string | undefined;
  /** Every name of a concept. */
  namesOf(id: string): Term[];
};

/**
 * Prepares a lexicon.
 *
 * @param terms rows of `terms.csv`
 */
export function createLexicon(terms: Term[]): Lexicon {
  const names = terms.filter((term) => term.kind !== 'indicator').map(toName);
  const byFirstStem = Map.groupBy(names, (name) => name.stems[0] ?? '');
  const suffixing = names.filter(
    ({ term, words }) => SUFFIXING.has(term.language) && (words[0]?.length ?? 0) >= 4,
  );
  const spelt = names.filter(
    ({ words, exactCase }) => !exactCase && words.length === 1 && (words[0]?.length ?? 0) >= 5,
  );
  const byId = Map.groupBy(terms, (term) => term.id);

  const startingAt = (list: Token[], index: number): TermMatch[] => {
    const token = list[index];
    if (token === undefined) return [];
    const candidates = new Set(byFirstStem.get(stem(token.text)) ?? []);
    const lower = token.text.toLowerCase();
    for (const name of suffixing) if (hasEnding(lower, name.words[0] ?? '')) candidates.add(name);
    return [...candidates].flatMap((name) => matchName(name, list, index) ?? []);
  };

  return {
    find(text) {
      const list = tokens(text);
      const found: TermMatch[] = [];
      for (let index = 0; index < list.length; index++) {
        const here = startingAt(list, index);
        const end = Math.max(0, ...here.map((match) => match.end));
        const longest = uniqueById(here.filter((match) => match.end === end));
        if (longest.length > 0) {
          found.push(...longest.map((match) => ({ ...match, text: text.slice(match.start, match.end) })));
          while (index + 1 < list.length && (list[index + 1]?.start ?? end) < end) index++;
        } else {
          found.push(...misspelt(list[index], spelt));
        }
      }
      return found;
    },
    nameOf(id, language, grammaticalCase = '') {
      const own = byId.get(id) ?? [];
      const pick = (lang: string, form: string) =>
        own.find((term) => term.language === lang && term.case === form)?.name;
      return (
        pick(language, grammaticalCase) ??
        pick(language, '') ??
        pick('en', grammaticalCase) ??
        own[0]?.canonical
      );
    },
    namesOf: (id) => byId.get(id) ?? [],
  };
}

function toName(term: Term): Name {
  const words = tokens(term.name).map((token) => token.text);
  const letters = words.join('');
  return {
    term,
    words: words.map((word) => word.toLowerCase()),
    stems: words.map(stem),
    exactCase:
      letters.length <= 4 &&
      /\p{Lu}/u.test(letters) &&
      /^[\p{L}\p{N}]+$/u.test(letters) &&
      isSymbol(term.name),
  };
}

/** Abbreviations and chemical symbols ("US", "Sb", "REE") mean something only as written. */
function isSymbol(name: string): boolean {
  const letters = name.replace(/[^\p{L}]/gu, '');
  return letters === letters.toUpperCase() || /^\p{Lu}\p{Ll}$/u.test(letters);
}

function matchName(name: Name, list: Token[], index: number): TermMatch[] | undefined {
  let by: TermMatch['by'] = 'name';
  for (const [offset, word] of name.words.entries()) {
    const token = list[index + offset];
    if (token === undefined) return undefined;
    const lower = token.text.toLowerCase();
    if (lower === word) continue;
    if (name.exactCase) return undefined;
    const sameStem = stem(token.text) === name.stems[offset] && word.length >= 3;
    const withEnding = SUFFIXING.has(name.term.language) && hasEnding(lower, word);
    if (!sameStem && !withEnding) return undefined;
    by = 'inflection';
  }
  const first = list[index];
  const last = list[index + name.words.length - 1];
  if (first === undefined || last === undefined) return undefined;
  if (name.exactCase) {
    const written = list
      .slice(index, index + name.words.length)
      .map((token) => token.text)
      .join('');
    if (
      written !==
      tokens(name.term.name)
        .map((token) => token.text)
        .join('')
    )
      return undefined;
  }
  const { id, kind, canonical } = name.term;
  return [{ id, kind, canonical, text: '', start: first.start, end: last.end, by }];
}

function hasEnding(token: string, name: string): boolean {
  return (
    name.length >= 4 &&
    token.length > name.length &&
    token.length - name.length <= MAX_ENDING &&
    token.startsWith(name)
  );
}

function misspelt(token: Token | undefined, names: Name[]): TermMatch[] {
  if (token === undefined || token.text.length < 6) return [];
  const lower = token.text.toLowerCase();
  const limit = lower.length >= 9 ? 2 : 1;
  let best = limit + 1;
  let matches: Name[] = [];
  for (const name of names) {
    const word = name.words[0] ?? '';
    if (word[0] !== lower[0]) continue;
    const distance = editDistance(lower, word, limit);
    if (distance < best) matches = [];
    if (distance <= limit && distance <= best) matches.push(name);
    best = Math.min(best, distance);
  }
  return uniqueById(
    matches.map(({ term }) => ({
      id: term.id,
      kind: term.kind,
      canonical: term.canonical,
      text: token.text,
      start: token.start,
      end: token.end,
      by: 'spelling' as const,
    })),
  );
}

function uniqueById(matches: TermMatch[]): TermMatch[] {
  return [...new Map(matches.map((match) => [match.id, match])).values()];
}
