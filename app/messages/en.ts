/** Every word of the interface in English. A translation is another object of type `Messages`. */
import type { EvidenceKind, FigureView, Outcome } from '#assistant/answer';

/** `1 figure`, `2 figures`, `1,200 figures`. */
function count(amount: number, one: string, many: string): string {
  return `${amount.toLocaleString('en')} ${amount === 1 ? one : many}`;
}

const outcomes: Record<Outcome, { title: string; body: string }> = {
  answered: { title: 'Answered', body: '' },
  partly_answered: {
    title: 'Partly answered',
    body: 'The report and its figures cover a part of this question only.',
  },
  not_in_corpus: {
    title: 'Not in the report',
    body: 'Neither the report nor the figures behind it hold this, so there is no answer to give.',
  },
  out_of_scope: {
    title: 'Outside this report',
    body: 'Assay answers from one report and its figures. This question is about something else.',
  },
  ambiguous: {
    title: 'More than one reading',
    body: 'The question can be read in several ways. Choose one below or say more.',
  },
  opinion: {
    title: 'A matter of opinion',
    body: 'Assay reports what its sources say and holds no view of its own.',
  },
};

const standings: Record<FigureView['standing'], string> = {
  report: 'Printed in the published introduction of the report.',
  primary: 'A statistic published by the body that collects it.',
  secondary: 'Press or analysts passing on somebody else’s number.',
  claim: 'Stated by somebody with an interest or without support; not verified.',
};

const evidenceKinds: Record<EvidenceKind, string> = {
  passage: 'Passage',
  figure: 'Figure',
  event: 'Event',
  calculation: 'Calculation',
};

export const en = {
  name: 'Assay',
  frame: {
    skip: 'Skip to content',
    navigation: 'Main',
    ask: 'Ask',
    report: 'Report',
    newTab: '(opens in a new tab)',
    table: 'Table',
  },
  start: {
    startingQuestions: 'Start with a question',
    facts: 'What answers rest on',
    chapters: 'chapters',
    figures: 'figures',
    events: 'events',
    sources: 'sources',
    readReport: 'Read the report',
    needsScript: 'Asking needs JavaScript. The report can be read without it.',
  },
  composer: {
    label: 'Your question',
    placeholder: 'Ask the report',
    send: 'Ask',
    stop: 'Stop',
    hint: 'Enter asks, Shift + Enter starts a new line',
    newQuestion: 'New question',
    left: (amount: number) => `${count(amount, 'character', 'characters')} left`,
    over: (amount: number) => `${count(amount, 'character', 'characters')} too many`,
  },
  conversation: {
    label: 'Questions and answers',
    about: 'About',
    working: 'Working on it…',
    writing: 'Writing and checking…',
    stopped: 'Stopped before the answer was complete. What stands above has passed its checks.',
    complete: (sentences: number, citations: number) =>
      `Answer complete: ${count(sentences, 'sentence', 'sentences')}, ${count(citations, 'citation', 'citations')}`,
  },
  answer: {
    label: 'Answer',
    citation: (n: number, label: string) => `Citation ${n}: ${label}`,
    outcomes,
    missing: 'Not found',
    nearest: 'Nearest there is:',
    numbersChecked: (bound: number, total: number) =>
      `${bound} of ${count(total, 'number', 'numbers')} checked`,
    sentencesCited: (cited: number, total: number) =>
      `${cited} of ${count(total, 'sentence', 'sentences')} cited`,
    withheld: (amount: number) => `${count(amount, 'sentence', 'sentences')} withheld`,
    followUps: 'Ask next',
    copy: 'Copy answer',
    copied: 'Copied',
    copyFailed: 'Copying is blocked by the browser',
    sources: 'Sources',
    print: 'Print',
  },
  figures: {
    caption: 'Figures behind this answer',
    measure: 'Measure',
    value: 'Value',
    period: 'Period',
    source: 'Source',
    standing: 'Standing',
    partner: (name: string) => `partner: ${name}`,
  },
  steps: {
    summary: 'How this was found',
    asked: 'Asked for',
    failed: 'This look-up failed.',
    running: 'Still running.',
    composed: (model: string, seconds: string) => `Written by the model “${model}” in ${seconds}.`,
    corpus: (version: string) => `Corpus version ${version}.`,
    passages: (amount: number) => count(amount, 'passage', 'passages'),
    figures: (amount: number) => count(amount, 'figure', 'figures'),
    events: (amount: number) => count(amount, 'event', 'events'),
    found: (things: string) => `Found ${things}.`,
    tools: {
      search_report: { doing: 'Searching the report…', done: 'Searched the report' },
      get_figures: { doing: 'Looking up figures…', done: 'Looked up figures' },
      compare_figures: { doing: 'Comparing figures…', done: 'Compared figures' },
      rank_figures: { doing: 'Ranking figures…', done: 'Ranked figures' },
      figure_trend: { doing: 'Following a figure over time…', done: 'Followed a figure over time' },
      calculate: { doing: 'Calculating…', done: 'Calculated' },
      list_events: { doing: 'Looking through events…', done: 'Looked through events' },
      cite: { doing: 'Preparing a citation…', done: 'Prepared a citation' },
      describe_corpus: { doing: 'Checking what is covered…', done: 'Checked what is covered' },
    },
  },
  failure: {
    title: 'The answer could not be given',
    network: 'The server could not be reached. Check the connection and try again.',
    unknown: 'Something went wrong on the server. Nothing was lost; your question is still here.',
    retry: 'Try again',
    page: 'This page could not be shown',
  },
  evidence: {
    kinds: evidenceKinds,
    panel: 'Evidence',
    details: 'Details',
    position: (position: number, total: number) => `${position} of ${total}`,
    previous: 'Previous evidence',
    next: 'Next evidence',
    close: 'Close evidence',
    loading: 'Fetching the evidence…',
    failed: 'The evidence could not be fetched.',
    chapter: (number: number, title: string) => `Chapter ${number}: ${title}`,
    document: (title: string, page: number | null) => (page === null ? title : `${title}, page ${page}`),
    openInReport: 'Open in the report',
    openInDocument: 'Open in the document',
    openOriginal: (page: number | null) =>
      page === null ? 'The original file' : `The original file, page ${page}`,
    openFigure: 'Open this figure on its own page',
    openEvent: 'Open this event on its own page',
    sources: 'Sources',
    fields: {
      value: 'Value',
      indicator: 'Measure',
      subject: 'About',
      form: 'Form',
      scope: 'Scope',
      country: 'Country',
      partner: 'Partner',
      period: 'Period',
      standing: 'Standing',
      source: 'Source',
      edition: 'Edition',
      locator: 'Where in the source',
      note: 'Note',
      id: 'Id in the dataset',
      date: 'Date',
      kind: 'Kind',
      parties: 'Parties',
      organisations: 'Organisations',
      subjects: 'About',
    },
    standings,
    conflicts: 'Sources disagree',
    calculation: 'Worked out from the figures of this answer.',
  },
  report: {
    published: 'Published',
    publisher: 'Publisher',
    rights: 'Rights',
    original: 'The report at its publisher',
    provenance: 'About this text',
    chapters: 'Chapters',
    chapter: (number: number) => `Chapter ${number}`,
    findings: 'Main findings',
    contents: 'On this page',
    sources: 'Sources of this chapter',
    source: (number: number, label: string) => `Source ${number}: ${label}`,
    backTo: (number: number) => `Back to where source ${number} is first cited`,
    afterReport: 'After publication',
    passageLink: (id: string) => `Link to passage ${id}`,
    previous: 'Previous chapter',
    next: 'Next chapter',
    chapterNavigation: 'Chapters',
    allChapters: 'All chapters',
  },
  missingPage: {
    title: 'There is nothing here',
    body: 'The address may be mistyped, or the page belonged to an earlier edition of the corpus.',
    chapter: 'The report has no such chapter. These are its chapters:',
    ask: 'Ask a question',
  },
};

export type Messages = typeof en;
