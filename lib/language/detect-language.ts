/** Languages that questions are recognised in. */
export const LANGUAGES = ['en', 'ru', 'kk', 'ky', 'tg', 'uz', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Letters of each Cyrillic alphabet that Russian lacks; of those that share the letters found, the first is taken. */
const CYRILLIC_LETTERS: { language: Language; letters: RegExp }[] = [
  { language: 'ky', letters: /[ңөү]/giu },
  { language: 'kk', letters: /[әұіһқғңөү]/giu },
  { language: 'tg', letters: /[ӣӯҳҷқғ]/giu },
  { language: 'uz', letters: /[ўҳқғ]/giu },
];

/** Common words of asking and joining that the neighbouring languages lack; each counts as much as three letters. */
const COMMON_WORDS: { language: Language; words: RegExp }[] = [
  {
    language: 'kk',
    words: word('қанша|қандай|неше|қайсы|қай|қашан|неге|кім|және|үшін|туралы|бойынша|пайыз'),
  },
  {
    language: 'ky',
    words: word('канча|кандай|нече|кайсы|кайсыл|качан|эмне|эмнеге|ким|жана|үчүн|жөнүндө|боюнча|пайыз'),
  },
  { language: 'tg', words: word('чанд|чӣ|қадар|чӣқадар|кадом|кай|чаро|кӣ|ва|аз|дар|барои|дарсад|фоизи') },
  { language: 'uz', words: word('қанча|қандай|неча|нечта|қайси|қачон|нима|нега|ким|учун|билан|ҳақида|фоиз') },
];
const WEIGHT_OF_WORD = 3;

const UZBEK_LATIN = new RegExp(
  `[og][ʻʼ'‘’\`](?=\\p{L})(?!(?:s|clock)\\b)|${word('qancha|qanday|nima|nega|nechta|necha|uchun|bilan|qaysi|qachon|foiz|foizi|haqida|kim|qayer|qayerda|boʻyicha').source}`,
  'giu',
);

/** Any of these as a whole word. */
function word(list: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${list})(?!\\p{L})`, 'giu');
}

/**
 * Recognises the language of a question from its script, its special letters and a few very common words.
 *
 * @returns one of the known languages; `en` for Latin text that shows no sign of Uzbek
 */
export function detectLanguage(text: string): Language {
  const han = count(text, /\p{Script=Han}/gu);
  const cyrillic = count(text, /\p{Script=Cyrillic}/gu);
  const latin = count(text, /\p{Script=Latin}/gu);
  if (han > 0 && han * 2 >= latin / 4) return 'zh';
  if (cyrillic > 0 && cyrillic >= latin / 2) {
    const scores = CYRILLIC_LETTERS.map(({ language, letters }) => ({
      language,
      score:
        count(text, letters) +
        WEIGHT_OF_WORD * count(text, COMMON_WORDS.find((own) => own.language === language)?.words ?? /(?!)/g),
    }));
    const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
    return best.score > 0 ? best.language : 'ru';
  }
  return count(text, UZBEK_LATIN) > 0 ? 'uz' : 'en';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
