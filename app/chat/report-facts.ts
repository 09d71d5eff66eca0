/** What the chat page shows of the corpus; put together on the server. */
export type ReportFacts = {
  title: string;
  about: string;
  provenance: string;
  questions: string[];
  counts: { chapters: number; figures: number; events: number; sources: number };
};
