/**
 * How Russian nouns and adjectives change their endings, by the ending of the form that a dictionary gives.
 * After A. A. Zaliznyak, "Grammatical Dictionary of the Russian Language", without stress and irregular words.
 */
type Declension = {
  /** What the dictionary form ends in. */
  ending: RegExp;
  singular: readonly string[];
  plural: readonly string[];
};

const words = (text: string) => text.split(' ').map((ending) => (ending === '-' ? '' : ending));

const HARD = words('а у ом е');
const HARD_PLURAL = words('ы и ов ам ами ах');
const SOFT = words('я ю ем е и');
const SOFT_PLURAL = words('и ев ей ям ями ях');
const ADJECTIVE = words('ый ой ого ому ым ом ая ую ое');
const ADJECTIVE_PLURAL = words('ые ых ыми');
const SOFT_ADJECTIVE = words('ий ой его ого ему ому им ем ом яя ая ей юю ую ее ое');
const SOFT_ADJECTIVE_PLURAL = words('ие их ими');

/** Every one that fits adds its forms: `-ий` ends both `гений` and `мелкий`. */
const NOUNS: readonly Declension[] = [
  { ending: /ия$/, singular: words('ия ии ию ией иею'), plural: words('ий иям иями иях') },
  { ending: /ие$/, singular: words('ие ия ию ием ии'), plural: words('ий иям иями иях') },
  { ending: /ий$/, singular: words('ий ия ию ием ии'), plural: words('иев иям иями иях') },
  { ending: /(?<!и)я$/, singular: words('я и е ю ей ею'), plural: words('ь ям ями ях') },
  { ending: /а$/, singular: words('а ы и е у ой ею ою ей'), plural: words('- ам ами ах') },
  { ending: /ь$/, singular: ['ь', 'ью', ...SOFT], plural: SOFT_PLURAL },
  { ending: /(?<!и)й$/, singular: ['й', ...SOFT], plural: SOFT_PLURAL },
  { ending: /о$/, singular: words('о а у ом е'), plural: words('- ам ами ах') },
  { ending: /(?<![ио])е$/, singular: words('е я а ю у ем'), plural: words('й ям ам ями ами ях ах') },
  // The name of a group is a plural already, and its one member a singular.
  {
    ending: /[ыи]$/,
    singular: words('ы и ь - ов ев ей ам ям ами ями ах ях'),
    plural: [...HARD, ...SOFT],
  },
  {
    ending: /[бвгджзклмнпрстфхцчшщ]$/,
    singular: ['', 'ем', ...HARD],
    plural: ['ев', 'ей', ...HARD_PLURAL],
  },
];
const ADJECTIVES: readonly Declension[] = [
  {
    ending: /(?:ый|ой|ая|ое|ые)$/,
    singular: [...ADJECTIVE, ...SOFT_ADJECTIVE],
    plural: [...ADJECTIVE_PLURAL, ...SOFT_ADJECTIVE_PLURAL],
  },
  { ending: /(?:ий|яя|ее|ие)$/, singular: SOFT_ADJECTIVE, plural: SOFT_ADJECTIVE_PLURAL },
];

/** A vowel that only the dictionary form has: `отец`, `отца`; `песок`, `песка`. */
const FLEETING: readonly [RegExp, string][] = [
  [/(?<=[аеиоуыэюя])ец$/, 'йц'],
  [/лец$/, 'льц'],
  [/ец$/, 'ц'],
  [/(?<=..)[ое]к$/, 'к'],
  [/(?<=..)ень$/, 'нь'],
];

/**
 * Every form a Russian word takes, given its dictionary form (or a plural, as in the names of groups).
 *
 * @param word lower case, `е` for `ё`; a name or a part of one
 * @param isProper true for the name of one thing: a noun of it has no plural (`Исландия` is never `Исландий`)
 * @returns the forms, the word itself among them; just the word for one that does not bend (`кенгуру`, `пари`)
 */
export function russianForms(word: string, { isProper = false }: { isProper?: boolean } = {}): Set<string> {
  const forms = new Set([word]);
  if (!/^[а-я-]{3,}$/.test(word)) return forms;
  const add = (table: readonly Declension[], withPlural: boolean) => {
    for (const { ending, singular, plural } of table) {
      const match = ending.exec(word);
      if (match === null) continue;
      const stem = /[бвгджзклмнпрстфхцчшщ]$/.test(match[0]) ? word : word.slice(0, match.index);
      if (stem.length < 2) continue;
      for (const one of withPlural ? [...singular, ...plural] : singular) forms.add(stem + one);
    }
  };
  add(ADJECTIVES, true);
  add(NOUNS, !isProper);
  const fleeting = FLEETING.find(([pattern]) => pattern.test(word));
  if (fleeting !== undefined) {
    const [pattern, short] = fleeting;
    const stem = word.replace(pattern, short).replace(/ь$/, '');
    const soft = short.endsWith('ь');
    for (const one of soft ? SOFT : ['ем', ...HARD]) forms.add(stem + one);
    if (!isProper) for (const one of soft ? SOFT_PLURAL : ['ев', ...HARD_PLURAL]) forms.add(stem + one);
  }
  return forms;
}

const ADJECTIVE_ENDING = /(?:ый|ий|ой|ого|его|ому|ему|ым|им|ом|ем|ая|яя|ей|ую|юю|ое|ее|ые|ие|ых|их|ыми|ими)$/;
/** What turns a common noun into an adjective: `садовый`, `травяной`, `лесной`. */
const OF_COMMON_NOUNS = ['ов', 'ев', 'н', 'ян', 'янн', 'енн'];
/** What turns a name into an adjective: `исландский`, `сенегальский`, `африканский`. */
const OF_NAMES = ['ск', 'йск', 'ейск', 'ьск', 'анск', 'инск', 'енск', 'овск'];

/**
 * The nouns, cut to the bases that `nounBases` gives, from which a word may be made as an adjective.
 *
 * @param word lower case, e.g. `исландского`
 * @param isProper whether to look for names rather than common nouns
 * @returns candidates such as `исланд`; empty when the word does not end as an adjective
 */
export function adjectiveBases(word: string, { isProper }: { isProper: boolean }): string[] {
  const stem = word.replace(ADJECTIVE_ENDING, '');
  if (stem === word) return [];
  return (isProper ? OF_NAMES : OF_COMMON_NOUNS)
    .filter((suffix) => stem.endsWith(suffix) && stem.length - suffix.length >= 3)
    .map((suffix) => stem.slice(0, -suffix.length));
}

/** The bases of a noun that adjectives are made from: `исландия` gives `исланди` and `исланд`, `пакистан` also `пак`. */
export function nounBases(word: string): string[] {
  if (!/^[а-я]{3,}$/.test(word)) return [];
  const fleeting = FLEETING.find(([pattern]) => pattern.test(word));
  const bases = [
    word,
    word.replace(/[аеоыьяий]$/, ''),
    word.replace(/и[йя]$/, ''),
    word.replace(/и?стан$/, ''),
    ...(fleeting === undefined ? [] : [word.replace(fleeting[0], fleeting[1])]),
  ];
  return [...new Set(bases)].filter((base) => base.length >= 3);
}
