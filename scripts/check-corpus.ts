/** `npm run corpus:check`: loads the whole corpus and prints every problem in it. */
import { type Corpus, describeProblem, InvalidCorpusError, loadCorpus } from '#corpus';
import { projectFolders } from './project.ts';
import { runScript } from './run-script.ts';

await runScript(async () => {
  try {
    console.log(summary(await loadCorpus(projectFolders().corpus)));
    return 0;
  } catch (error) {
    if (!(error instanceof InvalidCorpusError)) throw error;
    for (const problem of error.problems) console.error(describeProblem(problem));
    console.error(`\n${counted(error.problems.length, 'problem')} in the corpus.`);
    return 1;
  }
});

function summary({ version, chapters, passages, figures, events, sources, terms }: Corpus): string {
  const concepts = new Set(terms.map(({ kind, id }) => `${kind}/${id}`));
  const parts = [
    counted(chapters.length, 'chapter'),
    counted(passages.size, 'passage'),
    counted(figures.size, 'figure'),
    counted(events.size, 'event'),
    counted(sources.size, 'source'),
    counted(concepts.size, 'term'),
  ];
  return `The corpus is sound (version ${version}): ${parts.join(', ')}.`;
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
