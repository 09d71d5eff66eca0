/**
 * Words that tie figures together, in one language. Names are set in their base form, and values come with their unit
 * and qualifier, so that no language needs an ending here.
 */
export type FigurePhrases = {
  /** Other periods of a series; `values` read "value period". */
  otherPeriods: (values: string) => string;
  /** Change from the earlier value that was just stated. */
  risen: (change: string) => string;
  fallen: (change: string) => string;
  multiplied: (factor: string) => string;
  highest: (sentence: string) => string;
  lowest: (sentence: string) => string;
  /** Two names set against each other. */
  times: (larger: string, factor: string, smaller: string) => string;
  above: (larger: string, change: string, smaller: string) => string;
  level: (one: string, other: string) => string;
  points: (number: string) => string;
  /** Who comes first in a list. */
  leads: (name: string, sentence: string) => string;
  comesLast: (name: string, sentence: string) => string;
  together: (value: string) => string;
  ofTotal: (share: string, whole: string) => string;
  average: (value: string) => string;
  converted: (value: string) => string;
  /** A premise of the question that the figures do not bear out. */
  correction: (sentence: string) => string;
  and: (names: string[]) => string;
  dated: (value: string, period: string) => string;
};

const en: FigurePhrases = {
  otherPeriods: (values) => `It was ${values}`,
  risen: (change) => `Since then it has risen by ${change}`,
  fallen: (change) => `Since then it has fallen by ${change}`,
  multiplied: (factor) => `It is now ${factor} times as much`,
  highest: (sentence) => `The highest of these: ${sentence}`,
  lowest: (sentence) => `The lowest of these: ${sentence}`,
  ofTotal: (share, whole) => `That is ${share} of the total for ${whole}`,
  times: (larger, factor, smaller) => `That puts ${larger} at ${factor} times ${smaller}`,
  above: (larger, change, smaller) => `That puts ${larger} ${change} above ${smaller}`,
  level: (one, other) => `That puts ${one} and ${other} level`,
  points: (number) => `${number} percentage points`,
  leads: (name, sentence) => `${name} leads: ${sentence}`,
  comesLast: (name, sentence) => `${name} has the least: ${sentence}`,
  together: (value) => `Together that is ${value}`,
  average: (value) => `The average of these values is ${value}`,
  converted: (value) => `That is ${value}`,
  correction: (sentence) => `The figures say otherwise: ${sentence}`,
  and: (names) => joined(names, ' and '),
  dated: (value, period) => `${value} ${period}`,
};

const ru: FigurePhrases = {
  otherPeriods: (values) => `Было ${values}`,
  risen: (change) => `С тех пор рост на ${change}`,
  fallen: (change) => `С тех пор снижение на ${change}`,
  multiplied: (factor) => `С тех пор рост в ${factor} раза`,
  highest: (sentence) => `Больше всего: ${sentence}`,
  lowest: (sentence) => `Меньше всего: ${sentence}`,
  ofTotal: (share, whole) => `Это ${share} от общего объёма (${whole})`,
  times: (larger, factor, smaller) => `${larger} опережает показатель «${smaller}» в ${factor} раза`,
  above: (larger, change, smaller) => `${larger} опережает показатель «${smaller}» на ${change}`,
  level: (one, other) => `${one} и ${other} наравне`,
  points: (number) => `${number} процентного пункта`,
  leads: (name, sentence) => `На первом месте ${name}: ${sentence}`,
  comesLast: (name, sentence) => `На последнем месте ${name}: ${sentence}`,
  together: (value) => `Вместе это ${value}`,
  average: (value) => `Среднее этих значений: ${value}`,
  converted: (value) => `Это ${value}`,
  correction: (sentence) => `Данные говорят иное: ${sentence}`,
  and: (names) => joined(names, ' и '),
  dated: (value, period) => `${value} ${period}`,
};

const kk: FigurePhrases = {
  otherPeriods: (values) => values,
  risen: (change) => `Содан бері өсім ${change}`,
  fallen: (change) => `Содан бері төмендеу ${change}`,
  multiplied: (factor) => `Қазір ${factor} есе көп`,
  highest: (sentence) => `Ең көбі: ${sentence}`,
  lowest: (sentence) => `Ең азы: ${sentence}`,
  ofTotal: (share, whole) => `Бұл жалпы көлемнің (${whole}) ${share} бөлігі`,
  times: (larger, factor, smaller) => `${larger} көрсеткіші ${smaller} көрсеткішінен ${factor} есе көп`,
  above: (larger, change, smaller) => `${larger} көрсеткіші ${smaller} көрсеткішінен ${change} жоғары`,
  level: (one, other) => `${one} мен ${other} тең`,
  points: (number) => `${number} пайыздық тармақ`,
  leads: (name, sentence) => `Бірінші орында ${name}: ${sentence}`,
  comesLast: (name, sentence) => `Соңғы орында ${name}: ${sentence}`,
  together: (value) => `Барлығы қосқанда ${value}`,
  average: (value) => `Осы мәндердің орташасы: ${value}`,
  converted: (value) => `Бұл ${value}`,
  correction: (sentence) => `Деректер басқаша көрсетеді: ${sentence}`,
  and: (names) => joined(names, ' және '),
  dated: (value, period) => `${period} ${value}`,
};

const uz: FigurePhrases = {
  otherPeriods: (values) => values,
  risen: (change) => `Oʻshandan beri oʻsish ${change}`,
  fallen: (change) => `Oʻshandan beri pasayish ${change}`,
  multiplied: (factor) => `Hozir ${factor} baravar koʻp`,
  highest: (sentence) => `Eng koʻpi: ${sentence}`,
  lowest: (sentence) => `Eng kami: ${sentence}`,
  ofTotal: (share, whole) => `Bu umumiy hajmning (${whole}) ${share} qismi`,
  times: (larger, factor, smaller) =>
    `${larger} koʻrsatkichi ${smaller} koʻrsatkichidan ${factor} baravar koʻp`,
  above: (larger, change, smaller) => `${larger} koʻrsatkichi ${smaller} koʻrsatkichidan ${change} yuqori`,
  level: (one, other) => `${one} va ${other} teng`,
  points: (number) => `${number} foiz punkti`,
  leads: (name, sentence) => `Birinchi oʻrinda ${name}: ${sentence}`,
  comesLast: (name, sentence) => `Oxirgi oʻrinda ${name}: ${sentence}`,
  together: (value) => `Birgalikda ${value}`,
  average: (value) => `Bu qiymatlarning oʻrtachasi: ${value}`,
  converted: (value) => `Bu ${value}`,
  correction: (sentence) => `Maʼlumotlar boshqacha koʻrsatadi: ${sentence}`,
  and: (names) => joined(names, ' va '),
  dated: (value, period) => `${period} ${value}`,
};

const zh: FigurePhrases = {
  otherPeriods: (values) => values,
  risen: (change) => `此后上升 ${change}`,
  fallen: (change) => `此后下降 ${change}`,
  multiplied: (factor) => `现为其 ${factor} 倍`,
  highest: (sentence) => `最高：${sentence}`,
  lowest: (sentence) => `最低：${sentence}`,
  ofTotal: (share, whole) => `占总量（${whole}）的 ${share}`,
  times: (larger, factor, smaller) => `${larger}是${smaller}的 ${factor} 倍`,
  above: (larger, change, smaller) => `${larger}比${smaller}高 ${change}`,
  level: (one, other) => `${one}与${other}持平`,
  points: (number) => `${number} 个百分点`,
  leads: (name, sentence) => `${name}居首：${sentence}`,
  comesLast: (name, sentence) => `${name}居末：${sentence}`,
  together: (value) => `合计 ${value}`,
  average: (value) => `这些数值的平均值：${value}`,
  converted: (value) => `即 ${value}`,
  correction: (sentence) => `数据并非如此：${sentence}`,
  and: (names) => names.join('、'),
  dated: (value, period) => `${period}${value}`,
};

const PHRASES: Readonly<Record<string, FigurePhrases>> = { en, ru, kk, uz, zh };

/** The words of a language; languages without their own are spoken to in English. */
export function figurePhrasesFor(language: string): FigurePhrases {
  return PHRASES[language] ?? en;
}

function joined(names: string[], last: string): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${last}${names.at(-1)}`;
}
