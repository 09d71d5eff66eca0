/** Errors in the words of a sentence: names, forms, measures, directions, qualifiers, order, denial. */
import type { Corpus } from '#corpus';
import type { Lexicon } from '#language';
import { pick } from './random.ts';

type Plant = (text: string, random: () => number) => string | undefined;

/** Drops a word where it stands once and nothing else in the sentence says the same. */
const dropOnce =
  (word: RegExp, others: RegExp): Plant =>
  (text) => {
    const found = [...text.matchAll(new RegExp(word.source, 'giu'))];
    const left = text.replace(word, '');
    return found.length === 1 && !others.test(left) ? left : undefined;
  };

const replaceOne =
  (pairs: [RegExp, string][]): Plant =>
  (text, random) => {
    const pair = pick(
      pairs.filter(([pattern]) => pattern.test(text)),
      random,
    );
    return pair === undefined ? undefined : text.replace(...pair);
  };

export const plantDirection = replaceOne([
  [/\brose\b/u, 'fell'],
  [/\bgrew\b/u, 'shrank'],
  [/\bgrowth\b/u, 'decline'],
  [/\bincreased\b/u, 'decreased'],
  [/\bincrease\b/u, 'decrease'],
  [/\bup from\b/u, 'down from'],
  [/\bgrow\b/u, 'shrink'],
  [/\bfell\b/u, 'rose'],
  [/\bdropped\b/u, 'rose'],
  [/\bwere down by\b/u, 'were up by'],
  [/сократился/u, 'вырос'],
  [/\bexceed\b/u, 'fall short of'],
  [/\breached\b/u, 'fell to'],
]);

export const plantMeasure = replaceOne([
  [/\bmine production\b/iu, 'reserves'],
  [/\bproduction\b/u, 'reserves'],
  [/\boutput\b/u, 'reserves'],
  [/\breserves\b/u, 'production'],
  [/\bReserves\b/u, 'Production'],
  [/\bimports\b/u, 'exports'],
  [/\bimported\b/u, 'exported'],
  [/\bexports\b/u, 'imports'],
  [/\bexported\b/u, 'imported'],
  [/\bcapacity\b/iu, 'reserves'],
  [/\bconsumption\b/iu, 'production'],
  [/\bdemand\b/iu, 'production'],
  [/\bmined\b/u, 'imported'],
  [/\binvestment\b/iu, 'debt'],
  [/\bprice\b/u, 'production'],
  [/Запасы/u, 'Добыча'],
  [/Добыча/u, 'Запасы'],
  [/запасов/u, 'добычи'],
  [/Экспорт/u, 'Импорт'],
  [/экспортировал/u, 'импортировал'],
]);

export const plantForm = replaceOne([
  [/\bmetal and oxide\b/u, 'ore and concentrate'],
  [/\boxide\b/u, 'metal'],
  [/\bore and concentrate\b/u, 'metal'],
  [/\bconcentrate\b/u, 'oxide'],
  [/\((?:antimony )?metal\)/u, '(oxide)'],
  [/\bmetal\b/u, 'oxide'],
  [/\bproducts\b/u, 'ore and concentrate'],
]);

const QUALIFIER_ERRORS: Plant[] = [
  dropOnce(/an estimated (?=\d)/iu, /estimat|about|roughly/iu),
  dropOnce(/a projected /iu, /project|could|would|expect|scenario|polic|forecast/iu),
  dropOnce(/about (?=[\d$])(?!\d{4}\b)/iu, /estimat|about|roughly|nearly|some/iu),
  dropOnce(/more than (?=[\d$])/iu, /exceed|over|at least|more than/iu),
  dropOnce(/up to (?=[\d$])/iu, /at most|maximum|up to/iu),
  replaceOne([
    [/\bis estimated at\b/u, 'is'],
    [/\bestimates (.+?) at (?=\d)/u, 'gives $1 as '],
    [/\bis projected to reach\b/u, 'has reached'],
    [/\bmore than (?=[\d$])/u, 'less than '],
    [/\bup to (?=[\d$])/u, 'more than '],
    [/\bover (?=[\d$])(?!(?:19|20)\d{2}\b)/u, 'under '],
    [/\bnearly (?=\d)/u, 'more than '],
    [/\bwas (?=\d)/u, 'was at least '],
    [/\bat (?=\d)/u, 'at more than '],
    [/\bwas (?=\d)/u, 'was certainly '],
    [/около (?=\d)/u, 'более '],
  ]),
];

/** A qualifier is dropped, turned into a bound, or certainty is added. */
export const plantQualifier: Plant = (text, random) => {
  const planted = QUALIFIER_ERRORS.flatMap((plant) => plant(text, random) ?? []);
  return pick(planted, random);
};

export const plantOrder = replaceOne([
  [/\blargest\b/u, 'smallest'],
  [/\bfourth-largest\b/u, 'second-largest'],
  [/\bleading\b/u, 'smallest'],
  [/\bfirst\b/u, 'second'],
  [/\bsecond\b/u, 'third'],
  [/\bfirst in the world\b/u, 'third in the world'],
]);

export const plantWordNumber = replaceOne([
  [/\bhalf\b/iu, 'a third'],
  [/\bdouble\b/u, 'triple'],
  [/\bdoubles\b/u, 'triples'],
  [/\bthree times\b/u, 'four times'],
  [/\bfivefold\b/u, 'sixfold'],
  [/\bfive\b/iu, 'six'],
  [/\bfour\b/iu, 'five'],
  [/\bthree\b/iu, 'four'],
  [/\bTwo thirds\b/iu, 'three quarters'],
  [/Половина/u, 'Треть'],
]);

export const plantDenial = replaceOne([
  [/\bwas (?!not\b)/u, 'was not '],
  [/\bis (?!not\b)/u, 'is not '],
  [/\bwere (?!not\b)/u, 'were not '],
  [/\bdoes not\b|\bhas not\b/u, 'does'],
  [/\bsigned\b/u, 'never signed'],
  [/\bagreed\b/u, 'refused'],
]);

export const plantLink: Plant = (text, random) => {
  const link = pick(
    [
      ' [details](https://example.org/report)',
      ' ![chart](https://example.org/chart.png)',
      ' https://example.org/more',
      ' <a href="https://example.org">more</a>',
      ' <img src="x" onerror="alert(1)">',
      ' (see www.example.org)',
      ' [report]: https://example.org',
      ', see example.com/data',
    ],
    random,
  );
  return text.replace(/[.]?$/u, `${link}.`);
};

/** Which names may stand for which: one of the same kind that the sentence does not name. */
export function createNamePlanter({ corpus, lexicon }: { corpus: Corpus; lexicon: Lexicon }) {
  const idsOf = (kind: string) => [
    ...new Set(
      corpus.terms.filter((term) => term.kind === kind && term.language === 'en').map(({ id }) => id),
    ),
  ];
  const usual: Record<string, string[]> = {
    country: [...new Set([...corpus.figures.values()].map(({ country }) => country))].filter((id) =>
      idsOf('country').includes(id),
    ),
    subject: [
      ...new Set(
        [...corpus.figures.values()]
          .filter(({ unit }) => /^(?:k?t|kg)$/.test(unit))
          .map(({ subject }) => subject),
      ),
    ],
    company: idsOf('company'),
    organisation: idsOf('organisation'),
    deposit: idsOf('deposit'),
    plant: idsOf('plant'),
    person: idsOf('person'),
  };
  const forms = ['', 'article', 'adjective', 'possessive', 'genitive', 'in'] as const;

  /** Puts another name of this kind in the place of one. */
  const another =
    (kind: string): Plant =>
    (text, random) => {
      const named = lexicon.find(text).filter((match) => match.kind === kind && match.by !== 'spelling');
      const match = pick(named, random);
      if (match === undefined) return undefined;
      const language = /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en';
      const form = forms.find((one) => lexicon.nameOf(match.id, language, one) === match.text);
      const others = (usual[kind] ?? []).filter((id) => !named.some((one) => one.id === id));
      const other = pick(others, random);
      const name =
        form === undefined || other === undefined ? undefined : lexicon.nameOf(other, language, form);
      return name === undefined ? undefined : text.slice(0, match.start) + name + text.slice(match.end);
    };

  /** Two countries of a sentence change places. */
  const exchanged: Plant = (text) => {
    const named = lexicon.find(text).filter(({ kind, by }) => kind === 'country' && by === 'name');
    const [one, other] = [named[0], named.find(({ id }) => id !== named[0]?.id)];
    if (one === undefined || other === undefined) return undefined;
    // Neighbours in a list, or the two sides of an agreement, may change places freely.
    if (/^(?:,| and|, and|–|-| и|,? the)*\s?(?:the )?$/u.test(text.slice(one.end, other.start)))
      return undefined;
    if (/[а-яё]/iu.test(text)) return undefined;
    return (
      text.slice(0, one.start) +
      other.text +
      text.slice(one.end, other.start) +
      one.text +
      text.slice(other.end)
    );
  };
  return { another, exchanged };
}
