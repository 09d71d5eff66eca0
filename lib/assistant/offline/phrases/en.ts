import type { Phrases } from './type.ts';

/** The words of the offline model in English. */
export const en: Phrases = {
  reportSays: (sentence) => `The report’s introduction says that ${sentence}`,
  sourceSays: (source, sentence) => `According to ${source}, ${sentence}`,
  claimSays: (source, sentence) => `${source} states, without confirmation, that ${sentence}`,
  ranking: (indicator, subject) => `${indicator}, ${subject}, in order:`,
  leftOut: (country, nearest) =>
    `No figure of the same series, unit, form and period was found for ${country}${nearest}`,
  nothingOn: (what) => `The corpus holds nothing on ${what}.`,
  nothingFor: (question) => `The corpus holds nothing that answers “${question}”.`,
  yearsHeld: (from, to) => `Figures on this exist from ${from} to ${to}`,
  placesHeld: (places) => `It has such figures for ${places}.`,
  nearestIs: 'The nearest that it holds:',
  outOfScope: (about) => `That lies outside what this assistant covers. ${about}`,
  creative: (about) => `This assistant does not write creative texts. ${about}`,
  opinion: 'Assay gives no opinion or advice of its own; this is what the sources say.',
  ambiguous: (choices, kind) =>
    kind === '' ? `What would you like to know: ${choices}?` : `Which ${kind} do you mean: ${choices}?`,
  inEnglish: '',
  about: (about, provenance) => [
    about,
    'It answers from the chapters of the report and from a dataset of figures and dated events, cites every sentence, and says when the corpus does not know.',
    provenance,
  ],
  aboutFacts: {
    report: (title, publisher, date) => `The report is “${title}”, published by ${publisher} on ${date}.`,
    chapters: (count, first, last) => `It has ${count} chapters, from “${first}” to “${last}”.`,
    subjects: (names) => `Most figures are on ${names}.`,
    places: (names) => `Most figures are on these countries: ${names}.`,
    size: (figures, events, sources) =>
      `The dataset holds ${figures} figures and ${events} dated events from ${sources} sources.`,
    date: (newest) => `The newest entry in the data is of ${newest}.`,
    languages:
      'Questions are understood in English, Russian, Kazakh, Uzbek and Chinese, and terms in Kyrgyz and Tajik as well; passages of the report are quoted in English.',
  },
  missingTopic: 'this topic',
};
