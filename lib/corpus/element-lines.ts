/**
 * The line on which each element of a JSON array begins, counted from 1.
 *
 * @param text valid JSON whose top level is an array
 */
export function elementLines(text: string): number[] {
  const lines: number[] = [];
  let depth = 0;
  let line = 1;
  let isInString = false;
  let isExpected = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index] ?? '';
    if (character === '\n') line++;
    if (isInString) {
      if (character === '\\') index++;
      else if (character === '"') isInString = false;
      continue;
    }
    if (/\s/.test(character)) continue;
    if (isExpected && depth === 1 && character !== ']') {
      lines.push(line);
      isExpected = false;
    }
    if (character === '"') isInString = true;
    else if (character === '[' || character === '{') {
      depth++;
      if (depth === 1) isExpected = true;
    } else if (character === ']' || character === '}') depth--;
    else if (character === ',' && depth === 1) isExpected = true;
  }
  return lines;
}
