/** What part of the check found it. */
export type CheckName =
  | 'numerals'
  | 'citations'
  | 'sources'
  | 'codes'
  | 'data package'
  | 'later facts'
  | 'chapters'
  | 'passages';

/** One fault of the corpus, with everything its owner needs to mend it. */
export type Finding = {
  check: CheckName;
  /** Counted from the corpus folder. */
  file: string;
  line?: number;
  /** The numeral, id or cell at fault. */
  what?: string;
  /** The sentence, heading or row it stands in. */
  sentence?: string;
  reason: string;
};

/** `file:line: [check] "what": reason`, with the sentence on a line of its own. */
export function describeFinding({ check, file, line, what, sentence, reason }: Finding): string {
  const place = line === undefined ? file : `${file}:${line}`;
  const subject = what === undefined ? '' : `\u201c${what}\u201d `;
  const quoted = sentence === undefined ? '' : `\n    ${sentence}`;
  return `${place}: [${check}] ${subject}${reason}${quoted}`;
}
