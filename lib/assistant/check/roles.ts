import type { Lexicon } from '#language';
import { nameKindOf, readNames } from './statement.ts';

type Role = 'source' | 'destination';

const SOURCE_BEFORE =
  /(?:\bfrom|\bout of|supplied by|sold by|exported by|shipped by|exports (?:of|by)|investors from|(?:экспорт|вывоз)(?:а|е|ом|у)?(?:\s\p{L}+){0,2}|(?<!\p{L})из)\s(?:the\s)?$/iu;
const SOURCE_AFTER =
  /^(?:['’]s)?\s(?:\p{L}+\s){0,2}?(?:export(?:s|ed)?|suppl(?:y|ies|ied|ying)|ship(?:s|ped)?|s[eo]ld|sells|sends?|sent|provid(?:es?|ed)|deliver(?:s|ed)|was the source|halted sales|поставля\p{L}*|поставил\p{L}*|обеспечил\p{L}*|экспортировал\p{L}*|прода\p{L}*)(?!\p{L})/iu;
const DESTINATION_BEFORE =
  /(?:(?:sent|went|goes|go|shipped|sold|sales|exports?|exported|sends|delivered|supplied|worth [^,;]{1,40})(?:\s[^,;.]{1,60})?\sto|imported by|bought by|импорт(?:а|е|ом|у)?(?:\s\p{L}+){0,2})\s(?:the\s)?$/iu;
const DESTINATION_AFTER =
  /^(?:['’]s)?\s(?:(?!share|part|from)\p{L}+\s){0,3}?(?:import(?:s|ed)?|b(?:uys|ought)|purchas(?:es|ed)|gets|got|receiv(?:es|ed)|импортировал\p{L}*|купил\p{L}*)(?!\p{L})/iu;

/** Which of the places of a text it makes a source of goods or money, and which a destination; most are neither. */
export function rolesIn(lexicon: Lexicon, text: string): Map<string, Set<Role>> {
  const roles = new Map<string, Set<Role>>();
  for (const { id, kind, start, end } of readNames(lexicon, text)) {
    if (nameKindOf({ kind }) !== 'place') continue;
    const before = text.slice(0, start);
    const after = text.slice(end);
    const known = roles.get(id) ?? new Set<Role>();
    if (SOURCE_BEFORE.test(before) || SOURCE_AFTER.test(after)) known.add('source');
    if (DESTINATION_BEFORE.test(before) || DESTINATION_AFTER.test(after)) known.add('destination');
    if (known.size === 1) roles.set(id, known);
  }
  return roles;
}

/** Does one text make a place the source that the other makes the destination? */
export function rolesClash(lexicon: Lexicon, text: string, held: string): boolean {
  const there = rolesIn(lexicon, held);
  if (there.size === 0) return false;
  for (const [id, roles] of rolesIn(lexicon, text)) {
    const known = there.get(id);
    if (known?.size === 1 && roles.size === 1 && ![...roles].some((role) => known.has(role))) return true;
  }
  return false;
}
