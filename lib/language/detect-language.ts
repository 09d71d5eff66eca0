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

const UZBEK_LATIN =
  /[og][ʻʼ'‘’`](?=\p{L})(?!(?:s|clock)\b)|\b(?:ning|kim)\b|\b(?:qancha|qanday|nima|nechta|necha|uchun|bilan|qaysi|qachon|foiz|foizi|ulushi|haqida|mamlakat|davlat|zaxiralari|eksport qil|import qil)\p{L}*/giu;

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
      score: count(text, letters),
    }));
    const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
    return best.score > 0 ? best.language : 'ru';
  }
  return count(text, UZBEK_LATIN) > 0 ? 'uz' : 'en';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
