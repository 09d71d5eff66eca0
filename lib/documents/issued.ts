/** A date that a file gives for itself, as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; empty when it is no such date. */
export function readIssued(date: string | undefined): string {
  return /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?/.exec(date?.trim() ?? '')?.[0] ?? '';
}
