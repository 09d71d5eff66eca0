import { normaliseWord } from './normalise-word.ts';

/** The Uzbek alphabets of 1940 and 1995, letter by letter. */
const TO_LATIN: Record<string, string> = Object.fromEntries(
  `а=a б=b в=v г=g д=d ж=j з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=x ч=ch ш=sh ъ=ʼ ь= э=e ю=yu
  я=ya ё=yo ў=oʻ қ=q ғ=gʻ ҳ=h`
    .split(/\s+/)
    .map((pair) => [pair.charAt(0), pair.slice(2)]),
);
const TO_CYRILLIC: readonly [RegExp, string][] = [
  [/yo(?!ʻ)/g, 'ё'],
  [/yu/g, 'ю'],
  [/ya/g, 'я'],
  [/ye/g, 'е'],
  [/sh/g, 'ш'],
  [/ch/g, 'ч'],
  [/oʻ/g, 'ў'],
  [/gʻ/g, 'ғ'],
  [/ʼ/g, 'ъ'],
  [/(?<![a-zа-яўқғҳ])e|(?<=[aouiаоуияёюўэ])e/g, 'э'],
];
const SINGLE: Record<string, string> = {
  ...Object.fromEntries(Object.entries(TO_LATIN).map(([cyrillic, latin]) => [latin, cyrillic])),
  e: 'е',
};

/** Uzbek written in Cyrillic, in Latin letters: `бўлим` is `boʻlim`. Lower case. */
export function toUzbekLatin(word: string): string {
  return word
    .toLowerCase()
    .replace(/(?<![бвгджзйклмнпрстфхцчшқғҳ])е/gu, 'ye')
    .replace(/(?<=[аеёиоуўэюя])ц/gu, 'ts')
    .replaceAll('ц', 's')
    .replaceAll('е', 'e')
    .replace(/\p{Script=Cyrillic}/gu, (letter) => TO_LATIN[letter] ?? letter);
}

/** Uzbek written in Latin letters, in Cyrillic: `Boʻlim` is `бўлим`. Lower case. */
export function toUzbekCyrillic(word: string): string {
  const spelt = word
    .toLowerCase()
    .replace(/(?<=[og])['\u2018\u2019\u02bb\u02bc\u0060]/g, 'ʻ')
    .replace(/['\u2018\u2019\u0060]/g, 'ʼ');
  return TO_CYRILLIC.reduce((text, [latin, cyrillic]) => text.replace(latin, cyrillic), spelt).replace(
    /[a-z]/g,
    (letter) => SINGLE[letter] ?? letter,
  );
}

/**
 * What an Uzbek word is compared by, whichever alphabet and apostrophe it is written with: `boʻlim`,
 * `bo'lim`, `bolim` and `бўлим` are `bolim`. `ц` is `s` or `ts` by its place and always `s` here.
 */
export function uzbekKey(word: string): string {
  return normaliseWord(toUzbekLatin(word)).replaceAll('ts', 's');
}
