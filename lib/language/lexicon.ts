import type { Term } from '#corpus';
import { chooseReadings } from './choose-reading.ts';
import { detectLanguage } from './detect-language.ts';
import { editDistance } from './edit-distance.ts';
import { grammaticalForm } from './grammatical-form.ts';
import { normaliseWord } from './normalise-word.ts';
import { isWrittenAs, type Name, prepareName } from './term-names.ts';
import { type Token, tokens } from './tokens.ts';
import { keysOfToken, type WordKey } from './word-keys.ts';

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

/** Names known to the corpus, prepared for finding them in text. */
export type Lexicon = {
  /**
   * Finds the concepts named in a text: exact names, names in other forms, scripts and romanisations and, for longer
   * words, misspelt ones. Where names overlap the longest wins; concepts that share a name are all returned, unless
   * capitals or the rest of the text tell which is meant.
   */
  find(text: string): TermMatch[];
  /**
   * The name of a concept in a language and case: as listed, else made by rule from the base form, else the base form;
   * then English, then the canonical name.
   */
  nameOf(id: string, language: string, grammaticalCase?: Term['case']): string | undefined;
  /** Every name of a concept. */
  namesOf(id: string): Term[];
};

/** How far a match can be trusted: the name itself, a form of it, its sound, roughly its sound. */
type Trust = 3 | 2 | 1 | 0;
type Found = TermMatch & { isProper: boolean; trust: Trust };

const CACHE_LIMIT = 50_000;
/** Terms of this kind are words of everyday speech that look like a name misspelt, and name nothing. */
const EVERYDAY = 'everyday';
const SHORTEST_PLAIN_NAME = 6;

/**
 * Prepares a lexicon.
 *
 * @param listed rows of `terms.csv`
 * @param others further names, found only as they are written and bent, never by a slip of the pen
 */
export function createLexicon(listed: Term[], others: Term[] = []): Lexicon {
  const terms = [...listed, ...others];
  const names = terms.filter(({ kind }) => kind !== 'indicator' && kind !== EVERYDAY).flatMap(prepareName);
  const everyday = new Set(
    terms.filter(({ kind }) => kind === EVERYDAY).map(({ name }) => normaliseWord(name)),
  );
  const byFirstKey = new Map<WordKey, Name[]>();
  for (const name of names) {
    for (const key of name.keys[0] ?? []) byFirstKey.set(key, [...(byFirstKey.get(key) ?? []), name]);
  }
  const isListed = new Set(listed);
  const isListedId = new Set(listed.map(({ id }) => id));
  const spelt = names.filter(
    ({ words, onlyAs, term }) =>
      isListed.has(term) && onlyAs === undefined && words.length === 1 && (words[0]?.length ?? 0) >= 5,
  );
  const byId = Map.groupBy(terms, (term) => term.id);
  const keys = remembered(keysOfToken);
  const candidatesFor = remembered((word) => [
    ...new Set(keys(word).flatMap((key) => byFirstKey.get(key) ?? [])),
  ]);

  const misspeltAs = remembered((word) => (everyday.has(normaliseWord(word)) ? [] : misspelt(word, spelt)));

  const startingAt = (list: Token[], index: number, isForeign: boolean): Found[] =>
    candidatesFor(list[index]?.text ?? '')
      .filter(({ isShort }) => isForeign || !isShort)
      .flatMap((name) => matchName(name, list.slice(index, index + name.words.length), keys) ?? [])
      .filter((match) => isListedId.has(match.id) || isWrittenAsName(match, list[index]?.text ?? ''));

  /** One-word names that a text writes in two with a hyphen. */
  const joinedAt = (list: Token[], index: number, text: string): Found[] => {
    const [first, second] = [list[index], list[index + 1]];
    if (first === undefined || second === undefined) return [];
    if (!/^[-\u2010\u2011]$/.test(text.slice(first.end, second.start))) return [];
    const joined = { text: first.text + second.text, start: first.start, end: second.end };
    return candidatesFor(joined.text)
      .filter(({ words, onlyAs, isShort }) => words.length === 1 && onlyAs === undefined && !isShort)
      .flatMap((name) => matchName(name, [joined], keys) ?? []);
  };

  return {
    find(text) {
      const list = tokens(text);
      const isForeign = !['en', 'ru', 'zh'].includes(detectLanguage(text));
      const groups: Found[][] = [];
      for (let index = 0; index < list.length; index++) {
        const here = [...startingAt(list, index, isForeign), ...joinedAt(list, index, text)];
        const end = Math.max(0, ...here.map((match) => match.end));
        const longest = surest(here.filter((match) => match.end === end));
        if (longest.length > 0) {
          groups.push(longest);
          while (index + 1 < list.length && (list[index + 1]?.start ?? end) < end) index++;
        } else {
          const { text: word = '', start = 0, end: stop = 0 } = list[index] ?? {};
          groups.push(misspeltAs(word).map((match) => ({ ...match, start, end: stop })));
        }
      }
      return chooseReadings(groups, list, text)
        .flat()
        .map(({ id, kind, canonical, start, end, by }) => ({
          id,
          kind,
          canonical,
          text: text.slice(start, end),
          start,
          end,
          by,
        }));
    },
    nameOf(id, language, grammaticalCase = '') {
      const own = byId.get(id) ?? [];
      const pick = (lang: string, form: string) =>
        own.find((term) => term.language === lang && term.case === form)?.name;
      const named = (lang: string) => {
        const listed = pick(lang, grammaticalCase);
        const base = pick(lang, '');
        if (listed !== undefined || base === undefined) return listed;
        const running = pick(lang, 'article') ?? base;
        return grammaticalForm({ name: running, language: lang, grammaticalCase }) ?? base;
      };
      return named(language) ?? named('en') ?? own[0]?.canonical;
    },
    namesOf: (id) => byId.get(id) ?? [],
  };
}

/** A name that is only known from outside may be a common word; it needs its capital, or to stand there letter by letter. */
function isWrittenAsName({ by }: TermMatch, first: string): boolean {
  return !/^\p{Ll}/u.test(first) || (by === 'name' && first.length >= SHORTEST_PLAIN_NAME);
}

/** Remembers what was made of each word: the same words come again and again. */
function remembered<T>(make: (word: string) => T): (word: string) => T {
  const cache = new Map<string, T>();
  return (word) => {
    const known = cache.get(word);
    if (known !== undefined) return known;
    const made = make(word);
    if (cache.size >= CACHE_LIMIT) cache.clear();
    cache.set(word, made);
    return made;
  };
}

function matchName(name: Name, list: Token[], keys: (word: string) => WordKey[]): Found[] | undefined {
  const [first, last] = [list[0], list.at(-1)];
  if (first === undefined || last === undefined || list.length < name.words.length) return undefined;
  if (!isWrittenAs(name, list)) return undefined;
  let trust: Trust = 3;
  for (const [offset, word] of name.words.entries()) {
    const text = list[offset]?.text ?? '';
    if (normaliseWord(text) === word) continue;
    const shared = keys(text).filter((key) => name.keys[offset]?.has(key));
    if (shared.length === 0) return undefined;
    trust = leastOf(trust, Math.max(...shared.map(trustOf)));
  }
  const by = trust === 3 ? 'name' : trust === 0 ? 'spelling' : 'inflection';
  const { id, kind, canonical } = name.term;
  return [
    { id, kind, canonical, text: '', start: first.start, end: last.end, by, trust, isProper: name.isProper },
  ];
}

function trustOf(key: WordKey): number {
  if (key.startsWith('≈')) return 0;
  return key.startsWith('~') ? 1 : 2;
}

function leastOf(a: Trust, b: number): Trust {
  if (a === 0 || b <= 0) return 0;
  if (a === 1 || b <= 1) return 1;
  return a === 2 || b <= 2 ? 2 : 3;
}

/** One match per concept; sounds only where no name or form of one was found. */
function surest(matches: Found[]): Found[] {
  const best = Math.max(0, ...matches.map(({ trust }) => trust));
  const least = Math.min(best, 2);
  const kept = matches.filter(({ trust }) => trust >= least).toSorted((a, b) => a.trust - b.trust);
  return uniqueById(kept);
}

/** The names that a word may be a slip of, without their place in a text. */
function misspelt(written: string, names: Name[]): Found[] {
  if (written.length < 6) return [];
  const word = normaliseWord(written);
  const limit = word.length >= 9 ? 2 : 1;
  let best = limit + 1;
  let matches: Name[] = [];
  for (const name of names) {
    const known = name.words[0] ?? '';
    if (known[0] !== word[0]) continue;
    const distance = editDistance(word, known, limit);
    if (distance < best) matches = [];
    if (distance <= limit && distance <= best) matches.push(name);
    best = Math.min(best, distance);
  }
  return uniqueById(
    matches.map(({ term: { id, kind, canonical }, isProper }) => ({
      id,
      kind,
      canonical,
      text: written,
      start: 0,
      end: written.length,
      by: 'spelling' as const,
      trust: 0 as const,
      isProper,
    })),
  );
}

/** The last of each id, in the order of the first. */
function uniqueById(matches: Found[]): Found[] {
  return [...new Map(matches.map((match) => [match.id, match])).values()];
}
