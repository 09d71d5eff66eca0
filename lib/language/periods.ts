/** A stretch of years a question asks about; an open end is undefined. */
export type Period = {
  from?: number;
  to?: number;
  kind: 'exact' | 'since' | 'until' | 'range' | 'latest' | 'recent';
  text: string;
};

const YEAR = '((?:19|20)\\d{2})';
const DASH = '\\s*(?:[-–—/]|to|and|until|по|до|и|至|到)\\s*';
/** Before a word: it does not end a longer one, as `к` ends `рынок`. */
const WORD_START = '(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])';

type Rule = { pattern: RegExp; read: (match: RegExpExecArray, thisYear: number) => Omit<Period, 'text'> };

/** Tried in order; the first that fits decides. */
const RULES: Rule[] = [
  {
    pattern: new RegExp(
      `(?:${WORD_START}(?:between|from|с|между)|从)?\\s*${YEAR}(?:${DASH}((?:19|20)\\d{2})|\\s*[-–—/]\\s*(\\d{2}))(?!\\d)`,
      'iu',
    ),
    read: ([, from = '', to, shortTo = '']) => readRange(from, to, shortTo),
  },
  {
    pattern: new RegExp(
      `(?:${WORD_START}(?:since|after|from|starting in|с|после|начиная с)|自)\\s*${YEAR}`,
      'iu',
    ),
    read: ([, from]) => ({ from: Number(from), kind: 'since' }),
  },
  {
    pattern: new RegExp(`${WORD_START}(?:before|until|by|up to|до|к)\\s*${YEAR}`, 'iu'),
    // "By 2030" is about that year while it lies ahead, and about all years up to it once it has passed.
    read: ([, to], now) =>
      Number(to) > now
        ? { from: Number(to), to: Number(to), kind: 'exact' }
        : { to: Number(to), kind: 'until' },
  },
  {
    pattern: new RegExp(`${YEAR}`),
    read: ([, year]) => ({ from: Number(year), to: Number(year), kind: 'exact' }),
  },
  {
    pattern: /last year|past year|в прошлом году|去年/iu,
    read: (_, now) => ({ from: now - 1, to: now - 1, kind: 'exact' }),
  },
  {
    pattern: /(?:last|past|recent) (\d+|two|three|four|five|ten) years/iu,
    read: ([, count = ''], now) => ({
      from: now - (COUNTS[count.toLowerCase()] ?? Number(count)),
      kind: 'recent',
    }),
  },
  {
    pattern: /за последние (\d+) лет/iu,
    read: ([, count], now) => ({ from: now - Number(count), kind: 'recent' }),
  },
  {
    pattern:
      /\b(?:latest|newest|most recent|current|currently|now|today|still)\b|сейчас|последн|нынешн|最新|目前/iu,
    read: () => ({ kind: 'latest' }),
  },
];

const COUNTS: Record<string, number> = { two: 2, three: 3, four: 4, five: 5, ten: 10 };

/**
 * Reads the period a question asks about: "since 2020", "2021–24", "last five years", "latest".
 *
 * @param text the question
 * @param today reference date for "last year" and the like
 * @returns undefined when the question names no period
 */
export function readPeriod(text: string, today: Date): Period | undefined {
  for (const { pattern, read } of RULES) {
    const match = pattern.exec(text);
    if (match !== null) return { ...read(match, today.getUTCFullYear()), text: match[0].trim() };
  }
  return undefined;
}

/** Years in either order; `2023-11` is a month, not a span that ends before it starts. */
function readRange(from: string, to: string | undefined, shortTo: string): Omit<Period, 'text'> {
  const first = Number(from);
  const second = Number(to ?? `${from.slice(0, 2)}${shortTo}`);
  if (to === undefined && second < first) return { from: first, to: first, kind: 'exact' };
  return { from: Math.min(first, second), to: Math.max(first, second), kind: 'range' };
}
