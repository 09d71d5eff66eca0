/**
 * Runs the main function of a script; a failure is told in one line for people, without a stack.
 *
 * @param main returns the exit code
 */
export async function runScript(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
