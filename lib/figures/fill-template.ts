import type { Lexicon } from '#language';

/**
 * Fills the slots of a template; a segment in square brackets vanishes when a slot in it is empty.
 *
 * @param slot what stands for a slot such as `country.in`; empty where there is nothing to say
 */
export function fillTemplate(template: string, slot: (name: string) => string): string {
  const replaceSlots = (text: string) => text.replace(/\{([a-z.]+)\}/g, (_, name: string) => slot(name));
  return replaceSlots(
    template.replace(/\[([^\]]*)\]/g, (_, segment: string) => {
      const names = [...segment.matchAll(/\{([a-z.]+)\}/g)].map((match) => match[1] ?? '');
      return names.every((name) => slot(name) !== '') ? replaceSlots(segment) : '';
    }),
  )
    .replace(/\s+/g, ' ')
    .replace(/\s+([,;:.)])/g, '$1')
    .replace(/(?<=[\p{Script=Han}，；：（])\s+|\s+(?=[，；：（）])/gu, '')
    .trim();
}

/** A sentence begins with a capital. */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/**
 * The name of a concept as it stands in a sentence.
 *
 * @param id empty where there is none
 * @param grammaticalCase as the slot names it (`genitive`, `in`, `possessive`, `adjective`); empty for the base form
 */
export function nameInCase({
  lexicon,
  id,
  language,
  grammaticalCase,
}: {
  lexicon: Lexicon;
  id: string;
  language: string;
  grammaticalCase: string;
}): string {
  if (id === '') return '';
  switch (grammaticalCase) {
    case 'genitive':
    case 'in':
    case 'possessive':
    case 'adjective':
      return lexicon.nameOf(id, language, grammaticalCase) ?? id;
    default:
      return lexicon.nameOf(id, language, 'article') ?? id;
  }
}
