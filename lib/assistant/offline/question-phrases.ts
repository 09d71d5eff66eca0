import { type Tongue, tongueOf } from '#language';

/** Questions that the offline model offers to ask, around phrases of the corpus; no wording puts an ending on a name. */
export type QuestionPhrases = {
  /** @param topic a measure of something, no place named */
  leadersIn: (topic: string) => string;
  changeOf: (topic: string) => string;
  compare: (topic: string, a: string, b: string) => string;
  agreementsOf: (place: string) => string;
  agreements: string;
  section: (title: string) => string;
  onRecord: (title: string) => string;
  disputeOn: (title: string) => string;
};

const en: QuestionPhrases = {
  leadersIn: (topic) => `Which are the top countries by ${topic}?`,
  changeOf: (topic) => `How has ${topic} changed over the years?`,
  compare: (topic, a, b) => `How do ${a} and ${b} compare in ${topic}?`,
  agreementsOf: (place) => `What is the timeline of agreements of ${place}?`,
  agreements: 'agreements',
  section: (title) => `What does the report say under “${title}”?`,
  onRecord: (title) => `What is on record about “${title}”?`,
  disputeOn: (title) => `Why do sources differ on ${title}?`,
};

const ru: QuestionPhrases = {
  leadersIn: (topic) => `Какие страны лидируют по показателю «${topic}»?`,
  changeOf: (topic) => `Как по годам менялся показатель «${topic}»?`,
  compare: (topic, a, b) => `Сравните ${a} и ${b} по показателю «${topic}»`,
  agreementsOf: (place) => `Хронология соглашений: ${place}`,
  agreements: 'соглашения',
  section: (title) => `Что сказано в разделе «${title}»?`,
  onRecord: (title) => `Что известно: «${title}»?`,
  disputeOn: (title) => `Почему расходятся источники: «${title}»?`,
};

const kk: QuestionPhrases = {
  leadersIn: (topic) => `Қай елде ${topic} ең көп?`,
  changeOf: (topic) => `Жылдар бойынша қалай өзгерді: ${topic}?`,
  compare: (topic, a, b) => `${a} мен ${b} елдерін салыстырыңыз: ${topic}`,
  agreementsOf: (place) => `${place} қашан қандай келісімдерге қол қойды?`,
  agreements: 'келісімдер',
  section: (title) => `«${title}» бөлімінде не айтылған?`,
  onRecord: (title) => `Не белгілі: «${title}»?`,
  disputeOn: (title) => `Дереккөздер неге әртүрлі: «${title}»?`,
};

const uz: QuestionPhrases = {
  leadersIn: (topic) => `Qaysi davlatda ${topic} eng koʻp?`,
  changeOf: (topic) => `Yillar boʻyicha qanday oʻzgardi: ${topic}?`,
  compare: (topic, a, b) => `${a} va ${b} mamlakatlarini solishtiring: ${topic}`,
  agreementsOf: (place) => `${place} qachon qanday kelishuvlarni imzoladi?`,
  agreements: 'kelishuvlar',
  section: (title) => `“${title}” boʻlimida nima deyilgan?`,
  onRecord: (title) => `Nima maʼlum: “${title}”?`,
  disputeOn: (title) => `Nega manbalar turlicha: “${title}”?`,
};

const zh: QuestionPhrases = {
  leadersIn: (topic) => `哪些国家的${topic}最高？`,
  changeOf: (topic) => `${topic}历年如何变化？`,
  compare: (topic, a, b) => `比较${a}和${b}的${topic}`,
  agreementsOf: (place) => `${place}何时签署了哪些协议？`,
  agreements: '协议',
  section: (title) => `“${title}”一节说了什么？`,
  onRecord: (title) => `关于“${title}”有哪些记录？`,
  disputeOn: (title) => `为什么各方数据不同：“${title}”？`,
};

const PHRASES: Record<Tongue, QuestionPhrases> = { en, ru, kk, uz, zh };

/** The questions of a language, or of the one that stands in for it (`tongueOf`). */
export function questionPhrasesFor(language: string): QuestionPhrases {
  return PHRASES[tongueOf(language)];
}
