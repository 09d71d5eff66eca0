/** The offline model's own words in one language; everything else comes from the corpus. */
export type Phrases = {
  reportSays: (sentence: string) => string;
  sourceSays: (source: string, sentence: string) => string;
  claimSays: (source: string, sentence: string) => string;
  ranking: (indicator: string, subject: string) => string;
  leftOut: (country: string, nearest: string) => string;
  nothingOn: (what: string) => string;
  nearestIs: string;
  outOfScope: (about: string) => string;
  creative: (about: string) => string;
  opinion: string;
  ambiguous: (choices: string) => string;
  inEnglish: string;
  about: (about: string, provenance: string) => string[];
  missingTopic: string;
};

const en: Phrases = {
  reportSays: (sentence) => `The report’s introduction says that ${sentence}`,
  sourceSays: (source, sentence) => `According to ${source}, ${sentence}`,
  claimSays: (source, sentence) => `${source} states, without confirmation, that ${sentence}`,
  ranking: (indicator, subject) => `${indicator}, ${subject}, in order:`,
  leftOut: (country, nearest) =>
    `No figure of the same series, unit, form and period was found for ${country}${nearest}`,
  nothingOn: (what) => `The corpus holds nothing on ${what}.`,
  nearestIs: 'The nearest that it holds:',
  outOfScope: (about) => `That lies outside what this assistant covers. ${about}`,
  creative: (about) => `This assistant does not write creative texts. ${about}`,
  opinion: 'Assay gives no opinion or advice of its own; this is what the sources say.',
  ambiguous: (choices) => `Which do you mean: ${choices}?`,
  inEnglish: '',
  about: (about, provenance) => [
    about,
    'It answers from the chapters of the report and from a dataset of figures and dated events, cites every sentence, and says when the corpus does not know.',
    provenance,
  ],
  missingTopic: 'this topic',
};

const ru: Phrases = {
  reportSays: (sentence) => `В отчёте сказано: ${sentence}`,
  sourceSays: (source, sentence) => `По данным ${source}: ${sentence}`,
  claimSays: (source, sentence) => `Неподтверждённое утверждение (${source}): ${sentence}`,
  ranking: (indicator, subject) => `${subject} (${indicator}), по убыванию:`,
  leftOut: (country, nearest) => `Сопоставимых данных нет для страны: ${country}${nearest}`,
  nothingOn: (what) => `В корпусе нет данных по запросу: ${what}.`,
  nearestIs: 'Ближайшее из имеющегося:',
  outOfScope: () => 'Этот вопрос выходит за рамки отчёта и его данных.',
  creative: () => 'Assay не пишет художественные тексты и отвечает только по отчёту и его данным.',
  opinion: 'Assay не высказывает собственного мнения и не даёт советов; вот что говорят источники.',
  ambiguous: (choices) => `Уточните, что вы имеете в виду: ${choices}?`,
  inEnglish: 'Текст отчёта приводится на английском языке.',
  about: (_about, provenance) => [
    'Assay отвечает по главам отчёта, набору данных и датированным событиям, приводит источник к каждому предложению и говорит, когда ответа в корпусе нет.',
    provenance,
  ],
  missingTopic: 'эта тема',
};

/** The words of a language; languages without their own are spoken to in English. */
export function phrasesFor(language: string): Phrases {
  return language === 'ru' ? ru : en;
}
