/** `npm run index`: builds the search index anew; only sentences that changed are embedded. */
import { buildCorpusIndex, readIndexSource } from './corpus-index.ts';
import { projectFolders } from './project.ts';
import { runScript } from './run-script.ts';

await runScript(async () => {
  const folders = projectFolders();
  const source = await readIndexSource({ folders });
  await buildCorpusIndex({ folders, source, log: (line) => console.log(line) });
  return 0;
});
