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
    words: word(
      'қанша\\p{L}*|канша|қандай|неше|қай|қайсы\\p{L}*|қашан|неге|неліктен|кім|және|мен|үшін|туралы|бойынша|пайыз\\p{L}*|жылы|жылғы|жылдары|бар|болды|қалай|соңғы|ең|көп|ше',
    ),
  },
  {
    language: 'ky',
    words: word(
      'канча\\p{L}*|кандай|нече|кайсы|кайсыл|качан|эмне|эмнеге|эмне үчүн|ким|жана|менен|үчүн|жөнүндө|боюнча|пайыз\\p{L}*|жылы|кантип|акыркы|эң|көп',
    ),
  },
  {
    language: 'tg',
    words: word(
      'чанд|чӣ|чи|қадар|чӣқадар|чиқадар|кадом|кай|чаро|кӣ|ки|ва|аз|дар|ба|барои|дарсад\\p{L}*|фоизи|соли|солҳои|кадоме|кишвар\\p{L}*|аст|буд',
    ),
  },
  {
    language: 'uz',
    words: word(
      'қанча\\p{L}*|қандай|неча|нечта|қайси|қачон|нима\\p{L}*|нега|ким|учун|билан|ҳақида|фоиз\\p{L}*|йил|йилда|йилги|йилдан|қаерда|қанақа|энг|кўп|ва|бўлган|мамлакат\\p{L}*|давлат\\p{L}*',
    ),
  },
];
const WEIGHT_OF_WORD = 3;
/** Russian shares its letters with the others and some of their words by chance; its own small words tell it. */
const RUSSIAN_WORDS = word(
  'и|в|во|на|не|что|как|это|ли|для|из|по|с|со|или|от|к|о|за|до|был\\p{L}*|есть|чем|кто|как(?:ой|ая|ое|ие|ую|ова|ов|ово|овы|их)|сколько|почему|когда|где|у',
);

/**
 * Uzbek in Latin letters: its two letters with an apostrophe, and words and endings that English lacks. Apostrophes are often left
 * out, so common words count without theirs too.
 */
const UZBEK_LATIN = new RegExp(
  `[og][ʻʼ'‘’\`](?=\\p{L})(?!(?:s|clock)\\b)|${
    word(
      '\\p{L}{3,}-chi|\\p{L}{3,}(?:dagi|larda|lardan|larning|larini|lariga|sining|sidan)|qanch\\p{L}*|qanday|qanaqa|nima\\p{L}*|nega|necha\\p{L}*|uchun|bilan|qaysi\\p{L}*|qachon|qayer\\p{L}*|foiz\\p{L}*|haqida|kim|kimlar|b[oʻ]yicha|yil|yil(?:i|da|gi|ga|dan|lar)\\p{L}*|ishlab|chiqar\\p{L}*|qazib|olgan|oladi|mamlakat\\p{L}*|davlat\\p{L}*|hajm\\p{L}*|miqdor\\p{L}*|otgan|songgi|sunggi|oxirgi|hozir\\p{L}*|yoki|eng|solishtir\\p{L}*|taqqosla\\p{L}*',
    ).source
  }`,
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
    return best.score > WEIGHT_OF_WORD * count(text, RUSSIAN_WORDS) ? best.language : 'ru';
  }
  return count(text, UZBEK_LATIN) > 0 ? 'uz' : 'en';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
