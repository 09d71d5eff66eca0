import type { Phrases } from './type.ts';

/** The words of the offline model in Russian. */
export const ru: Phrases = {
  reportSays: (sentence) => `В отчёте сказано: ${sentence}`,
  sourceSays: (source, sentence) => `По данным ${source}: ${sentence}`,
  claimSays: (source, sentence) => `Неподтверждённое утверждение (${source}): ${sentence}`,
  ranking: (indicator, subject) => `${subject} (${indicator}), по убыванию:`,
  leftOut: (country, nearest) => `Сопоставимых данных нет для страны: ${country}${nearest}`,
  nothingOn: (what) => `В корпусе нет данных по запросу: ${what}.`,
  nothingFor: (question) => `В корпусе нет ответа на вопрос «${question}».`,
  yearsHeld: (from, to) => `Такие данные есть с ${from} по ${to} год`,
  placesHeld: (places) => `Страны, по которым такие данные есть: ${places}.`,
  nearestIs: 'Ближайшее из имеющегося:',
  outOfScope: (about) => `Этот вопрос выходит за рамки того, на что отвечает Assay. ${about}`,
  creative: (about) => `Assay не пишет художественные тексты. ${about}`,
  opinion: 'Assay не высказывает собственного мнения и не даёт советов; вот что говорят источники.',
  ambiguous: (choices) => `Уточните, что вы имеете в виду: ${choices}?`,
  inEnglish: 'Текст отчёта приводится на английском языке.',
  about: (about, provenance) => [
    about,
    'Assay отвечает по главам отчёта, набору данных и датированным событиям, приводит источник к каждому предложению и говорит, когда ответа в корпусе нет.',
    provenance,
  ],
  aboutFacts: {
    report: (title, publisher, date) =>
      `Отчёт называется «${title}», издатель — ${publisher}, дата публикации — ${date}.`,
    chapters: (count, first, last) => `Число глав: ${count}; первая — «${first}», последняя — «${last}».`,
    subjects: (names) => `Больше всего показателей по темам: ${names}.`,
    places: (names) => `Больше всего показателей по странам: ${names}.`,
    size: (figures, events, sources) =>
      `В наборе данных показателей: ${figures}, датированных событий: ${events}, источников: ${sources}.`,
    date: (newest) => `Самая новая запись в данных: ${newest}.`,
    languages:
      'Вопросы понимаются на русском, английском, казахском, узбекском и китайском языках, термины — также на киргизском и таджикском; текст отчёта цитируется по-английски.',
  },
  missingTopic: 'эта тема',
};
