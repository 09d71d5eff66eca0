/**
 * Words that tie figures together, in one language. Names are set in their base form, and values come with their unit
 * and qualifier, so that no language needs an ending here.
 */
export type FigurePhrases = {
  /** Other periods of a series; `values` read "value period". */
  earlier: (values: string) => string;
  otherYears: (values: string) => string;
  /** What an older edition of the source printed for the same period. */
  olderEdition: (edition: string, value: string) => string;
  /** What another source gives for the same. */
  otherAccount: (source: string, value: string) => string;
  /** The value just stated against an earlier one ("value period"). */
  more: (change: string, than: string) => string;
  less: (change: string, than: string) => string;
  timesAsMuch: (factor: string, than: string) => string;
  asBefore: (than: string) => string;
  highest: (value: string) => string;
  lowest: (value: string) => string;
  /** Two names set against each other. */
  times: (larger: string, factor: string, smaller: string) => string;
  above: (larger: string, change: string, smaller: string) => string;
  level: (one: string, other: string) => string;
  points: (number: string) => string;
  /** Who comes first in a list. */
  leads: (name: string, sentence: string) => string;
  comesLast: (name: string, sentence: string) => string;
  ahead: (name: string, others: string) => string;
  together: (value: string) => string;
  ofTotal: (share: string, whole: string, total: string) => string;
  average: (value: string) => string;
  converted: (value: string) => string;
  /** A premise of the question that the figures do not bear out. */
  correction: (sentence: string) => string;
  and: (names: string[]) => string;
  dated: (value: string, period: string) => string;
};

const en: FigurePhrases = {
  earlier: (values) => `Earlier values: ${values}`,
  otherYears: (values) => `Other years: ${values}`,
  olderEdition: (edition, value) => `The ${edition} edition gave ${value} for the same period`,
  otherAccount: (source, value) => `${source} gives ${value}`,
  more: (change, than) => `Against ${than}, that is a rise of ${change}`,
  less: (change, than) => `Against ${than}, that is a fall of ${change}`,
  timesAsMuch: (factor, than) => `Against ${than}, that is ${factor} times as much`,
  asBefore: (than) => `That is the same as ${than}`,
  highest: (value) => `The highest value is ${value}`,
  lowest: (value) => `The lowest value is ${value}`,
  times: (larger, factor, smaller) => `That puts ${larger} at ${factor} times ${smaller}`,
  above: (larger, change, smaller) => `That puts ${larger} ${change} above ${smaller}`,
  level: (one, other) => `That puts ${one} and ${other} level`,
  points: (number) => `${number} percentage points`,
  leads: (name, sentence) => `${name} leads: ${sentence}`,
  comesLast: (name, sentence) => `${name} has the least: ${sentence}`,
  ahead: (name, others) => `Ahead of ${name} on the list: ${others}`,
  together: (value) => `Together that is ${value}`,
  ofTotal: (share, whole, total) => `That is ${share} of the total for ${whole}, ${total}`,
  average: (value) => `The average of these values is ${value}`,
  converted: (value) => `That is ${value}`,
  correction: (sentence) => `The figures say otherwise: ${sentence}`,
  and: (names) => joined(names, ' and '),
  dated: (value, period) => `${value} ${period}`,
};

const ru: FigurePhrases = {
  earlier: (values) => `Более ранние значения: ${values}`,
  otherYears: (values) => `Другие годы: ${values}`,
  olderEdition: (edition, value) => `В издании ${edition} года за тот же период указано: ${value}`,
  otherAccount: (source, value) => `По данным ${source}: ${value}`,
  more: (change, than) => `Было: ${than}; рост на ${change}`,
  less: (change, than) => `Было: ${than}; снижение на ${change}`,
  timesAsMuch: (factor, than) => `Было: ${than}; рост в ${factor} раза`,
  asBefore: (than) => `Это столько же, сколько ${than}`,
  highest: (value) => `Наибольшее значение: ${value}`,
  lowest: (value) => `Наименьшее значение: ${value}`,
  times: (larger, factor, smaller) => `${larger}: больше в ${factor} раза, чем ${smaller}`,
  above: (larger, change, smaller) => `${larger}: на ${change} больше, чем ${smaller}`,
  level: (one, other) => `${one} и ${other} наравне`,
  points: (number) => `${number} процентного пункта`,
  leads: (name, sentence) => `На первом месте ${name}: ${sentence}`,
  comesLast: (name, sentence) => `На последнем месте ${name}: ${sentence}`,
  ahead: (name, others) => `В списке выше, чем ${name}: ${others}`,
  together: (value) => `Вместе это ${value}`,
  ofTotal: (share, whole, total) => `Это ${share} от общего объёма (${whole}): ${total}`,
  average: (value) => `Среднее этих значений: ${value}`,
  converted: (value) => `Это ${value}`,
  correction: (sentence) => `Данные говорят иное: ${sentence}`,
  and: (names) => joined(names, ' и '),
  dated: (value, period) => `${value} ${period}`,
};

const kk: FigurePhrases = {
  earlier: (values) => `Бұрынғы мәндер: ${values}`,
  otherYears: (values) => `Басқа жылдар: ${values}`,
  olderEdition: (edition, value) => `${edition} жылғы басылымда сол кезең үшін берілген мән: ${value}`,
  otherAccount: (source, value) => `${source} дерегі: ${value}`,
  more: (change, than) => `Бұрын: ${than}; өсім ${change}`,
  less: (change, than) => `Бұрын: ${than}; төмендеу ${change}`,
  timesAsMuch: (factor, than) => `Бұрын: ${than}; өсім ${factor} есе`,
  asBefore: (than) => `Бұл мынамен бірдей: ${than}`,
  highest: (value) => `Ең жоғары мән: ${value}`,
  lowest: (value) => `Ең төмен мән: ${value}`,
  times: (larger, factor, smaller) => `${larger} көрсеткіші ${smaller} көрсеткішінен ${factor} есе көп`,
  above: (larger, change, smaller) => `${larger} көрсеткіші ${smaller} көрсеткішінен ${change} жоғары`,
  level: (one, other) => `${one} мен ${other} тең`,
  points: (number) => `${number} пайыздық тармақ`,
  leads: (name, sentence) => `Бірінші орында ${name}: ${sentence}`,
  comesLast: (name, sentence) => `Соңғы орында ${name}: ${sentence}`,
  ahead: (name, others) => `Тізімде мынадан жоғары тұрғандар (${name}): ${others}`,
  together: (value) => `Барлығы қосқанда ${value}`,
  ofTotal: (share, whole, total) => `Бұл жалпы көлемнің (${whole}) ${share} бөлігі: ${total}`,
  average: (value) => `Осы мәндердің орташасы: ${value}`,
  converted: (value) => `Бұл ${value}`,
  correction: (sentence) => `Деректер басқаша көрсетеді: ${sentence}`,
  and: (names) => joined(names, ' және '),
  dated: (value, period) => `${period} ${value}`,
};

const uz: FigurePhrases = {
  earlier: (values) => `Avvalgi qiymatlar: ${values}`,
  otherYears: (values) => `Boshqa yillar: ${values}`,
  olderEdition: (edition, value) => `${edition}-yilgi nashrda shu davr uchun berilgan qiymat: ${value}`,
  otherAccount: (source, value) => `${source} maʼlumoti: ${value}`,
  more: (change, than) => `Avval: ${than}; oʻsish ${change}`,
  less: (change, than) => `Avval: ${than}; pasayish ${change}`,
  timesAsMuch: (factor, than) => `Avval: ${than}; oʻsish ${factor} baravar`,
  asBefore: (than) => `Bu quyidagi bilan bir xil: ${than}`,
  highest: (value) => `Eng yuqori qiymat: ${value}`,
  lowest: (value) => `Eng past qiymat: ${value}`,
  times: (larger, factor, smaller) =>
    `${larger} koʻrsatkichi ${smaller} koʻrsatkichidan ${factor} baravar koʻp`,
  above: (larger, change, smaller) => `${larger} koʻrsatkichi ${smaller} koʻrsatkichidan ${change} yuqori`,
  level: (one, other) => `${one} va ${other} teng`,
  points: (number) => `${number} foiz punkti`,
  leads: (name, sentence) => `Birinchi oʻrinda ${name}: ${sentence}`,
  comesLast: (name, sentence) => `Oxirgi oʻrinda ${name}: ${sentence}`,
  ahead: (name, others) => `Roʻyxatda undan yuqorida (${name}): ${others}`,
  together: (value) => `Birgalikda ${value}`,
  ofTotal: (share, whole, total) => `Bu umumiy hajmning (${whole}) ${share} qismi: ${total}`,
  average: (value) => `Bu qiymatlarning oʻrtachasi: ${value}`,
  converted: (value) => `Bu ${value}`,
  correction: (sentence) => `Maʼlumotlar boshqacha koʻrsatadi: ${sentence}`,
  and: (names) => joined(names, ' va '),
  dated: (value, period) => `${period} ${value}`,
};

const zh: FigurePhrases = {
  earlier: (values) => `较早的数值：${values}`,
  otherYears: (values) => `其他年份：${values}`,
  olderEdition: (edition, value) => `${edition} 年版对同一时期给出的数值：${value}`,
  otherAccount: (source, value) => `${source} 的数据：${value}`,
  more: (change, than) => `此前为${than}；上升 ${change}`,
  less: (change, than) => `此前为${than}；下降 ${change}`,
  timesAsMuch: (factor, than) => `此前为${than}；现为其 ${factor} 倍`,
  asBefore: (than) => `与以下数值相同：${than}`,
  highest: (value) => `最高值：${value}`,
  lowest: (value) => `最低值：${value}`,
  times: (larger, factor, smaller) => `${larger}是${smaller}的 ${factor} 倍`,
  above: (larger, change, smaller) => `${larger}比${smaller}高 ${change}`,
  level: (one, other) => `${one}与${other}持平`,
  points: (number) => `${number} 个百分点`,
  leads: (name, sentence) => `${name}居首：${sentence}`,
  comesLast: (name, sentence) => `${name}居末：${sentence}`,
  ahead: (name, others) => `排在${name}之前的：${others}`,
  together: (value) => `合计 ${value}`,
  ofTotal: (share, whole, total) => `占总量（${whole}）的 ${share}：${total}`,
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
