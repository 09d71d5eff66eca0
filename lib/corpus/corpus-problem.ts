/** One fault in a corpus file, said so that its owner can mend it. */
export type CorpusProblem = { file: string; line?: number; field?: string; reason: string };

/** Thrown when the corpus cannot be used; carries every problem found, not just the first. */
export class InvalidCorpusError extends Error {
  override readonly name = 'InvalidCorpusError';
  readonly problems: CorpusProblem[];

  constructor(problems: CorpusProblem[]) {
    const lines = problems.map(describeProblem).join('\n  ');
    super(
      `The corpus has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}; nothing was changed. Mend and run again:\n  ${lines}`,
    );
    this.problems = problems;
  }
}

/** `file:line, field "x": reason`, with the parts that are known. */
export function describeProblem({ file, line, field, reason }: CorpusProblem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return field === undefined ? `${place}: ${reason}` : `${place}, field "${field}": ${reason}`;
}
