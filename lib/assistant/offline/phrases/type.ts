/** The offline model's own words in one language; everything else comes from the corpus. */
export type Phrases = {
  reportSays: (sentence: string) => string;
  sourceSays: (source: string, sentence: string) => string;
  claimSays: (source: string, sentence: string) => string;
  ranking: (indicator: string, subject: string) => string;
  leftOut: (country: string, nearest: string) => string;
  nothingOn: (what: string) => string;
  /** @param question the question itself, where no words of the corpus name what it asks for */
  nothingFor: (question: string) => string;
  /** Years of the first and the last figure there is on what was asked for. */
  yearsHeld: (from: string, to: string) => string;
  /** Places that there are such figures of. */
  placesHeld: (places: string) => string;
  nearestIs: string;
  outOfScope: (about: string) => string;
  creative: (about: string) => string;
  opinion: string;
  /** @param kind what the choices are, in English; empty where they are of no one kind */
  ambiguous: (choices: string, kind: string) => string;
  /** Said before passages, which are in English; empty where the reader reads English. */
  inEnglish: string;
  about: (about: string, provenance: string) => string[];
  /** Statements on the corpus itself; numbers and dates come written for the language. */
  aboutFacts: {
    report: (title: string, publisher: string, date: string) => string;
    chapters: (count: string, first: string, last: string) => string;
    subjects: (names: string) => string;
    places: (names: string) => string;
    size: (figures: string, events: string, sources: string) => string;
    date: (newest: string) => string;
    languages: string;
  };
  missingTopic: string;
};
