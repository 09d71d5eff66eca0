/** Prints `N passed, N failed` from vitest's JSON report, whose path is the first argument. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { runScript } from './run-script.ts';

const Report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numFailedTestSuites: z.number(),
});

await runScript(async () => {
  const text = await readFile(process.argv[2] ?? '', 'utf8').catch(() => '');
  if (text === '') throw new Error('The tests left no report: they did not run to their end.');
  const report = Report.parse(JSON.parse(text));
  // A file that fails before its first test counts no failed test of its own.
  const failed = Math.max(report.numFailedTests, report.numFailedTestSuites > 0 ? 1 : 0);
  const skipped = report.numPendingTests > 0 ? `, ${report.numPendingTests} skipped` : '';
  console.log(`${report.numPassedTests} passed, ${failed} failed${skipped}`);
  return 0;
});
