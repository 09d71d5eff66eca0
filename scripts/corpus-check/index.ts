/** Proves a corpus: every number of its prose, its citations, codes, datasets and dates. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Corpus } from '#corpus';
import { chapterFindings, passageFindings } from './check-chapters.ts';
import { citationFindings, sourceFindings } from './check-citations.ts';
import { codeFindings } from './check-codes.ts';
import { type CsvTable, readCsvTable } from './csv-table.ts';
import { dataPackageFindings } from './data-package.ts';
import type { Finding } from './finding.ts';
import { laterFactFindings } from './later-facts.ts';
import { createProver, numeralFindings } from './prove-prose.ts';
import { readStatements } from './statements.ts';

export { type CheckName, describeFinding, type Finding } from './finding.ts';
export { createProver, type Prover } from './prove-prose.ts';
export { readStatements, type Statement } from './statements.ts';
export { describeTotals, type Totals, totalsOf } from './totals.ts';

/**
 * Every fault of a corpus that could be loaded, in the order of its files and lines.
 *
 * @param corpus the loaded corpus
 * @param folder its folder, for what is checked as it is written
 */
export async function checkCorpus(corpus: Corpus, folder: string): Promise<Finding[]> {
  const statements = readStatements(corpus, folder);
  const tables = await readTables(folder);
  const findings = [
    ...numeralFindings(createProver(corpus, statements), statements),
    ...citationFindings(statements),
    ...sourceFindings(corpus, await readFile(path.join(folder, 'sources.json'), 'utf8')),
    ...codeFindings(corpus, tables),
    ...(await dataPackageFindings(folder, tables)),
    ...laterFactFindings(corpus, statements),
    ...(await chapterFindings(corpus, folder)),
    ...passageFindings(corpus),
  ];
  return findings.sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0));
}

async function readTables(folder: string): Promise<Map<string, CsvTable>> {
  const names = (await readdir(path.join(folder, 'datasets'))).filter((name) => name.endsWith('.csv'));
  const files = ['terms.csv', ...names.map((name) => `datasets/${name}`)];
  return new Map(
    await Promise.all(files.map(async (file) => [file, await readCsvTable(folder, file)] as const)),
  );
}
