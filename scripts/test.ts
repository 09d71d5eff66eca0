/** `npm test`: builds what the tests need, then runs every test project; further arguments go to vitest. */
import { endWithParent, exitCode, startNode } from './child-process.ts';
import { ensureBuild } from './ensure-build.ts';
import { ensureIndex } from './ensure-index.ts';
import { programPath, projectFolders } from './project.ts';
import { runScript } from './run-script.ts';

await runScript(async () => {
  const log = (line: string) => console.log(line);
  const args = process.argv.slice(2);
  const { root } = projectFolders();
  await ensureIndex({ root, log });
  if (!runsOnlyUnitTests(args)) await ensureBuild({ root, log });
  const tests = startNode({ program: programPath('vitest'), args: ['run', ...args] });
  endWithParent(tests);
  return exitCode(tests);
});

function runsOnlyUnitTests(args: string[]): boolean {
  const projects = args.flatMap((arg, index) => {
    if (arg === '--project') return [args[index + 1] ?? ''];
    return arg.startsWith('--project=') ? [arg.slice('--project='.length)] : [];
  });
  return projects.length > 0 && projects.every((project) => project === 'unit');
}
