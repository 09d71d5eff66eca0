import { analyse, tokens } from '#language';
import type { Knowledge } from '../knowledge.ts';
import { askingWords } from './asking-words.ts';

/** A chapter, or one of its sections, that a question names; `isWhole` when it asks for nothing within it. */
export type ReportPart = { chapter: number; section: number | undefined; isWhole: boolean };

const CHAPTER_NUMBER = /\bchapter\s+(\d{1,3})\b|(?<!\p{L})глав\p{L}*\s+(\d{1,3})(?!\d)|第\s?(\d{1,3})\s?章/iu;
type Context = Pick<Knowledge, 'corpus' | 'lexicon' | 'findIndicators'>;

/** A title of one or two words may stand in a question by chance. */
const FEWEST_WORDS = 3;
/** Words that ask for a part as a whole, whatever stands in it. */
const OF_THE_WHOLE = new Set(
  analyse(
    'chapter section part main key point points finding findings message summary summarise summarize outline overview topic contents глава раздел главное главные мысли вывод выводы содержание речь',
  ),
);
/** A few more words may be chance: "sum up what exactly chapter 3 says". */
const MOST_WORDS_BESIDE = 2;
/** Chinese sets no spaces; about so many characters make a phrase such as "what does it say". */
const HAN_OF_ASKING = 6;

/**
 * The part of the report that a question names: a chapter by its number or title, or a section by its title. A section
 * whose title several chapters share needs the chapter beside it.
 */
export function namedPart(knowledge: Context, question: string): ReportPart | undefined {
  const { chapters } = knowledge.corpus;
  const spoken = ` ${plain(question)} `;
  const numbered = CHAPTER_NUMBER.exec(question);
  const number =
    numbered === null ? undefined : Number(numbered.slice(1).find((digits) => digits !== undefined));
  const titled = chapters
    .flatMap((chapter) => [
      { chapter: chapter.number, section: undefined, title: plain(chapter.title) },
      ...chapter.sections.map((section) => ({
        chapter: chapter.number,
        section: section.number,
        title: plain(section.title),
      })),
    ])
    .filter(({ chapter, title }) => {
      const isLong = title.split(' ').length >= FEWEST_WORDS;
      return isLong && spoken.includes(` ${title} `) && (number === undefined || chapter === number);
    })
    .sort((a, b) => b.title.length - a.title.length);
  const [first, second] = titled;
  const isOne = first !== undefined && (second === undefined || second.title !== first.title);
  if (isOne) {
    const beside = spoken.replace(first.title, ' ').replace(plain(numbered?.[0] ?? ''), ' ');
    return {
      chapter: first.chapter,
      section: first.section,
      isWhole: isOnlyAsking(knowledge, question, beside),
    };
  }
  if (numbered === null || !chapters.some((chapter) => chapter.number === number) || number === undefined)
    return undefined;
  return {
    chapter: number,
    section: undefined,
    isWhole: isOnlyAsking(knowledge, question, question.replace(numbered[0], ' ')),
  };
}

/** Nothing that the corpus knows by name, and hardly any word that does not serve to ask. */
function isOnlyAsking({ lexicon, findIndicators }: Context, question: string, rest: string): boolean {
  const asking = askingWords(question);
  const words = analyse(rest).filter(
    (word) => !asking.has(word) && !OF_THE_WHOLE.has(word) && !/\p{Script=Han}/u.test(word),
  );
  return (
    words.length <= MOST_WORDS_BESIDE &&
    (rest.match(/\p{Script=Han}/gu)?.length ?? 0) <= HAN_OF_ASKING &&
    lexicon.find(rest).every(({ by }) => by === 'spelling') &&
    findIndicators(rest).length === 0
  );
}

function plain(text: string): string {
  return tokens(text)
    .map(({ text: word }) => word.toLowerCase())
    .join(' ');
}
