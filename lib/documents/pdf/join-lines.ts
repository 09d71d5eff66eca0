/**
 * Joins the lines of a paragraph. A word that is parted at the end of a line loses its hyphen, unless the document writes it
 * with one elsewhere.
 *
 * @param hyphenated words with hyphens within, lower-cased
 */
export function joinLines(lines: string[], hyphenated: ReadonlySet<string>): string {
  let text = '';
  for (const line of lines.map((one) => one.trim())) {
    if (text === '') {
      text = line;
      continue;
    }
    const before = /(\p{L}+)[-\u00ad\u2010]$/u.exec(text);
    const after = /^\p{Ll}+/u.exec(line);
    if (before === null || after === null) {
      text += ` ${line}`;
      continue;
    }
    const isWritten = hyphenated.has(`${before[1]}-${after[0]}`.toLowerCase());
    text = isWritten ? `${text}${line}` : `${text.slice(0, -1)}${line}`;
  }
  return text;
}

/** Words that lines write with a hyphen within, lower-cased. */
export function hyphenatedWords(lines: Iterable<string>): Set<string> {
  const words = new Set<string>();
  for (const line of lines) {
    for (const [word] of line.matchAll(/\p{L}+[-\u2010]\p{L}+/gu)) words.add(word.toLowerCase());
  }
  return words;
}
