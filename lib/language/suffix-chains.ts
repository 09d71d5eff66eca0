/** Languages whose words grow by endings put one after the other. */
export const SUFFIXING_LANGUAGES = ['kk', 'ky', 'uz', 'tg'] as const;
export type SuffixingLanguage = (typeof SUFFIXING_LANGUAGES)[number];

/**
 * The endings of each language in the order they follow: number, owner, case, then what makes adjectives. Uzbek is
 * given in Latin letters without apostrophes, as `uzbekKey` writes it.
 */
const CHAINS: Record<SuffixingLanguage, readonly string[]> = {
  kk: [
    'лар|лер|дар|дер|тар|тер',
    'ым|ім|м|ың|ің|ң|ы|і|сы|сі|ымыз|іміз|мыз|міз',
    'ның|нің|дың|дің|тың|тің|ға|ге|қа|ке|на|не|а|е|ды|ді|ты|ті|ны|ні|н|да|де|та|те|нда|нде|дан|ден|тан|тен|нан|нен|мен|бен|пен',
    'ғы|гі|қы|кі|лық|лік|дық|дік|тық|тік|лы|лі|сыз|сіз|ша|ше',
  ],
  ky: [
    'лар|лер|лор|лөр|дар|дер|дор|дөр|тар|тер|тор|төр',
    'ым|им|ум|үм|м|ың|иң|уң|үң|ң|ы|и|у|ү|сы|си|су|сү|ыбыз|ибиз|убуз|үбүз|быз|биз',
    'нын|нин|нун|нүн|дын|дин|дун|дүн|тын|тин|тун|түн|га|ге|го|гө|ка|ке|ко|кө|на|не|а|е|ны|ни|ну|нү|ды|ди|ду|дү|ты|ти|ту|тү|н|да|де|до|дө|та|те|то|тө|нда|нде|ндо|ндө|дан|ден|дон|дөн|тан|тен|тон|төн|нан|нен',
    'гы|ги|гу|гү|кы|ки|ку|кү|лык|лик|лук|лүк|дык|дик|дук|дүк|тык|тик|тук|түк|луу|лүү|сыз|сиз|ча|че',
  ],
  uz: [
    'lar',
    'im|m|ing|ng|i|si|imiz|miz|ingiz|ngiz',
    'ning|ni|ga|ka|qa|da|dan|na|nda|ndan',
    'gi|lik|li|siz|cha|dek',
  ],
  tg: ['ҳо|он|гон|ён|вон', 'ам|ат|аш|амон|атон|ашон', 'и|ӣ|е|ро|ву', ''],
};
const PATTERNS = Object.fromEntries(
  SUFFIXING_LANGUAGES.map((language) => [
    language,
    new RegExp(`^${CHAINS[language].map((link) => `(?:${link})?`).join('')}$`, 'u'),
  ]),
);

const FRONT = /[әөүіеэ]/u;
/** Vowels that go with endings of either kind: Kazakh `и` and `у`, above all in words from elsewhere. */
const NEUTRAL: Record<'kk' | 'ky', RegExp> = { kk: /[иу]/u, ky: /(?!)/u };
const VOWELS = /[аоуұыяёюәөүіеэи]/gu;

/** A base's last consonant is voiced before a vowel: Kazakh `қ` becomes `ғ`, Uzbek `k` becomes `g`. */
const VOICED: Record<SuffixingLanguage, readonly [string, string][]> = {
  kk: [
    ['ғ', 'қ'],
    ['г', 'к'],
    ['б', 'п'],
  ],
  ky: [
    ['г', 'к'],
    ['б', 'п'],
  ],
  uz: [
    ['g', 'q'],
    ['g', 'k'],
  ],
  tg: [],
};
const SHORTEST_BASE = 3;
const LONGEST_CHAIN = 12;

/**
 * The words that a word may be made of by the endings of a language, with the base's last consonant set right and,
 * in Kazakh and Kyrgyz, only where the vowels of base and endings are in harmony.
 *
 * @param word lower case; for Uzbek as `uzbekKey` writes it
 * @returns candidates, the shortest chain of endings first; most are no words at all and only serve to be looked up
 */
export function suffixBases(word: string, language: SuffixingLanguage): string[] {
  const bases: string[] = [];
  const shortest = Math.max(SHORTEST_BASE, word.length - LONGEST_CHAIN);
  for (let cut = word.length - 1; cut >= shortest; cut--) {
    const base = word.slice(0, cut);
    const chain = word.slice(cut);
    if (PATTERNS[language]?.test(chain) !== true || !isInHarmony(base, chain, language)) continue;
    bases.push(base);
    if (/^[аоуұыяёюәөүіеэиaeiou]/u.test(chain)) {
      for (const [voiced, plain] of VOICED[language]) {
        if (base.endsWith(voiced)) bases.push(base.slice(0, -1) + plain);
      }
    }
    // The Tajik ending `-ӣ` is written `и` before another one: `Марказӣ`, `Марказии`.
    if (language === 'tg' && base.endsWith('и')) bases.push(`${base.slice(0, -1)}ӣ`);
  }
  return bases;
}

function isInHarmony(base: string, chain: string, language: SuffixingLanguage): boolean {
  if (language !== 'kk' && language !== 'ky') return true;
  const lead = base.match(VOWELS)?.at(-1);
  const first = chain.match(VOWELS)?.[0];
  if (lead === undefined || first === undefined) return true;
  if (NEUTRAL[language].test(lead) || NEUTRAL[language].test(first)) return true;
  const isFront = (vowel: string) => FRONT.test(vowel) || vowel === 'и';
  return isFront(lead) === isFront(first);
}
