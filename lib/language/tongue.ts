/** Languages that answers are written in. */
export const TONGUES = ['en', 'ru', 'kk', 'uz', 'zh'] as const;
export type Tongue = (typeof TONGUES)[number];

/** Languages whose names are recognised but whose answers are written in a language that their readers know well. */
const SPOKEN_FOR: Readonly<Record<string, Tongue>> = { ky: 'ru', tg: 'ru' };

/**
 * The language that an answer to a text of some language is written in.
 *
 * @param language a code as `detectLanguage` gives it, with or without a region (`ru-KZ`)
 * @returns the language itself where answers are written in it, Russian for Kyrgyz and Tajik, else English
 */
export function tongueOf(language: string): Tongue {
  const code = language.split('-')[0] ?? '';
  return TONGUES.find((tongue) => tongue === code) ?? SPOKEN_FOR[code] ?? 'en';
}
