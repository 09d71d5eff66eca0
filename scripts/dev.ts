/** `npm run dev`: the app with live reload over an index that is up to date. */
import { endWithParent, exitCode, startNode } from './child-process.ts';
import { ensureIndex } from './ensure-index.ts';
import { assertPortFree, readPort } from './free-port.ts';
import { programPath, projectFolders } from './project.ts';
import { runScript } from './run-script.ts';

await runScript(async () => {
  const port = readPort(process.env.PORT);
  await assertPortFree(port);
  await ensureIndex({ root: projectFolders().root, log: (line) => console.log(line) });
  const server = startNode({ program: programPath('next'), args: ['dev', '-p', String(port)] });
  endWithParent(server);
  return exitCode(server);
});
