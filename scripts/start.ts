/** `npm start`: builds what is missing or stale, serves the app, and says when it is ready to answer. */
import { startAppServer, waitUntilReady } from './app-server.ts';
import { endWithParent, exitCode, stop } from './child-process.ts';
import { ensureBuild } from './ensure-build.ts';
import { ensureIndex } from './ensure-index.ts';
import { assertPortFree, readPort } from './free-port.ts';
import { projectFolders } from './project.ts';
import { runScript } from './run-script.ts';

const READY_TIMEOUT_MS = 120_000;

await runScript(async () => {
  const log = (line: string) => console.log(line);
  const { root } = projectFolders();
  const port = readPort(process.env.PORT);
  await assertPortFree(port);
  await ensureIndex({ root, log });
  await ensureBuild({ root, log });

  const server = startAppServer({ port, output: 'inherit' });
  endWithParent(server);
  const origin = `http://localhost:${port}`;
  try {
    await waitUntilReady({ server, url: `${origin}/api/health/ready`, timeoutMs: READY_TIMEOUT_MS });
  } catch (error) {
    await stop(server);
    throw error;
  }
  log(`Assay answers at ${origin}`);
  return exitCode(server);
});
