import { splitSentences } from '#corpus';
import { analyse } from '#language';

/** Words that begin a question of their own after a joining word; outside English an object may stand before them. */
const JOINTS = {
  english: {
    joint: 'and(?: also| then)?|also|plus',
    asks: 'how (?:much|many|large|big|far|long|old|high|is|are|was|were|do|does|did|has|have|can|could|will)|what|which|who|whom|whose|when|where|why|is|are|does|do|did|was|were|has|have|should|give (?:me|us)|tell (?:me|us)|list|explain|name|show|compare|for how (?:much|long)',
    before: '',
  },
  other: {
    joint: 'а также|а|и|және|әрі|ал|va|hamda|жана|ва',
    asks: 'сколько|как(?:ой|ая|ое|ие|ую|ова|ово|овы)?|что|кто|кому|когда|где|куда|откуда|почему|зачем|насколько|қанша|қандай|қай|кім|қашан|неге|неліктен|қайда|qancha|qanday|qaysi|kim|qachon|nega|nima uchun|qayerda|канча|кандай|качан|эмне|чанд|кадом|кай|чаро',
    before: '(?:\\p{L}+\\s+)?',
  },
};
const ASKS = `(?:${JOINTS.english.asks}|${JOINTS.other.asks})`;
const JOINED = Object.values(JOINTS).map(
  ({ joint, asks, before }) =>
    new RegExp(
      `\\s*(?:[,;]\\s*)?(?<![\\p{L}\\p{M}])(?:${joint})\\s+(?=${before}(?:(?:at|for|in|on|from|to|by|since|until|with|о|об|в|на|с|к|за|по|из|от|у|для) )?(?:${asks})(?![\\p{L}\\p{M}]))`,
      'giu',
    ),
);
/** Between commas a question of its own begins where another is joined by "and" after it: a lone "who" may belong to a name. */
const LISTED =
  /\s*,\s+(?=(?:for )?(?:what|how (?:much|many|large|big|long)|who|when|where|why)(?![\p{L}\p{M}]))/giu;

/** Chinese joins clauses by a comma; the next one asks when it holds a word of asking. */
const HAN_JOINED = /[，；]\s*(?=[^，；]*(?:多少|什么|谁|哪|何时|为什么|为何|怎么|如何|几))/gu;
const HAN_ASKS = /多少|什么|谁|哪|何时|为什么|为何|怎么|如何|几/u;

/**
 * The questions that a person asks in one go, in their order: sentences that end in a question mark, and clauses joined by
 * "and how much", "and who" and the like. A statement belongs to the question after it.
 *
 * @returns one string at least; the question itself where it asks one thing
 */
export function splitQuestions(question: string): string[] {
  const sentences = splitSentences(question.trim()).map(({ text }) => text);
  const asked: string[] = [];
  let statement = '';
  for (const sentence of sentences) {
    if (/[?？]["”’»)\]]*$/u.test(sentence)) {
      asked.push(`${statement}${sentence}`);
      statement = '';
    } else {
      statement = `${statement}${sentence} `;
    }
  }
  if (asked.length === 0) return clauses(question.trim());
  if (statement !== '') asked[asked.length - 1] = `${asked.at(-1)} ${statement.trim()}`;
  return asked.flatMap(clauses);
}

function clauses(sentence: string): string[] {
  const joints = JOINED.flatMap((joint) => [...sentence.matchAll(joint)]);
  const breaks = [
    ...joints,
    ...(joints.length > 0 ? sentence.matchAll(LISTED) : []),
    ...(HAN_ASKS.test(sentence) ? sentence.matchAll(HAN_JOINED) : []),
  ]
    .filter(({ index }) => index > 0 && !isQuoted(sentence, index))
    .sort((a, b) => a.index - b.index);
  const parts: string[] = [];
  let start = 0;
  for (const { index, 0: joint } of breaks) {
    const before = sentence.slice(start, index).trim();
    const after = sentence.slice(index + joint.length);
    if (!asksSomething(before) || !saysSomething(after)) continue;
    parts.push(before);
    start = index + joint.length;
  }
  return [...parts, sentence.slice(start).trim()].map((part, place, all) =>
    place < all.length - 1 && !/[?？]$/u.test(part) ? `${part}?` : part,
  );
}

/** What stands between quote marks is named, not asked. */
function isQuoted(sentence: string, index: number): boolean {
  return [...sentence.matchAll(QUOTED)].some(
    (quote) => quote.index < index && index < quote.index + quote[0].length,
  );
}

const QUOTED = /“[^”]*”|"[^"]*"|«[^»]*»|„[^“”]*[“”]|《[^》]*》/gu;
const ASKING_WORD = new RegExp(`(?<![\\p{L}\\p{M}])${ASKS}(?![\\p{L}\\p{M}])`, 'iu');

/** Only what asks already can be followed by another question: "salt and who else" is one. */
function asksSomething(text: string): boolean {
  return (ASKING_WORD.test(text) || HAN_ASKS.test(text)) && saysSomething(text);
}

/** "… and when?" adds to the question before it rather than asking another. */
/** "… and who comes second?" is still the same question. */
const NEXT_IN_ORDER = new Set(analyse('first second third fourth next last come comes came rank ranks'));

function saysSomething(text: string): boolean {
  const asking = new Set([...NEXT_IN_ORDER, ...analyse(text.match(ASKING_WORD)?.[0] ?? '')]);
  return analyse(text).filter((word) => !asking.has(word)).length > 0;
}
