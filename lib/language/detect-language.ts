/** Languages that questions are recognised in. */
export const LANGUAGES = ['en', 'ru', 'kk', 'ky', 'tg', 'uz', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Letters that occur in one of the Cyrillic alphabets and not in Russian; they decide before words do. */
const CYRILLIC_LETTERS: { language: Language; letters: RegExp }[] = [
  { language: 'tg', letters: /[ӣӯҳҷ]/gu },
  { language: 'uz', letters: /[ўҳ]/gu },
  { language: 'kk', letters: /[әұіһ]/gu },
  { language: 'ky', letters: /[ңөү]/gu },
];

const UZBEK_LATIN =
  /[og][ʻʼ'‘’`](?=\p{L})|\b(?:qancha|qanday|nima|nechta|necha|uchun|bilan|ning|qaysi|kim|qachon|foiz|foizi|ulushi|haqida|mamlakat|davlat|zaxiralari|eksport qil|import qil)\p{L}*/giu;

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
