/** Cyrillic letter by letter in the romanisation of the BGN and PCGN; letters of Kazakh, Kyrgyz, Tajik and Uzbek included. */
const ROMAN: Record<string, string> = Object.fromEntries(
  `а=a ә=a б=b в=v г=g ғ=g д=d е=e ё=yo ж=zh җ=j ҷ=j з=z и=i ӣ=i і=i й=y к=k қ=q л=l м=m н=n ң=n о=o
  ө=o п=p р=r с=s т=t у=u ұ=u ү=u ў=o ӯ=u ф=f х=kh ҳ=h һ=h ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu
  я=ya`
    .split(/\s+/)
    .map((pair) => [pair.charAt(0), pair.slice(2)]),
);

/** Spellings of one sound in the common romanisations (BGN/PCGN, ISO 9, passports and others), longest first. */
const SAME_SOUNDS: readonly [RegExp, string][] = [
  [/[žż]/g, 'zh'],
  [/[čç]/g, 'ch'],
  [/[šş]/g, 'sh'],
  [/ğ/g, 'g'],
  [/ŋ|ñ|ng(?=[aeiou])/g, 'n'],
  [/û/g, 'yu'],
  [/â/g, 'ya'],
];
const FOLDED: readonly [RegExp, string][] = [
  [/shch|stsch|šč/g, 'S'],
  [/tsch|tch/g, 'C'],
  [/sch|sh/g, 'S'],
  [/ch/g, 'C'],
  [/dzh|dj|zh|j/g, 'J'],
  [/ts|tz/g, 'T'],
  [/kh|x/g, 'h'],
  [/gh/g, 'g'],
  [/q|c|ck/g, 'k'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/y/g, 'i'],
  [/i(?=[aeou])/g, ''],
  [/(.)\1+/g, '$1'],
];

/** A Cyrillic word in Latin letters, lower case. */
export function romanise(word: string): string {
  return word.toLowerCase().replace(/\p{Script=Cyrillic}/gu, (letter) => ROMAN[letter] ?? letter);
}

/**
 * One key for the ways a name is spelt in Cyrillic and in the common romanisations: `Джанибек`, `Dzhanibek`, `Janibek`
 * and `Zhanibek` share one.
 *
 * @param word Latin or Cyrillic; anything else is returned in lower case
 */
export function soundKey(word: string): string {
  const marked = SAME_SOUNDS.reduce(
    (text, [spelling, sound]) => text.replace(spelling, sound),
    romanise(word),
  );
  const plain = marked.normalize('NFD').replace(/[\p{M}\p{Lm}']/gu, '');
  return FOLDED.reduce((text, [spelling, sound]) => text.replace(spelling, sound), plain);
}

/** The same without the difference between `o` and `a`, `e` and `i` that is lost where a vowel is not stressed. */
export function looseSoundKey(word: string): string {
  return soundKey(word).replaceAll('o', 'a').replaceAll('e', 'i');
}
