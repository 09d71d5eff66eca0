/** `npm run corpus:check`: proves the whole corpus, prints every fault in it and what it holds. */
import { describeProblem, InvalidCorpusError, loadCorpus } from '#corpus';
import { checkCorpus, describeFinding, describeTotals, totalsOf } from './corpus-check/index.ts';
import { projectFolders } from './project.ts';
import { runScript } from './run-script.ts';

await runScript(async () => {
  const folder = projectFolders().corpus;
  try {
    const corpus = await loadCorpus(folder);
    const findings = await checkCorpus(corpus, folder);
    for (const finding of findings) console.error(describeFinding(finding));
    console.log(describeTotals(totalsOf(corpus)));
    if (findings.length > 0) {
      console.error(`\n${counted(findings.length, 'finding')} in the corpus (version ${corpus.version}).`);
      return 1;
    }
    console.log(`The corpus is sound (version ${corpus.version}).`);
    return 0;
  } catch (error) {
    if (!(error instanceof InvalidCorpusError)) throw error;
    for (const problem of error.problems) console.error(describeProblem(problem));
    console.error(`\n${counted(error.problems.length, 'problem')} in the corpus.`);
    return 1;
  }
});

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
